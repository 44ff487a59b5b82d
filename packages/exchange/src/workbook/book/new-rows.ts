import { plainText } from "./cell-text.ts";
import type { FoundRow } from "./match.ts";
import type { ColumnName } from "./names.ts";
import type { Labels, PlanView } from "./view.ts";

/** A row of the file with the thing it is of: one of the plan, or a new one with the id it will have. */
export type PlacedRow = {
  readonly row: FoundRow;
  readonly id: string;
  readonly isNew: boolean;
  /** The row it is a copy of, when the file holds its id twice with the same code. */
  readonly copyOf: number | null;
};

const shownAt = (row: FoundRow, key: ColumnName): string | null => {
  const value = row.cells.find(({ field }) => field.key === key)?.value ?? null;
  if (value === null) return null;
  if (value.kind === "text") return plainText(value.text);
  return value.kind === "number" ? String(value.number) : null;
};

/** What a row is told apart by where people copied it with its hidden id. */
const keyOf = (row: FoundRow): string =>
  (["code", "card", "holder", "indicator"] as const).map((name) => shownAt(row, name) ?? "").join("\n");

/**
 * Says which thing each row is of. A row without id is a new thing, and so is one copied from another row and given
 * another code.
 */
export const placeRows = (rows: readonly FoundRow[], newId: () => string): readonly PlacedRow[] => {
  const seen = new Map<string, FoundRow>();
  return rows.map((row): PlacedRow => {
    if (row.id === null) return { row, id: newId(), isNew: row.table.begin !== null, copyOf: null };
    const place = `${row.table.sheet} ${row.id}`;
    const first = seen.get(place);
    if (first === undefined) {
      seen.set(place, row);
      return { row, id: row.id, isNew: false, copyOf: null };
    }
    const isCopy = keyOf(first) === keyOf(row) || row.table.begin === null;
    return isCopy
      ? { row, id: row.id, isNew: false, copyOf: first.number }
      : { row, id: newId(), isNew: true, copyOf: null };
  });
};

/** Names that the rows of the file give to things, so that rows may refer to each other, also to new ones. */
const namesIn = (placed: readonly PlacedRow[], sheets: readonly string[]) =>
  placed.flatMap(({ row, id, copyOf }) => {
    const code = sheets.includes(row.table.sheet) && copyOf === null ? shownAt(row, "code") : null;
    if (code === null) return [];
    const card = row.table.sheet === "cardObjectives" ? `${shownAt(row, "card") ?? "?"} / ` : "";
    return [[`${card}${code}`, id] as const];
  });

const joined = <Id extends string>(
  known: ReadonlyMap<string, Id>,
  more: readonly (readonly [string, string])[],
): ReadonlyMap<string, Id> => new Map([...(more as readonly (readonly [string, Id])[]), ...known]);

/** The view with the names of the file beside those of the plan, which come first where both know one. */
export const withNames = (view: PlanView, placed: readonly PlacedRow[]): PlanView => {
  const nodes = namesIn(placed, ["areas", "objectives"]);
  const indicators = namesIn(placed, ["indicators"]);
  const measures = namesIn(placed, ["measures"]);
  const labels: Labels = {
    ...view.labels,
    nodes: joined(view.labels.nodes, nodes),
    cards: joined(view.labels.cards, namesIn(placed, ["cards"])),
    cardObjectives: joined(view.labels.cardObjectives, namesIn(placed, ["cardObjectives"])),
    indicators: joined(view.labels.indicators, indicators),
  };
  const codes = {
    nodes: joined(view.codes.nodes, nodes),
    indicators: joined(view.codes.indicators, indicators),
    measures: joined(view.codes.measures, measures),
  };
  return { ...view, labels, codes };
};
