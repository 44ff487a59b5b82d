import type { PlanVersionView } from "@albero/contract";
import { useTranslation } from "react-i18next";

/** The state of a version in one word, with what came of it: a later version, an approval. */
export const PlanStatus = ({ version }: { readonly version: PlanVersionView }) => {
  const { t } = useTranslation();
  return (
    <span className={`plan-status plan-${version.status}`}>
      {t(`planStatus.${version.status}`)}
      {version.revised && <span className="soft"> · {t("plans.revised")}</span>}
    </span>
  );
};
