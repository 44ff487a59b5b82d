import type { CellView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { recordedText } from "../../components/figure.tsx";
import type { CellKind } from "../../entering/read-text.ts";
import { standingEntry } from "./seen-cell.ts";
import type { CellEditing } from "./use-cell.ts";

type Props = { readonly cell: CellView; readonly editing: CellEditing; readonly kind: CellKind };

/** What the validator proposes for a value that came back: accepted with one button, or answered by writing another. */
export const ProposalOf = ({ cell, editing, kind }: Props) => {
  const { t } = useTranslation();
  const answer = standingEntry(cell)?.validation;
  const proposal = answer?.proposal ?? null;
  if (cell.state !== "returned" || proposal === null || editing.draft !== null) return null;
  const value = recordedText(t, proposal, kind.unit);
  return (
    <div className="cell-ask">
      <p>{t("validation.proposes", { value })}</p>
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => editing.record(proposal, t("validation.accepted"))}
        >
          {t("validation.accept", { value })}
        </button>
      </div>
    </div>
  );
};
