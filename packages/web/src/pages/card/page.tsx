import type { CardView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { Crumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { figureText, targetText } from "../../components/figure.tsx";
import { Headline } from "../../components/headline.tsx";
import { Light } from "../../components/light.tsx";
import { IndicatorLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { named } from "../../components/named.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Steps } from "../../components/steps.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { formatNumber, formatPercent } from "../../i18n/format.ts";
import { useCard } from "../../queries/card.ts";

type Objective = CardView["objectives"][number];

/** Says where a card's use takes another target than the use of the tree it refers to. */
const BasedOn = ({ uses }: { readonly uses: Objective["uses"] }) => {
  const { t } = useTranslation();
  const other = uses.flatMap(({ use, basedOn }) =>
    basedOn !== null && JSON.stringify(basedOn.yearTarget) !== JSON.stringify(use.yearTarget)
      ? [{ use, basedOn }]
      : [],
  );
  if (other.length === 0) return null;
  return (
    <ul className="notes">
      {other.map(({ use, basedOn }) => (
        <li key={use.id}>
          {t("card.otherTarget", { title: use.title })}{" "}
          <IndicatorLink id={basedOn.indicatorId}>
            {basedOn.yearTarget === null ? t("figure.noTarget") : targetText(t, basedOn, basedOn.yearTarget)}{" "}
            ({figureText(t, basedOn)})
          </IndicatorLink>
        </li>
      ))}
    </ul>
  );
};

const ObjectivePart = ({ objective }: { readonly objective: Objective }) => {
  const { t } = useTranslation();
  const { rollUp, node } = objective;
  return (
    <Section title={named(objective)}>
      <p className="objective-line">
        <span>
          {t("figure.weight")} <strong>{formatPercent(objective.weight)}</strong>
        </span>
        <Achievement value={rollUp.achievement} light={rollUp.light} />
        <Light light={rollUp.light} />
        <Coverage rollUp={rollUp} />
      </p>
      {objective.description !== null && <p>{objective.description}</p>}
      {node !== null && (
        <p>
          {t("card.sameAs")} <NodeLink id={node.id}>{named(node)}</NodeLink>
        </p>
      )}
      <UseTable
        caption={t("objective.indicatorsOf", { title: objective.title })}
        rows={objective.uses.map(({ use }) => ({ use }))}
      />
      <BasedOn uses={objective.uses} />
      <details className="how">
        <summary>{t("figure.howComputed")}</summary>
        <Steps steps={objective.steps} />
      </details>
    </Section>
  );
};

const Contents = ({ view }: { readonly view: CardView }) => {
  const { t } = useTranslation();
  const { card } = view;
  const total = view.objectives.reduce((sum, { weight }) => sum + Number(weight), 0);
  const crumbs = [
    <Link key="list" from="/enti/$bodyId" to="./schede">
      {t("pages.cards")}
    </Link>,
  ];
  return (
    <Page crumbs={<Crumbs>{crumbs}</Crumbs>} above={`${t("cards.card")} ${card.code}`} title={card.title}>
      <div className="split">
        <Headline rollUp={view.rollUp} label={t("card.result")} />
        <Facts
          facts={[
            { label: t("card.role"), value: t(`cardRole.${card.role}`) },
            {
              label: t("cards.unit"),
              value: card.unit === null ? null : <UnitLink id={card.unit.id}>{card.unit.name}</UnitLink>,
            },
            { label: t("card.objectives"), value: String(view.objectives.length) },
            { label: t("card.weightTotal"), value: formatNumber(String(total), 2) },
          ]}
        />
      </div>
      <Section title={t("figure.howComputed")}>
        <Steps steps={view.steps} />
      </Section>
      {view.objectives.map((objective) => (
        <ObjectivePart key={objective.id} objective={objective} />
      ))}
      <Notes title={t("objective.notes")} notes={card.notes} />
    </Page>
  );
};

/** A card: its objectives with their weights and indicators, and its result with the sum written out. */
export const CardPage = () => {
  const { cardId } = useParams({ from: "/enti/$bodyId/schede/$cardId" });
  return <Loaded query={useCard(cardId)}>{(view) => <Contents view={view} />}</Loaded>;
};
