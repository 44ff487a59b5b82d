import { useTranslation } from "react-i18next";
import { DraftLink } from "../../components/plan-links.tsx";
import { useImportPlan, usePreviewImport } from "../../queries/plan-files.ts";
import { BringIn } from "./bring-in.tsx";

/** A file for the draft of a plan. */
export const Upload = ({ planId }: { readonly planId: string }) => {
  const { t } = useTranslation();
  return (
    <BringIn
      types=".xlsx,.json,.xml"
      preview={usePreviewImport(planId)}
      bringing={useImportPlan(planId)}
      words={{ nothing: t("planFiles.nothing"), changedMeanwhile: t("planFiles.changedMeanwhile") }}
      said={({ added, changed }) => (
        <>
          {t("planFiles.done", { count: added + changed })}{" "}
          <DraftLink planId={planId} vista="modifiche">
            {t("planFiles.seeChanges")}
          </DraftLink>
        </>
      )}
    />
  );
};
