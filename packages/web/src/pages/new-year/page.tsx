import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { PlansLink } from "../../components/plan-links.tsx";
import { usePlans } from "../../queries/planning.ts";
import { Wizard } from "./wizard.tsx";

/** The plan of the next year out of this one, in five steps; nothing is written before the last. */
export const NewYearPage = () => {
  const { t } = useTranslation();
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/anno-nuovo" });
  return (
    <Loaded query={usePlans()}>
      {({ plans }) => {
        const planned = plans.find(({ plan }) => plan.id === planId);
        return (
          <Page
            crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
            above={planned?.plan.title}
            title={t("nextYear.title")}
          >
            <Wizard planId={planId} current={planned?.current ?? 1} />
          </Page>
        );
      }}
    </Loaded>
  );
};
