import type { SheetRow } from "@albero/contract";
import { useEffect, useRef, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { recordedText } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { GridCell } from "./grid-cell.tsx";
import { cellAt, type Grid } from "./grid-of.ts";
import type { At } from "../../grid/move.ts";
import type { GridState } from "./use-grid.ts";

/** What a cell is of, for voices. */
export const labelOf = ({ measure, scope }: SheetRow, period: string): string =>
  [measure.name, scope?.name, formatPeriod(period)].filter((part) => part !== undefined).join(", ");

const Head = ({ row }: { readonly row: SheetRow }) => (
  <th scope="row" role="rowheader" className="col-heading">
    <MeasureLink id={row.measure.id}>{row.measure.name}</MeasureLink>
    <span className="under">
      <span className="code">{row.measure.code}</span>
      {row.scope !== null && ` · ${row.scope.name}`} · {row.unit}
    </span>
  </th>
);

const Before = ({ row }: { readonly row: SheetRow }) => {
  const { t } = useTranslation();
  const last = row.before.at(-1);
  return (
    <td role="gridcell" aria-readonly="true" className="grid-before">
      {last === undefined ? (
        <span className="absent">—</span>
      ) : (
        <>
          {recordedText(t, last.value, row.unit)}
          <span className="under">{formatPeriod(last.period)}</span>
        </>
      )}
    </td>
  );
};

type PlaceProps = { readonly grid: Grid; readonly at: At; readonly state: GridState };

const sameAt = (a: At, b: At): boolean => a.row === b.row && a.column === b.column;

const toneOf = (isOpen: boolean, isActive: boolean, isChosen: boolean): string =>
  [isOpen ? "grid-open" : "grid-locked", isActive ? "grid-active" : "", isChosen ? "grid-chosen" : ""]
    .filter((tone) => tone !== "")
    .join(" ");

const Content = ({ grid, at, state }: PlaceProps) => {
  const { t } = useTranslation();
  const row = grid.rows[at.row];
  const cell = cellAt(grid, at);
  if (cell === null || row === undefined)
    return <span className="visually-hidden">{t("sheet.notAsked")}</span>;
  const isEditing = state.isEditing && sameAt(state.active, at);
  return <GridCell row={row} cell={cell} label={labelOf(row, cell.period)} isEditing={isEditing} />;
};

const Place = ({ grid, at, state }: PlaceProps) => {
  const isActive = sameAt(state.active, at);
  const isEditing = isActive && state.isEditing;
  const isOpen = cellAt(grid, at)?.enterable === true;
  const isChosen = state.isChosen(at);
  const onClick = (event: MouseEvent) => {
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === "touch";
    if (!isEditing) state.point(at, { isEditing: isTouch, isRange: event.shiftKey });
  };
  return (
    <td
      role="gridcell"
      data-focus-mouse="true"
      data-at={`${at.row}-${at.column}`}
      className={toneOf(isOpen, isActive, isChosen)}
      tabIndex={isActive && !isEditing ? 0 : -1}
      aria-readonly={!isOpen}
      aria-selected={isActive || isChosen}
      onClick={onClick}
      onDoubleClick={() => state.point(at, { isEditing: true, isRange: false })}
    >
      <Content grid={grid} at={at} state={state} />
    </td>
  );
};

/** The focus goes where the active cell goes, and into its field while it is written. */
const useFocus = ({ active, isEditing, moves }: GridState) => {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const place = table.current?.querySelector<HTMLElement>(`[data-at="${active.row}-${active.column}"]`);
    const field = place?.querySelector<HTMLElement>("[data-cell]");
    (field ?? place)?.focus();
  }, [active, isEditing, moves]);
  return table;
};

type Props = { readonly grid: Grid; readonly caption: string; readonly state: GridState };

/** The sheet as a grid: one Tab stop, arrows inside, every cell with what became of what was written in it. */
export const GridTable = ({ grid, caption, state }: Props) => {
  const { t } = useTranslation();
  const table = useFocus(state);
  return (
    <div className="scroll grid-frame">
      <table
        ref={table}
        className="data grid"
        role="grid"
        aria-rowcount={grid.rows.length + 1}
        aria-multiselectable="true"
        {...state.handlers}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {[t("measure.measure"), t("sheet.before"), ...grid.periods.map(formatPeriod)].map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {grid.rows.map((row, index) => (
            <tr key={`${row.measure.id} ${row.scope?.id ?? ""}`} role="row" aria-rowindex={index + 2}>
              <Head row={row} />
              <Before row={row} />
              {grid.periods.map((period, column) => (
                <Place key={period} grid={grid} at={{ row: index, column }} state={state} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
