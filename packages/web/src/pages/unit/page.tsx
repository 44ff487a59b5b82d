import type { UnitPageView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Achievement } from "../../components/achievement.tsx";
import { Crumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { Headline } from "../../components/headline.tsx";
import { Jumps } from "../../components/jumps.tsx";
import { Light } from "../../components/light.tsx";
import { CardLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { named } from "../../components/named.ts";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { useUnit } from "../../queries/organisation.ts";
import { CourseSection } from "../course/section.tsx";
import { MeasuresTable } from "../measures/measures-table.tsx";
import { AgencySection } from "./agency.tsx";
import { UnitHistory } from "./history.tsx";

const Objectives = ({ objectives }: { readonly objectives: UnitPageView["objectives"] }) => {
  const { t } = useTranslation();
  if (objectives.length === 0) return <p className="empty">{t("unit.noObjectives")}</p>;
  return objectives.map(({ node, rollUp, uses }) => (
    <div key={node.id} className="unit-objective">
      <h3>
        <span className="code">{node.code}</span> <NodeLink id={node.id}>{node.title}</NodeLink>
      </h3>
      <p className="objective-line">
        <Achievement value={rollUp.achievement} light={rollUp.light} />
        <Light light={rollUp.light} />
      </p>
      {uses.length > 0 && (
        <UseTable
          caption={t("objective.indicatorsOf", { title: node.title })}
          rows={uses.map((use) => ({ use }))}
        />
      )}
    </div>
  ));
};

const Cards = ({ cards }: { readonly cards: UnitPageView["cards"] }) => {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <Section title={t("unit.cards")} anchor="cards">
      <ul className="rows">
        {cards.map(({ card, rollUp }) => (
          <li key={card.id}>
            <CardLink id={card.id}>{named(card)}</CardLink>
            <Achievement value={rollUp.achievement} light={rollUp.light} />
            <Light light={rollUp.light} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Contents = ({ view }: { readonly view: UnitPageView }) => {
  const { t } = useTranslation();
  const { unit, parent } = view;
  const crumbs = [
    <Link key="list" from="/enti/$bodyId" to="./organizzazione">
      {t("pages.organisation")}
    </Link>,
    ...(parent === null
      ? []
      : [
          <UnitLink key="parent" id={parent.id}>
            {parent.name}
          </UnitLink>,
        ]),
  ];
  const head =
    unit.headRole === null
      ? null
      : `${unit.headRole}${unit.headAdInterim ? ` (${t("unit.adInterim")})` : ""}`;
  return (
    <Page crumbs={<Crumbs>{crumbs}</Crumbs>} above={t(`unitType.${unit.type}`)} title={unit.name}>
      {view.rollUp !== null && <Headline rollUp={view.rollUp} label={t("unit.figure")} />}
      <Facts
        facts={[
          { label: t("unit.head"), value: head },
          {
            label: t("unit.below"),
            value:
              view.children.length === 0
                ? null
                : view.children.map((child) => (
                    <span key={child.id} className="line">
                      <UnitLink id={child.id}>{child.name}</UnitLink>
                    </span>
                  )),
          },
          { label: t("unit.functions"), value: unit.functions.join("; ") },
        ]}
      />
      <Jumps
        parts={[
          { anchor: "objectives", title: t("unit.objectives") },
          { anchor: "measures", title: t("unit.measures") },
          ...(view.cards.length > 0 ? [{ anchor: "cards", title: t("unit.cards") }] : []),
          { anchor: "history", title: t("units.history") },
        ]}
      />
      {unit.type === "special-agency" && <AgencySection unitId={unit.id} />}
      <Section title={t("unit.objectives")} anchor="objectives">
        <Objectives objectives={view.objectives} />
      </Section>
      {view.rollUp !== null && <CourseSection of={{ "unit-id": unit.id }} />}
      <Section title={t("unit.measures")} anchor="measures">
        {view.measures.length === 0 ? (
          <p className="empty">{t("unit.noMeasures")}</p>
        ) : (
          <MeasuresTable caption={t("unit.measures")} rows={view.measures} />
        )}
      </Section>
      <Cards cards={view.cards} />
      <UnitHistory unitId={unit.id} />
      <Notes title={t("objective.notes")} notes={unit.notes} />
    </Page>
  );
};

/** What concerns one unit: its objectives, the measures it enters, the cards of its posts. */
export const UnitPage = () => {
  const { unitId } = useParams({ from: "/enti/$bodyId/unita/$unitId" });
  return <Loaded query={useUnit(unitId)}>{(view) => <Contents view={view} />}</Loaded>;
};
