import type { PlanTextsView } from "@albero/contract";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { PlansLink } from "../../components/plan-links.tsx";
import { usePlanTexts } from "../../queries/plan-texts.ts";
import { Chapter } from "./chapter.tsx";
import { useFigures } from "./use-figures.ts";

const Lead = ({ view: { form, chapters } }: { readonly view: PlanTextsView }) => {
  const { t } = useTranslation();
  const empty = chapters.filter(({ isEmpty }) => isEmpty).length;
  return (
    <>
      <p>{t(`planTexts.forms.${form.simplified ? "simplified" : form.kind}`, { source: form.source })}</p>
      <p className={empty === 0 ? "soft" : "remark"}>
        {empty === 0 ? t("planTexts.allWritten") : t("planTexts.toWrite", { count: empty })}
      </p>
    </>
  );
};

/** The chapters the law asks of a plan, with what the body tells in each: where the plan gets its words. */
export const PlanTextsPage = () => {
  const { t } = useTranslation();
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/testi" });
  const mayWrite = useMay("plan.edit");
  const figures = useFigures();
  return (
    <Loaded query={usePlanTexts(planId)}>
      {(view) => (
        <Page
          crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
          above={view.plan.title}
          title={t("planTexts.title")}
          lead={<Lead view={view} />}
        >
          {view.chapters.map((chapter) => (
            <Chapter
              key={`${chapter.chapter} ${chapter.revision}`}
              planId={planId}
              view={chapter}
              figures={figures}
              mayWrite={mayWrite}
            />
          ))}
        </Page>
      )}
    </Loaded>
  );
};
