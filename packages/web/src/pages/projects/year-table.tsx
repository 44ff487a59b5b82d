import {
  amountText,
  checkProjects,
  errorsOf,
  moneyOf,
  PROJECT_LAW,
  PROJECT_STEPS,
  type Cents,
  type ProjectsDocument,
} from "@albero/domain";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Facts } from "../../components/facts.tsx";
import { formatMoney } from "../../i18n/format.ts";
import { projectSteps } from "./steps.ts";

type Row = ReturnType<typeof rowsOf>[number];

const rowsOf = (document: ProjectsDocument) => {
  const { projects } = moneyOf(document);
  const report = checkProjects(document, PROJECT_LAW);
  const errors = errorsOf(report);
  return document.projects.flatMap((project, index) => {
    const money = projects[index];
    const isHere = ({ path }: { readonly path: string }) => path.split("/")[2] === String(index);
    return money === undefined
      ? []
      : [
          {
            ...{ project, money, errors: errors.filter(isHere).length },
            findings: report.findings.filter(isHere).length,
          },
        ];
  });
};

/** An amount, where there is one: nothing is not written as nought euro. */
const euro = (amount: Cents | null) =>
  amount === null || amount === 0 ? null : formatMoney(amountText(amount));

const useColumns = (year: number): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const { bodyId, language } = useAsOf();
  const steps = projectSteps(language);
  const amount = (id: "sized" | "declared" | "released"): Column<Row> => ({
    ...{ id, header: t(`projects.${id}`), kind: "number" },
    sortBy: ({ money }) => money[id],
    cell: ({ money }) => euro(money[id]),
  });
  return [
    {
      ...{ id: "title", header: t("projects.project"), kind: "heading" },
      sortBy: ({ project }) => project.number,
      cell: ({ project: { number, title } }) => (
        <Link
          to="/enti/$bodyId/progetti/$year/$number"
          params={{ bodyId, year: String(year), number: String(number) }}
        >
          {number}. {title}
        </Link>
      ),
    },
    {
      ...{ id: "step", header: t("projects.step") },
      sortBy: ({ project }) => PROJECT_STEPS.indexOf(project.step),
      cell: ({ project }) => steps[project.step],
    },
    ...[amount("sized"), amount("declared"), amount("released")],
    {
      ...{ id: "findings", header: t("projects.findings"), kind: "number" },
      sortBy: ({ findings }) => findings,
      cell: ({ findings, errors }) =>
        errors > 0 ? (
          <span className="remark">{t("projects.errors", { count: errors })}</span>
        ) : (
          t("projects.remarks", { count: findings })
        ),
    },
  ];
};

/** The projects of a year with their money, added up below. */
export const YearTable = ({ document }: { readonly document: ProjectsDocument }) => {
  const { t } = useTranslation();
  const columns = useColumns(document.year);
  const rows = useMemo(() => rowsOf(document), [document]);
  const whole = useMemo(() => moneyOf(document), [document]);
  if (rows.length === 0) return <p className="empty">{t("projects.noneInYear")}</p>;
  return (
    <>
      <DataTable
        caption={t("projects.title")}
        columns={columns}
        rows={rows}
        rowKey={({ project }) => String(project.number)}
      />
      <Facts
        facts={(["sized", "declared", "admitted", "released", "economy"] as const).map((part) => ({
          label: t(`projects.total.${part}`),
          value: euro(whole[part]),
        }))}
      />
    </>
  );
};
