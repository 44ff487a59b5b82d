import { useTranslation } from "react-i18next";
import type { PlanEntity } from "@albero/domain";
import type { Drafting } from "./use-draft.ts";

type Props = { readonly draft: Drafting; readonly entity: PlanEntity; readonly id: string };

/** Takes out what was added in this draft; what an approved version holds is struck out instead, as the service says. */
export const Removal = ({ draft, entity, id }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="actions">
      <button
        type="button"
        className="btn btn-outline-primary"
        onClick={() => void draft.edit([{ kind: "remove", entity, id }])}
      >
        {t("draft.remove")}
      </button>
    </div>
  );
};
