import type { PlanListView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import {
  DifferencesLink,
  DraftLink,
  NextYearLink,
  CommonObjectivesLink,
  PlanFilesLink,
  PlanTextsLink,
  VersionLink,
} from "../../components/plan-links.tsx";
import { PlanStatus } from "../../components/plan-status.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay } from "../../i18n/format.ts";
import { usePlans } from "../../queries/planning.ts";

type Planned = PlanListView["plans"][number];

const Ways = ({ planned }: { readonly planned: Planned }) => {
  const { t } = useTranslation();
  const mayEdit = useMay("plan.edit");
  const { plan, draft, current } = planned;
  return (
    <div className="actions after">
      {draft !== null && mayEdit && (
        <DraftLink planId={plan.id} className="btn btn-primary">
          {t("plans.workOnDraft")}
        </DraftLink>
      )}
      {draft !== null && (
        <DifferencesLink planId={plan.id} className="btn btn-outline-primary">
          {t("plans.differences")}
        </DifferencesLink>
      )}
      {current !== null && mayEdit && (
        <NextYearLink planId={plan.id} className="btn btn-outline-primary">
          {t("plans.nextYear")}
        </NextYearLink>
      )}
      <PlanTextsLink planId={plan.id} className="btn btn-outline-primary">
        {t("planTexts.title")}
      </PlanTextsLink>
      <CommonObjectivesLink planId={plan.id} className="btn btn-outline-primary">
        {t("common.title")}
      </CommonObjectivesLink>
      <PlanFilesLink planId={plan.id} className="btn btn-outline-primary">
        {t("planFiles.title")}
      </PlanFilesLink>
    </div>
  );
};

const Versions = ({ planned }: { readonly planned: Planned }) => {
  const { t } = useTranslation();
  const { plan, versions } = planned;
  return (
    <SimpleTable
      caption={t("plans.versionsOf", { title: plan.title })}
      heads={[t("plans.version"), t("plans.status"), t("plans.why"), t("plans.approved")]}
      rows={versions
        .toSorted((a, b) => b.version - a.version)
        .map((version) => [
          <VersionLink key="version" planId={plan.id} version={version.version}>
            {t("tree.version", { version: version.version })}
          </VersionLink>,
          <PlanStatus key="status" version={version} />,
          [version.reason, version.act].filter((text) => text !== null).join(" · ") || null,
          version.approvedAt === null ? null : formatDay(version.approvedAt.slice(0, 10)),
        ])}
    />
  );
};

const PlanPart = ({ planned }: { readonly planned: Planned }) => (
  <Section title={planned.plan.title}>
    <Versions planned={planned} />
    <Ways planned={planned} />
  </Section>
);

/** The plans of the body with their versions: where work on a plan begins. */
export const PlansPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("plans.title")} lead={t("plans.lead")}>
      <Loaded query={usePlans()}>
        {({ plans }) =>
          plans.length === 0 ? (
            <p className="empty">{t("plans.nothing")}</p>
          ) : (
            plans.map((planned) => <PlanPart key={planned.plan.id} planned={planned} />)
          )
        }
      </Loaded>
    </Page>
  );
};
