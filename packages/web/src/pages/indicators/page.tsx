import type { IndicatorListView } from "@albero/contract";
import { LIGHTS } from "@albero/domain";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter, useTyped } from "../../app/filters.ts";
import { Choice } from "../../components/choice.tsx";
import { CardLink, NodeLink } from "../../components/links.tsx";
import { named } from "../../components/named.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { TextField } from "../../components/text-field.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { useIndicators } from "../../queries/indicator.ts";

type Row = IndicatorListView["indicators"][number];

/** Rows shown before the reader asks for all: what fits a few screens. */
const FIRST_ROWS = 30;

const Place = ({ row }: { readonly row: Row }) => {
  const { t } = useTranslation();
  if (row.node !== null) return <NodeLink id={row.node.id}>{named(row.node)}</NodeLink>;
  if (row.card !== null)
    return (
      <CardLink id={row.card.id}>
        {t("indicators.card")} {named(row.card)}
      </CardLink>
    );
  return null;
};

const holds = ({ use, node, card }: Row, wanted: string): boolean =>
  [use.code, use.printedCode, use.title, use.responsible?.name, node?.code, node?.title, card?.title].some(
    (text) => text?.toLowerCase().includes(wanted),
  );

const Contents = ({ view }: { readonly view: IndicatorListView }) => {
  const { t } = useTranslation();
  const { light, search: sought = "" } = useSearch({ from: "/enti/$bodyId/indicatori" });
  const filter = useFilter();
  const [search, setSearch] = useTyped(sought);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const rows = view.indicators.filter(
    (row) => (light === undefined || row.use.light === light) && (wanted === "" || holds(row, wanted)),
  );
  const options = [
    { value: ALL, label: t("tree.everyLight") },
    ...LIGHTS.map((value) => ({ value, label: t(`light.${value}`) })),
  ];
  return (
    <>
      <div className="tools">
        <TextField label={t("indicators.search")} type="search" value={search} onChange={setSearch} />
        <Choice
          label={t("tree.filter")}
          value={light ?? ALL}
          options={options}
          onChange={(chosen) => filter({ light: unlessAll(chosen) })}
        />
        <p className="soft tools-count" role="status">
          {t("indicators.shown", { count: rows.length, total: view.indicators.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{t("indicators.nothing")}</p>
      ) : (
        <UseTable
          caption={t("pages.indicators")}
          rows={rows.map((row) => ({ use: row.use, place: <Place row={row} /> }))}
          first={FIRST_ROWS}
        />
      )}
    </>
  );
};

/** Every indicator at every place it has in the plan. */
export const IndicatorsPage = () => {
  const { t } = useTranslation();
  const query = useIndicators();
  return (
    <Page title={t("pages.indicators")} lead={t("indicators.lead")}>
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
