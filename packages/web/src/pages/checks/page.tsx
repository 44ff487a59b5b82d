import type { ChecksView } from "@albero/contract";
import { SEVERITIES, type Severity } from "@albero/domain";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter } from "../../app/filters.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { useChecks } from "../../queries/checks.ts";
import { FoundBy } from "./found-by.tsx";
import { RepairStatus, useRepairs, type Apply } from "./repairs.tsx";

type SectionProps = { readonly view: ChecksView; readonly severity: Severity; readonly apply: Apply };

/** All findings of one severity, check by check. */
const OfSeverity = ({ view, severity, apply }: SectionProps) => {
  const { t } = useTranslation();
  const found = view.findings.filter((finding) => finding.severity === severity);
  const checks = view.checks.filter(({ check }) => found.some((finding) => finding.check === check));
  return (
    <Section
      title={`${t(`checks.severities.${severity}`)} (${found.length})`}
      lead={t(`checks.why.${severity}`)}
      anchor={severity}
    >
      {found.length === 0 && <p className="empty">{t("checks.none")}</p>}
      {checks.map((check) => (
        <FoundBy
          key={check.check}
          check={check}
          findings={found.filter((finding) => finding.check === check.check)}
          isOpen={severity === "error"}
          apply={apply}
        />
      ))}
    </Section>
  );
};

const Clean = ({ view }: { readonly view: ChecksView }) => {
  const { t } = useTranslation();
  const clean = view.checks.filter(({ findings }) => findings === 0);
  if (clean.length === 0) return null;
  return (
    <Section title={`${t("checks.clean")} (${clean.length})`} lead={t("checks.cleanWhy")} anchor="clean">
      <SimpleTable
        caption={t("checks.clean")}
        heads={[t("checks.check"), t("checks.filter"), t("checks.source")]}
        rows={clean.map(({ name, severity, source }) => [name, t(`checks.severity.${severity}`), source])}
      />
    </Section>
  );
};

const Contents = ({ view }: { readonly view: ChecksView }) => {
  const { t } = useTranslation();
  const { severity } = useSearch({ from: "/enti/$bodyId/controlli" });
  const filter = useFilter();
  const { apply, ...repairs } = useRepairs(view.plan);
  const shown = severity === undefined ? SEVERITIES : [severity];
  const options = [
    { value: ALL, label: t("checks.every") },
    ...SEVERITIES.map((value) => ({ value, label: t(`checks.severities.${value}`) })),
  ];
  const count = (wanted: Severity) => view.findings.filter((finding) => finding.severity === wanted).length;
  return (
    <>
      <div className="tools">
        <p className="soft" role="status">
          {t("checks.summary", { errors: count("error"), warnings: count("warning"), infos: count("info") })}
        </p>
        <Choice
          label={t("checks.filter")}
          value={severity ?? ALL}
          options={options}
          onChange={(chosen) => filter({ severity: unlessAll(chosen) })}
        />
      </div>
      {view.plan?.isDraft === false && view.findings.some(({ fix }) => fix !== null) && (
        <p className="soft">{t("checks.needsDraft")}</p>
      )}
      <RepairStatus {...repairs} />
      {shown.map((each) => (
        <OfSeverity key={each} view={view} severity={each} apply={apply} />
      ))}
      {severity === undefined && <Clean view={view} />}
    </>
  );
};

/** What the checks of the plan found, the heaviest first, and what they found in order. */
export const ChecksPage = () => {
  const { t } = useTranslation();
  const query = useChecks();
  const plan = query.data?.plan ?? null;
  const lead =
    plan === null ? t("checks.leadNoPlan") : t("checks.lead", { plan: plan.title, version: plan.version });
  return (
    <Page title={t("pages.checks")} lead={query.data === undefined ? undefined : lead}>
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
