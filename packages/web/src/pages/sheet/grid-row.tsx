import type { CellView, SheetRow } from "@albero/contract";
import type { TFunction } from "i18next";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { recordedText } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { GridCell } from "./grid-cell.tsx";

const Head = ({ row, isNear }: { readonly row: SheetRow; readonly isNear: boolean }) => (
  <th scope="row" role="rowheader" className="col-heading">
    {isNear ? <MeasureLink id={row.measure.id}>{row.measure.name}</MeasureLink> : row.measure.name}
    <span className="under">
      <span className="code">{row.measure.code}</span>
      {row.scope !== null && ` · ${row.scope.name}`} · {row.unit}
    </span>
  </th>
);

type Told = { readonly row: SheetRow; readonly t: TFunction };

const Before = ({ row, t }: Told) => {
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

/** Of the columns of a row: which is active, whether it is written in, and which are chosen, from one to another. */
export type RowMarks = {
  readonly active: number;
  readonly isEditing: boolean;
  readonly from: number;
  readonly to: number;
};

type PlaceProps = Told &
  Omit<RowMarks, "active"> & {
    readonly index: number;
    readonly column: number;
    readonly period: string;
    readonly isActive: boolean;
  };

/** How a place looks: whether it takes a value, is where the writer is, is among what is chosen. */
const lookOf = (
  cell: CellView | undefined,
  { isActive, isChosen }: Readonly<Record<"isActive" | "isChosen", boolean>>,
) =>
  [
    cell === undefined ? "grid-none" : cell.enterable ? "grid-open" : "",
    isActive ? "grid-active" : "",
    isChosen ? "grid-chosen" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");

const Place = ({ row, t, index, column, period, isActive, isEditing, from, to }: PlaceProps) => {
  const cell = row.cells.find((each) => each.period === period);
  const isOpen = cell?.enterable === true;
  const isWritten = isActive && isEditing;
  const isChosen = column >= from && column <= to;
  return (
    <td
      role="gridcell"
      data-focus-mouse="true"
      data-at={`${index}-${column}`}
      className={lookOf(cell, { isActive, isChosen })}
      tabIndex={isActive && !isWritten ? 0 : -1}
      aria-readonly={!isOpen}
      aria-selected={isActive || isChosen}
    >
      {cell === undefined ? (
        <span className="visually-hidden">{t("sheet.notAsked")}</span>
      ) : (
        <GridCell row={row} cell={cell} t={t} isEditing={isWritten} />
      )}
    </td>
  );
};

type Props = RowMarks & {
  readonly row: SheetRow;
  readonly index: number;
  readonly periods: readonly string[];
  /** Whether the row is near to being seen: far away it is only its name, to be found and scrolled to. */
  readonly isNear: boolean;
};

/** A row of the sheet. It is drawn again only when something of it changes: its values, or where the writer is in it. */
export const GridRow = memo(({ row, index, periods, isNear, active, ...marks }: Props) => {
  const { t } = useTranslation();
  return (
    <tr role="row" aria-rowindex={index + 2}>
      <Head row={row} isNear={isNear} />
      {isNear && (
        <>
          <Before row={row} t={t} />
          {periods.map((period, column) => (
            <Place
              key={period}
              {...{ row, t, index, column, period, ...marks }}
              isActive={column === active}
            />
          ))}
        </>
      )}
    </tr>
  );
});
GridRow.displayName = "GridRow";
