import { useTranslation } from "react-i18next";
import { formatTime } from "../../i18n/format.ts";
import type { Drafting } from "./use-draft.ts";

/** Somebody wrote the same field meanwhile: both are told, and neither is chosen for the reader. */
export const Conflict = ({ draft }: { readonly draft: Drafting }) => {
  const { t } = useTranslation();
  const { status } = draft;
  if (status.kind !== "conflict") return null;
  const { wish, changed } = status;
  return (
    <div className="cell-ask" role="alert">
      <ul>
        {(changed.fields ?? []).map(({ place, label, value, changedBy, changedAt }) => (
          <li key={place}>
            {t("draft.conflict", {
              who: changedBy,
              what: label,
              theirs: value ?? t("cell.nothing"),
              time: formatTime(changedAt),
            })}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => draft.keepMine(wish, changed)}
        >
          {t("cell.keepMine")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={draft.dismiss}>
          {t("draft.takeTheirs")}
        </button>
      </div>
    </div>
  );
};
