import type { CellView, SheetRow } from "@albero/contract";
import { Fragment, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { recordedText } from "../../components/figure.tsx";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { AddEvidence } from "../measures/evidence.tsx";
import { AbsenceOfCell, NoteOfCell } from "../measures/cell-more.tsx";
import { FoldedComments } from "../measures/comments.tsx";
import { CellState } from "../measures/cell-state.tsx";
import { CellStatusText } from "../measures/cell-status.tsx";
import { ProposalOf } from "../measures/proposal.tsx";
import { isBehind, useCell } from "../measures/use-cell.ts";
import { oddityIn } from "./grid-cell.tsx";
import { labelOf } from "./grid-of.ts";

type Props = {
  readonly row: SheetRow;
  readonly cell: CellView;
  readonly section: RefObject<HTMLElement | null>;
  readonly onBack: () => void;
};

/** The details of the active cell: where it stands, what was there before, its note, and whatever it asks. */
export const CellBar = ({ row, cell, section, onBack }: Props) => {
  const { t } = useTranslation();
  const drafts = useDrafts();
  const editing = useCell(cell, row);
  const oddity = oddityIn(row, cell, editing.latest);
  const before = row.before.map(
    ({ period, value }) => `${formatPeriod(period)}: ${recordedText(t, value, row.unit)}`,
  );
  return (
    <section className="cell-bar" aria-label={t("sheet.details")} ref={section} tabIndex={-1}>
      <div className="stack">
        <h2 className="cell-bar-title">{labelOf(row, cell.period)}</h2>
        <CellState cell={cell} />
        {before.length > 0 && (
          <p className="under">{t("validation.before", { values: before.join(" · ") })}</p>
        )}
        <CellStatusText editing={editing} kind={row} onWrite={onBack} />
        {cell.enterable && <ProposalOf cell={cell} editing={editing} kind={row} />}
        {oddity !== null && <p className="remark">{t(`sheet.confirm.${oddity}`)}</p>}
        {cell.enterable && !isBehind(drafts, cell) && <AddEvidence cell={cell} />}
        <FoldedComments cell={cell} />
      </div>
      {cell.enterable && (
        <Fragment key={`${cell.measureId} ${cell.period} ${cell.unit?.id ?? ""}`}>
          <NoteOfCell editing={editing} onDone={onBack} />
          <AbsenceOfCell editing={editing} onDone={onBack} />
        </Fragment>
      )}
    </section>
  );
};
