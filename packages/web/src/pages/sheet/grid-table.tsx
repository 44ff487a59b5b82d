import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatPeriod } from "../../i18n/format.ts";
import type { Grid } from "./grid-of.ts";
import { GridPart } from "./grid-part.tsx";
import type { GridState } from "./use-grid.ts";

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

/** Rows that come near together. */
const PART = 10;
/** As many columns as leave the names of the measures the room that is over. */
const FEW = 6;

type Props = { readonly grid: Grid; readonly caption: string; readonly state: GridState };

/** The sheet as a grid: one Tab stop, arrows inside, every cell with what became of what was written in it. */
export const GridTable = ({ grid, caption, state }: Props) => {
  const { t } = useTranslation();
  const table = useFocus(state);
  const { rows, periods } = grid;
  const starts = Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => part * PART);
  return (
    <div className="scroll grid-frame">
      <table
        ref={table}
        className="data grid"
        role="grid"
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        {...state.handlers}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col className={periods.length > FEW ? "grid-names" : "grid-names grid-names-wide"} />
          <col span={periods.length + 1} className="grid-values" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {[t("measure.measure"), t("sheet.before"), ...periods.map(formatPeriod)].map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {starts.map((first) => (
          <GridPart key={first} {...{ first, periods, state }} rows={rows.slice(first, first + PART)} />
        ))}
      </table>
    </div>
  );
};
