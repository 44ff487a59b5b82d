import type { AppraisalYearView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { bandOf } from "./bands.ts";
import { useAppraisalYear } from "../../queries/appraisal.ts";

const Groups = ({ view }: { readonly view: AppraisalYearView }) => {
  const { t } = useTranslation();
  const [first] = view.groups;
  if (first === undefined) return <p className="soft">{t("appraisals.noGroups")}</p>;
  const heads = first.distribution.bands.map(({ from }) => t(`appraisals.bands.${bandOf(from)}`));
  return (
    <SimpleTable
      caption={t("appraisals.groups")}
      heads={[t("appraisals.group"), t("appraisals.mean"), ...heads]}
      numbers={[1, 2, 3, 4, 5, 6]}
      rows={view.groups.map(({ role, distribution: { mean, bands } }) => [
        t(`cardRole.${role}`),
        mean === null ? "–" : formatNumber(mean, 2),
        ...bands.map(({ count }) => String(count)),
      ])}
    />
  );
};

const Course = ({ view }: { readonly view: AppraisalYearView }) => {
  const { t } = useTranslation();
  return (
    <details className="how">
      <summary>{t("appraisals.course", { year: view.year })}</summary>
      <p>{t("appraisals.courseLead", { count: view.cards, closed: view.closed })}</p>
      <SimpleTable
        caption={t("appraisals.evaluator")}
        heads={[
          ...[t("appraisals.evaluator"), t("appraisals.cards"), t("appraisals.assigned")],
          ...[t("appraisals.evaluated"), t("appraisals.late"), t("appraisals.overdue")],
        ]}
        numbers={[1, 2, 3, 4, 5]}
        rows={view.duties.map(({ title, cards, assigned, evaluated, allAlike }) => [
          <>
            {title}
            {allAlike && <span className="under">{t("appraisals.alike")}</span>}
          </>,
          ...[cards, assigned.inTime, evaluated.inTime].map(String),
          String(assigned.late + evaluated.late),
          String(assigned.overdue + evaluated.overdue),
        ])}
      />
      <h3>{t("appraisals.groups")}</h3>
      <p className="soft">{t("appraisals.groupsLead", { count: view.leastGroup })}</p>
      <Groups view={view} />
    </details>
  );
};

/** How a year of cards goes: what evaluators did, and how results are spread. */
export const CourseSection = ({ year }: { readonly year: string }) => (
  <Loaded query={useAppraisalYear(year)}>{(view) => <Course view={view} />}</Loaded>
);
