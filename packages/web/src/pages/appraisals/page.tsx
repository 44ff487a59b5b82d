import type { AppraisalRow } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { capital } from "../../i18n/capital.ts";
import { dayOrNone, formatNumber } from "../../i18n/format.ts";
import { useAppraisals } from "../../queries/appraisal.ts";
import { CourseSection } from "./course-section.tsx";
import { PrepareForm } from "./prepare-form.tsx";

const YearTable = ({ rows }: { readonly rows: readonly AppraisalRow[] }) => {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<AppraisalRow>[] => [
      {
        id: "card",
        header: t("appraisals.card"),
        kind: "heading",
        sortBy: ({ title }) => title,
        cell: ({ id, title, person, unit, adInterim }) => (
          <>
            <Link from="/enti/$bodyId" to="./valutazioni/$appraisalId" params={{ appraisalId: id }}>
              {person ?? title}
            </Link>
            {adInterim && <span className="soft"> {t("appraisal.adInterim")}</span>}
            <span className="under">{person === null ? unit?.name : title}</span>
          </>
        ),
      },
      {
        id: "state",
        header: t("appraisals.state"),
        sortBy: ({ state }) => state,
        cell: ({ stateText, waits }) => (
          <>
            {capital(stateText)}
            {waits && <strong className="under">{t("appraisals.waits")}</strong>}
          </>
        ),
      },
      { id: "due", header: t("appraisals.due"), cell: ({ due }) => dayOrNone(due) },
      {
        id: "total",
        header: t("appraisals.total"),
        kind: "number",
        sortBy: ({ total }) => (total === null ? null : Number(total)),
        cell: ({ total }) => (total === null ? "–" : formatNumber(total, 2)),
      },
    ],
    [t],
  );
  return <DataTable caption={t("appraisals.list")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};

const Years = ({ rows }: { readonly rows: readonly AppraisalRow[] }) => {
  const { t } = useTranslation();
  const others = rows.filter(({ own, evaluates }) => !own || evaluates);
  const years = [...new Set(others.map(({ year }) => year))];
  const mayOversee = useMay("appraisal.oversee");
  if (others.length === 0) return <p className="empty">{t("appraisals.nothing")}</p>;
  return (
    <>
      {years.map((year) => (
        <Section key={year} title={String(year)}>
          <YearTable rows={others.filter((row) => row.year === year)} />
          {mayOversee && <CourseSection year={String(year)} />}
        </Section>
      ))}
    </>
  );
};

/** The individual cards of the people one evaluates, or of all for human resources. */
export const AppraisalsPage = () => {
  const { t } = useTranslation();
  const query = useAppraisals();
  const mayPrepare = useMay("appraisal.manage");
  return (
    <Page
      title={t("appraisals.title")}
      lead={<p>{t("appraisals.lead")}</p>}
      tools={mayPrepare ? <PrepareForm /> : undefined}
    >
      <Loaded query={query}>{(rows) => <Years rows={rows} />}</Loaded>
    </Page>
  );
};
