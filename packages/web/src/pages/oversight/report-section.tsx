import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Folded } from "../../components/folded.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay, formatInstant } from "../../i18n/format.ts";
import { useSubmitReport } from "../../queries/oversight.ts";
import { ActAndDay } from "../project/act-and-day.tsx";
import { ChangesTable } from "./changes-table.tsx";

type Report = NonNullable<DeskView["report"]>;

const Frozen = ({ report }: { readonly report: Report }) => {
  const { t } = useTranslation();
  const { act, on, by, at, figures, sha256, changes, before } = report;
  return (
    <>
      <Facts
        facts={[
          { label: t("oversight.approvedBy"), value: `${act}, ${formatDay(on)}` },
          { label: t("oversight.given"), value: `${by}, ${formatInstant(at)}` },
          { label: t("oversight.frozen"), value: t("oversight.figures", { count: figures }) },
          { label: t("oversight.hash"), value: <code className="hash">{sha256}</code> },
        ]}
      />
      {changes.length > 0 && (
        <>
          <p className="warnings">{t("oversight.changed", { count: changes.length })}</p>
          <ChangesTable
            title={t("oversight.changedTitle")}
            heads={[t("oversight.approved"), t("oversight.today")]}
            changes={changes}
          />
        </>
      )}
      {before.length > 0 && (
        <details className="how">
          <summary>{t("oversight.beforeTitle", { count: before.length })}</summary>
          <ChangesTable
            title={t("oversight.beforeTitle", { count: before.length })}
            heads={[t("oversight.was"), t("oversight.approved")]}
            changes={before}
          />
        </details>
      )}
    </>
  );
};

const Submit = ({ year, isAgain }: { readonly year: number; readonly isAgain: boolean }) => {
  const { t } = useTranslation();
  const submit = useSubmitReport(year);
  return (
    <Folded label={t(isAgain ? "oversight.submitAgain" : "oversight.submit")}>
      {(close) => (
        <ActAndDay
          label={t("oversight.give")}
          sending={submit}
          onDone={(act) => submit.mutate(act, { onSuccess: close })}
        />
      )}
    </Folded>
  );
};

/** The approved report as it was given to the evaluation body, and what changed since. */
export const ReportSection = ({ desk }: { readonly desk: DeskView }) => {
  const { t } = useTranslation();
  const mayGive = useMay("report.produce");
  const { report, due, year } = desk;
  return (
    <Section title={t("oversight.approvedReport")} lead={t("oversight.due", { day: formatDay(due) })}>
      {report === null ? <p className="empty">{t("oversight.notGiven")}</p> : <Frozen report={report} />}
      {mayGive && <Submit year={year} isAgain={report !== null} />}
    </Section>
  );
};
