import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { PlansLink } from "../../components/plan-links.tsx";
import { Section } from "../../components/section.tsx";
import { usePlans } from "../../queries/planning.ts";
import { Downloads } from "./downloads.tsx";
import { Upload } from "./upload.tsx";

/** Where a plan goes out as a file and comes back: for people, for other programs, for the national forms. */
export const PlanFilesPage = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("plan.edit");
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/importa-esporta" });
  return (
    <Loaded query={usePlans()}>
      {({ plans }) => {
        const planned = plans.find(({ plan }) => plan.id === planId);
        return (
          <Page
            crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
            above={planned?.plan.title}
            title={t("planFiles.title")}
            lead={t("planFiles.lead")}
          >
            <Downloads planId={planId} />
            {mayEdit && (
              <Section title={t("planFiles.import")} lead={t("planFiles.importLead")}>
                {(planned?.draft ?? null) === null ? (
                  <p className="empty">{t("planFiles.noDraft")}</p>
                ) : (
                  <Upload planId={planId} />
                )}
              </Section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
};
