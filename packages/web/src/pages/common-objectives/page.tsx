import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { PlansLink } from "../../components/plan-links.tsx";
import { useCommonObjectives } from "../../queries/common-objectives.ts";
import { BringLibrary } from "./bring-library.tsx";
import { LibrarySection } from "./library-section.tsx";

/** Objectives given from above: which there are, which the plan has adopted, and their results to send back. */
export const CommonObjectivesPage = () => {
  const { t } = useTranslation();
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/obiettivi-comuni" });
  const [mayEdit, mayBring] = [useMay("plan.edit"), useMay("library.edit")];
  return (
    <Loaded query={useCommonObjectives(planId)}>
      {(view) => (
        <Page
          crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
          above={view.plan.title}
          title={t("common.title")}
          lead={t("common.lead")}
        >
          {view.libraries.length === 0 && <p className="empty">{t("common.none")}</p>}
          {view.draft === null && <p className="soft">{t("common.noDraft")}</p>}
          {view.libraries.map((library) => (
            <LibrarySection
              key={library.id}
              planId={planId}
              view={mayEdit ? view : { ...view, draft: null }}
              library={library}
            />
          ))}
          {mayBring && <BringLibrary known={view.known} />}
        </Page>
      )}
    </Loaded>
  );
};
