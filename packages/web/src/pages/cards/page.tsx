import type { CardListView } from "@albero/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Light } from "../../components/light.tsx";
import { CardLink, UnitLink } from "../../components/links.tsx";
import { saysCode } from "../../components/named.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { useCards } from "../../queries/card.ts";

type Row = CardListView["cards"][number];

/** Whether the title of a card begins with its role, so that the role need not be said again. */
const isNamedBy = (title: string, role: string): boolean =>
  title.toLowerCase().startsWith(role.toLowerCase());

const CardsTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: "card",
        header: t("cards.card"),
        kind: "heading",
        cell: ({ card }) => (
          <>
            {!saysCode(card) && <span className="code">{card.code} </span>}
            <CardLink id={card.id}>{card.title}</CardLink>
            {!isNamedBy(card.title, t(`cardRole.${card.role}`)) && (
              <span className="under">{t(`cardRole.${card.role}`)}</span>
            )}
          </>
        ),
      },
      {
        id: "unit",
        header: t("cards.unit"),
        cell: ({ card }) =>
          card.unit === null ? null : <UnitLink id={card.unit.id}>{card.unit.name}</UnitLink>,
      },
      {
        id: "weights",
        header: t("cards.weights"),
        cell: ({ objectives }) => (
          <span className="soft together">
            {objectives.map(({ weight }) => formatNumber(weight)).join(" + ")}
          </span>
        ),
      },
      {
        id: "achievement",
        header: t("figure.achievement"),
        kind: "mark",
        sortBy: ({ rollUp }) => (rollUp.achievement === null ? null : Number(rollUp.achievement)),
        cell: ({ rollUp }) => (
          <>
            <Achievement value={rollUp.achievement} light={rollUp.light} />
            <span className="under">
              <Coverage rollUp={rollUp} />
            </span>
          </>
        ),
      },
      {
        id: "light",
        header: t("figure.light"),
        kind: "mark",
        cell: ({ rollUp }) => <Light light={rollUp.light} />,
      },
    ],
    [t],
  );
  return (
    <DataTable caption={t("pages.cards")} columns={columns} rows={rows} rowKey={({ card }) => card.id} />
  );
};

/** The individual cards of the plan, by post; no person is named. */
export const CardsPage = () => {
  const { t } = useTranslation();
  const query = useCards();
  return (
    <Page title={t("cards.title")} lead={t("cards.lead")}>
      <Loaded query={query}>
        {({ cards }) =>
          cards.length === 0 ? <p className="empty">{t("cards.nothing")}</p> : <CardsTable rows={cards} />
        }
      </Loaded>
    </Page>
  );
};
