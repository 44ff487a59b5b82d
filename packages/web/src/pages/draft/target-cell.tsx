import { useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { bareTarget } from "../../components/figure.tsx";
import type { At } from "../../grid/move.ts";
import { targetAt, type TargetRow } from "./paste.ts";
import { targetAsWritten, whyNot } from "./target-text.ts";
import type { Unread } from "./targets-grid.tsx";
import type { useGrid } from "./use-grid.ts";

type Props = {
  readonly grid: ReturnType<typeof useGrid>;
  readonly at: At;
  readonly row: TargetRow;
  readonly period: string;
  readonly unread: Unread | null;
  readonly onWrite: (at: At, text: string) => void;
};

const Opened = ({ grid, at, row, period, onWrite }: Omit<Props, "unread">) => {
  const { t } = useTranslation();
  /** Whether a key has closed the field: leaving it then writes nothing more. */
  const isClosed = useRef(false);
  const close = (down: number) => {
    isClosed.current = true;
    grid.close(down);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === "Escape") close(0);
    if (event.key !== "Enter") return;
    onWrite(at, event.currentTarget.value);
    close(event.shiftKey ? -1 : 1);
  };
  return (
    <input
      className="field cell-number"
      aria-label={`${row.indicator.title}, ${t("indicator.targetOf", { period })}`}
      defaultValue={grid.opened ?? ""}
      // The reader has just asked for this field by typing in its cell.
      ref={(input) => {
        if (input !== null && document.activeElement !== input) input.focus();
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (isClosed.current) return;
        onWrite(at, event.currentTarget.value);
        grid.leave();
      }}
    />
  );
};

/** A target as the reader writes it; a formula as it stands in the field. */
const shown = (value: ReturnType<typeof targetAt>): string =>
  value === null || value.kind === "formula" ? targetAsWritten(value) : bareTarget(value, "");

/** One target of the grid: shown, or open to be written. */
export const TargetCell = (props: Props) => {
  const { t } = useTranslation();
  const { grid, at, row, period, unread } = props;
  const isActive = grid.at.row === at.row && grid.at.column === at.column;
  const value = targetAt(row.use, period);
  const written = unread?.text ?? targetAsWritten(value);
  if (isActive && grid.opened !== null)
    return (
      <td role="gridcell" className="col-number is-open" data-at={`${at.row}-${at.column}`} tabIndex={-1}>
        <Opened {...props} />
      </td>
    );
  return (
    <td
      role="gridcell"
      className={`col-number target-cell ${unread === null ? "" : "is-wrong"}`}
      data-at={`${at.row}-${at.column}`}
      tabIndex={isActive ? 0 : -1}
      aria-invalid={unread !== null}
      onFocus={() => grid.choose(at)}
      onKeyDown={(event) => grid.onKeyDown(event, written)}
      onDoubleClick={() => grid.open(at, written)}
    >
      {unread === null ? (
        shown(value)
      ) : (
        <>
          {unread.text}
          <span className="under field-error">{whyNot(t, unread.reading, row.indicator)}</span>
        </>
      )}
    </td>
  );
};
