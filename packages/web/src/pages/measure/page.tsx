import type { MeasureView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { Figure } from "../../components/figure.tsx";
import { CardLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { useMeasure } from "../../queries/measure.ts";
import { CellsTable } from "./cells-table.tsx";
import { DefineMeasure } from "./definition-form.tsx";

const Definition = ({ measure }: { readonly measure: MeasureView["measure"] }) => {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { label: t("indicator.unit"), value: measure.unit },
        { label: t("measure.accumulation"), value: t(`accumulation.${measure.accumulation}`) },
        { label: t("measure.frequency"), value: t(`frequency.${measure.frequency}`) },
        { label: t("measure.daysAllowed"), value: t("measure.days", { count: measure.daysAllowed }) },
        { label: t("measure.collectedBy"), value: t(`collectedBy.${measure.collectedBy}`) },
        { label: t("measure.source"), value: measure.source ?? t("measure.noSource") },
        {
          label: t("measure.sourceUnit"),
          value:
            measure.sourceUnit === null ? null : (
              <UnitLink id={measure.sourceUnit.id}>{measure.sourceUnit.name}</UnitLink>
            ),
        },
        {
          label: t("indicator.printedCode"),
          value:
            measure.printedCode === measure.code ? null : (measure.printedCode ?? t("measure.noPrintedCode")),
        },
      ]}
    />
  );
};

type UsedBy = MeasureView["usedBy"][number];

const UsedAt = ({ used }: { readonly used: UsedBy }) => {
  const { t } = useTranslation();
  if (used.node !== null)
    return (
      <NodeLink id={used.node.id}>
        {used.node.code} {used.node.title}
      </NodeLink>
    );
  if (used.card === null) return null;
  return (
    <CardLink id={used.card.id}>
      {t("indicators.card")} {used.card.code} {used.card.title}
    </CardLink>
  );
};

const Contents = ({ view }: { readonly view: MeasureView }) => {
  const { t } = useTranslation();
  const { measure } = view;
  const mayDefine = useMay("library.edit");
  const isThere = view.figure.kind === "number" || view.figure.kind === "date";
  const crumbs = [
    <Link key="list" from="/enti/$bodyId" to="./misure">
      {t("pages.measures")}
    </Link>,
  ];
  return (
    <Page
      crumbs={<Crumbs>{crumbs}</Crumbs>}
      above={`${t("measure.measure")} ${measure.code}`}
      title={measure.name}
      lead={measure.description}
    >
      <div className="split">
        <div className="headline">
          <p className="headline-label soft">{t("measure.toDate")}</p>
          <p className="headline-figure">
            <span className={isThere ? "headline-number" : "headline-word"}>
              <Figure figure={view.figure} unit={measure.unit} decimals={measure.decimals} />
            </span>
          </p>
          {!isThere && (
            <p className="headline-note soft">
              {view.figure.kind === "number" || view.figure.kind === "date"
                ? ""
                : view.figure.causes.join(" ")}
            </p>
          )}
          {view.provisional && <p className="headline-note soft">{t("figure.provisionalLong")}</p>}
        </div>
        <Definition measure={measure} />
      </div>
      {mayDefine && <DefineMeasure measure={measure} cells={view.cells} />}
      <Section title={t("measure.cells")} lead={t("measure.cellsLead")}>
        <CellsTable cells={view.cells} measure={measure} />
      </Section>
      <Section title={t("measure.usedBy")}>
        {view.usedBy.length === 0 ? (
          <p className="empty">{t("measure.usedByNone")}</p>
        ) : (
          <UseTable
            caption={t("measure.usedBy")}
            rows={view.usedBy.map((used) => ({ use: used.use, place: <UsedAt used={used} /> }))}
          />
        )}
      </Section>
      <Notes title={t("objective.notes")} notes={measure.notes} />
    </Page>
  );
};

/** A measure: its definition, its value in every period with who wrote what and when, and the indicators it feeds. */
export const MeasurePage = () => {
  const { measureId } = useParams({ from: "/enti/$bodyId/misure/$measureId" });
  return <Loaded query={useMeasure(measureId)}>{(view) => <Contents view={view} />}</Loaded>;
};
