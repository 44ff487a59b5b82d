import { PLAN_VIEWS, type PlanView } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useFilter } from "../../app/filters.ts";

/** By what the same figures are looked at: the areas of the tree, or another parent. */
export const ViewSwitch = ({ view }: { readonly view: PlanView | undefined }) => {
  const { t } = useTranslation();
  const filter = useFilter();
  return (
    <div className="segments views" role="group" aria-labelledby="look-by">
      <span className="soft" id="look-by">
        {t("tree.by")}
      </span>
      {[undefined, ...PLAN_VIEWS].map((each) => (
        <button
          key={each ?? "area"}
          type="button"
          className="plain"
          aria-pressed={each === view}
          onClick={() => filter({ view: each, light: undefined })}
        >
          {t(`tree.views.${each ?? "area"}`)}
        </button>
      ))}
    </div>
  );
};
