import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay } from "../../i18n/format.ts";
import { FilesOf } from "./files-of.tsx";
import { ReportSection } from "./report-section.tsx";
import { ValidateForm } from "./validate-form.tsx";
import { YearPage } from "./year-page.tsx";

type Validation = DeskView["validations"][number];

const Validated = ({ year, validation }: { readonly year: number; readonly validation: Validation }) => {
  const { t } = useTranslation();
  const { id, act, on, outcome, criteria, reason, sha256, files } = validation;
  const unmet = criteria.filter(({ answer }) => answer !== "met");
  return (
    <>
      <Facts
        facts={[
          { label: t("oversight.outcome"), value: t(`oversight.outcomes.${outcome}`) },
          { label: t("projects.act"), value: `${act}, ${formatDay(on)}` },
          { label: t("oversight.hash"), value: <code className="hash">{sha256}</code> },
          { label: t("oversight.reason"), value: reason },
          ...unmet.map(({ criterion, answer, note }) => ({
            label: t(`oversight.criteria.${criterion}`),
            value: `${t(`oversight.answers.${answer}`)}: ${note ?? ""}`,
          })),
        ]}
      />
      <FilesOf year={year} actId={id} files={files} />
    </>
  );
};

const Validations = ({ desk }: { readonly desk: DeskView }) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const { report, validations, year } = desk;
  const last = validations[0];
  const isOpen =
    mayJudge && report !== null && (last?.reportId !== report.id || last.outcome === "not-validated");
  return (
    <Section title={t("oversight.validation")}>
      {validations.length === 0 && !isOpen && <p className="empty">{t("oversight.notValidated")}</p>}
      {validations.map((validation) => (
        <Validated key={validation.id} year={year} validation={validation} />
      ))}
      {isOpen && <ValidateForm desk={desk} report={report} />}
    </Section>
  );
};

/** The annual report of a year: what was approved, and what the evaluation body says of it, criterion by criterion. */
export const ReportPage = () => (
  <YearPage name="report">
    {(desk) => (
      <>
        <ReportSection desk={desk} />
        <Validations key={`${desk.year} ${desk.validations.length}`} desk={desk} />
      </>
    )}
  </YearPage>
);
