import type { IndicatorView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumbs, nodeCrumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { Section } from "../../components/section.tsx";
import { useIndicator } from "../../queries/indicator.ts";
import type { Change } from "../changes/change-rows.tsx";
import { ChangesSection } from "../changes/section.tsx";
import { CourseSection } from "../course/section.tsx";
import { WhatIfSection } from "../what-if/section.tsx";
import { FormulaSection } from "./formula-section.tsx";
import { MeasuresTable } from "./measures-table.tsx";
import { Place } from "./place.tsx";

const Warnings = ({ warnings }: { readonly warnings: readonly string[] }) =>
  warnings.length === 0 ? null : (
    <ul className="warnings">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );

const Definition = ({ indicator }: { readonly indicator: IndicatorView["indicator"] }) => {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { label: t("indicator.typology"), value: indicator.typology },
        { label: t("indicator.kind"), value: t(`indicatorKind.${indicator.kind}`) },
        { label: t("indicator.unit"), value: indicator.unit },
        { label: t("indicator.direction"), value: t(`direction.${indicator.direction}`) },
        { label: t("indicator.source"), value: indicator.sourceLabel },
        {
          label: t("indicator.printedCode"),
          value: indicator.printedCode === indicator.code ? null : indicator.printedCode,
        },
        ...indicator.parameters.map(({ name, value }) => ({ label: name, value })),
      ]}
    />
  );
};

/** Changes of the indicator at its places and of the measures it reads. */
const concerns = ({ indicator, measures }: IndicatorView): ((figure: Change) => boolean) => {
  const read = new Set(measures.map(({ measure }) => measure.id));
  return ({ of }) =>
    of.kind === "use" ? of.indicatorId === indicator.id : of.kind === "measure" && read.has(of.measure.id);
};

const Contents = ({ view }: { readonly view: IndicatorView }) => {
  const { t } = useTranslation();
  const { indicator, places } = view;
  const own = places[0]?.node?.id;
  const path = view.objectives.slice(0, view.objectives.findIndex(({ id }) => id === own) + 1);
  const crumbs = [
    <Link key="list" from="/enti/$bodyId" to="./indicatori">
      {t("pages.indicators")}
    </Link>,
    ...nodeCrumbs(path),
  ];
  return (
    <Page
      crumbs={<Crumbs>{crumbs}</Crumbs>}
      tools={<PrintButton />}
      above={`${t("figure.indicator")} ${indicator.code}`}
      title={indicator.title}
      lead={indicator.description}
    >
      <Warnings warnings={indicator.warnings} />
      {places.map((place, index) => (
        <Place key={place.use.id} place={place} isFirst={index === 0} />
      ))}
      <WhatIfSection key={indicator.id} of={{ "indicator-id": indicator.id }} />
      <ChangesSection wanted={concerns(view)} />
      <CourseSection
        of={{ "indicator-id": indicator.id }}
        forecast={places[0]?.forecast ?? null}
        series={view.series}
      />
      <FormulaSection indicator={indicator} />
      <MeasuresTable measures={view.measures} />
      <Section title={t("indicator.definition")}>
        <Definition indicator={indicator} />
      </Section>
      <Notes title={t("objective.notes")} notes={[...indicator.footnotes, ...indicator.notes]} />
    </Page>
  );
};

/** An indicator: what it reached at each place, how that was computed, from which values, and what it was before. */
export const IndicatorPage = () => {
  const { indicatorId } = useParams({ from: "/enti/$bodyId/indicatori/$indicatorId" });
  return <Loaded query={useIndicator(indicatorId)}>{(view) => <Contents view={view} />}</Loaded>;
};
