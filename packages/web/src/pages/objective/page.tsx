import type { NodeView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumbs, nodeCrumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { Headline } from "../../components/headline.tsx";
import { CardLink, UnitLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { Section } from "../../components/section.tsx";
import { standingText } from "../../components/standing.ts";
import { Steps } from "../../components/steps.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { formatMoney, formatPercent } from "../../i18n/format.ts";
import { useNode } from "../../queries/plan.ts";
import type { Change } from "../changes/change-rows.tsx";
import { ChangesSection } from "../changes/section.tsx";
import { CourseSection } from "../course/section.tsx";
import { WhatIfSection } from "../what-if/section.tsx";
import { ChildrenTable } from "./children-table.tsx";
import { NarrativeSection } from "./narrative.tsx";
import { PartsTable } from "./parts-table.tsx";

const Money = ({ resources }: { readonly resources: NodeView["node"]["resources"] }) => {
  const { t } = useTranslation();
  if (resources.length === 0) return null;
  return resources.map(({ year, amount }) => (
    <span key={year} className="line">
      {year}: {amount === null ? t("objective.noAmount") : formatMoney(amount)}
    </span>
  ));
};

const NodeFacts = ({ view }: { readonly view: NodeView }) => {
  const { t } = useTranslation();
  const { node } = view;
  const programme =
    node.programme === null
      ? null
      : `${[node.programme.mission, node.programme.code].filter(Boolean).join(".")} — ${node.programme.name}`;
  return (
    <Facts
      facts={[
        { label: t("figure.weight"), value: node.weight === null ? null : formatPercent(node.weight) },
        { label: t("objective.perspective"), value: node.perspective },
        { label: t("objective.programme"), value: programme },
        { label: t("draft.programmeLine"), value: node.programmeLine },
        { label: t("draft.stakeholders"), value: node.stakeholders },
        { label: t("common.comesFrom"), value: node.given === null ? null : t("common.version", node.given) },
        {
          label: t("objective.resources"),
          value: node.resources.length === 0 ? null : <Money resources={node.resources} />,
        },
        {
          label: t("objective.units"),
          value:
            node.units.length === 0
              ? null
              : node.units.map((unit) => (
                  <span key={unit.id} className="line">
                    <UnitLink id={unit.id}>{unit.name}</UnitLink>
                  </span>
                )),
        },
        {
          label: t("objective.cards"),
          value:
            view.cards.length === 0
              ? null
              : view.cards.map((card) => (
                  <span key={card.id} className="line">
                    <CardLink id={card.id}>
                      {card.code} {card.title}
                    </CardLink>
                  </span>
                )),
        },
        {
          label: t("objective.standing"),
          value: node.standing === "active" ? null : standingText(t, node),
        },
      ]}
    />
  );
};

/** Changes of the objective itself, of its indicators and of what stands right below it. */
const concerns = ({ node, children }: NodeView): ((figure: Change) => boolean) => {
  const near = new Set([node.id, ...children.map((child) => child.node.id)]);
  return ({ of }) =>
    of.kind === "node" ? near.has(of.node.id) : of.kind === "use" && of.node?.id === node.id;
};

const Contents = ({ view }: { readonly view: NodeView }) => {
  const { t } = useTranslation();
  const { node, uses, parts, children } = view;
  const crumbs = [
    <Link key="tree" from="/enti/$bodyId" to="./albero">
      {t("pages.tree")}
    </Link>,
    ...nodeCrumbs(view.path.filter(({ id }) => id !== node.id)),
  ];
  return (
    <Page
      crumbs={<Crumbs>{crumbs}</Crumbs>}
      tools={<PrintButton />}
      above={`${t(`kind.${node.kind}`)} ${node.code}`}
      title={node.title}
      lead={node.description}
    >
      <div className="split">
        <Headline rollUp={view.rollUp} label={t("headline.achievement")} />
        <NodeFacts view={view} />
      </div>
      {uses.length > 0 && (
        <Section
          title={t("objective.indicators")}
          {...(children.length > 0 && !view.childrenCount ? { lead: t("objective.ownOnly") } : {})}
        >
          <UseTable
            caption={t("objective.indicatorsOf", { title: node.title })}
            rows={uses.map((use) => ({ use }))}
          />
        </Section>
      )}
      {parts.length > 0 && (
        <Section
          title={t("objective.parts")}
          lead={t(uses.length > 0 ? "objective.partsAndOwn" : "objective.partsWhy")}
        >
          <PartsTable rows={parts} caption={t("objective.parts")} />
        </Section>
      )}
      {children.length > 0 && (
        <Section
          title={t(node.kind === "area" ? "objective.strategicBelow" : "objective.operationalBelow")}
          lead={t(view.childrenCount ? "objective.childrenCount" : "objective.childrenApart")}
        >
          <ChildrenTable rows={children} caption={t("objective.below", { title: node.title })} />
        </Section>
      )}
      <Section title={t("figure.howComputed")}>
        <Steps steps={view.steps} />
      </Section>
      <NarrativeSection
        key={`${node.id} ${view.moment.period}`}
        nodeId={node.id}
        period={view.moment.period}
      />
      <CourseSection of={{ "node-id": node.id }} />
      {uses.length > 0 && <WhatIfSection key={node.id} of={{ "node-id": node.id }} />}
      <ChangesSection wanted={concerns(view)} />
      <Notes title={t("objective.notes")} notes={node.notes} />
    </Page>
  );
};

/** An area or objective: its figure, what it is made of, who works at it, and how the figure was computed. */
export const ObjectivePage = () => {
  const { nodeId } = useParams({ from: "/enti/$bodyId/obiettivi/$nodeId" });
  return <Loaded query={useNode(nodeId)}>{(view) => <Contents view={view} />}</Loaded>;
};
