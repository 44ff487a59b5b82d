import type { SheetRow } from "@albero/contract";
import { startTransition, useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { isBetween } from "../../grid/move.ts";
import { GridRow, type RowMarks } from "./grid-row.tsx";
import type { GridState } from "./use-grid.ts";

/** How far out of sight rows are drawn already, in parts of what is seen. */
const NEAR = "100% 0px";

/** Whether a part of the grid is near to being seen, or the page is being printed. */
const useNear = (isFirst: boolean): readonly [RefObject<HTMLTableSectionElement | null>, boolean] => {
  const place = useRef<HTMLTableSectionElement>(null);
  const [isNear, setNear] = useState(isFirst);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const look = (seen: readonly IntersectionObserverEntry[]) =>
      startTransition(() => setNear(seen.at(-1)?.isIntersecting === true));
    const sight = new IntersectionObserver(look, {
      root: element.closest(".grid-frame"),
      rootMargin: NEAR,
    });
    const showAll = () => flushSync(() => setNear(true));
    sight.observe(element);
    window.addEventListener("beforeprint", showAll);
    return () => {
      sight.disconnect();
      window.removeEventListener("beforeprint", showAll);
    };
  }, []);
  return [place, isNear];
};

const NOWHERE = -1;

/** What the place of the writer means for one row. */
const marksOf = ({ active, anchor, isEditing }: GridState, row: number): RowMarks => {
  const isHere = active.row === row;
  const isChosen = anchor !== null && isBetween([anchor, active], { row, column: active.column });
  const columns = isChosen ? [anchor.column, active.column] : [NOWHERE];
  return {
    active: isHere ? active.column : NOWHERE,
    isEditing: isHere && isEditing,
    from: Math.min(...columns),
    to: Math.max(...columns),
  };
};

type Props = {
  readonly rows: readonly SheetRow[];
  /** Where the first of them stands in the sheet. */
  readonly first: number;
  readonly periods: readonly string[];
  readonly state: GridState;
};

/** Some rows of the sheet that come near and go together; the one with the active cell is always whole. */
export const GridPart = ({ rows, first, periods, state }: Props) => {
  const [place, isNear] = useNear(first === 0);
  return (
    <tbody role="rowgroup" ref={place}>
      {rows.map((row, i) => (
        <GridRow
          key={`${row.measure.id} ${row.scope?.id ?? ""}`}
          {...{ row, periods, ...marksOf(state, first + i) }}
          index={first + i}
          isNear={isNear || state.active.row === first + i}
        />
      ))}
    </tbody>
  );
};
