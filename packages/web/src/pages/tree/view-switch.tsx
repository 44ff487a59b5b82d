import { PLAN_VIEWS, type PlanView } from "@albero/domain";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** By what the same figures are looked at: the areas of the tree, or another parent. */
export const ViewSwitch = ({ view }: { readonly view: PlanView | undefined }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const show = (chosen: PlanView | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, view: chosen, light: undefined }) });
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
          onClick={() => show(each)}
        >
          {t(`tree.views.${each ?? "area"}`)}
        </button>
      ))}
    </div>
  );
};
