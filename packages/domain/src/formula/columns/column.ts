import { failed, missing, notDue, type Absence } from "../../quantity/outcome.ts";

/**
 * Why a row has no figure, from the least to the worst; where several meet in one formula the worst one stays.
 * Something not recorded is kept apart from the rest, since an awaited date may still come.
 */
export const PRESENCES = [
  "figure",
  "not-happened",
  "not-due",
  "not-recorded",
  "not-available",
  "failed",
] as const;
export type Presence = (typeof PRESENCES)[number];

/**
 * The figures of one measure for many rows, a row being one period of one body: nine bytes each. Days are counted from
 * 1970-01-01. A row without a figure holds NaN, which no formula turns into anything else, and says in its byte why.
 */
export type Column = {
  readonly type: "number" | "date";
  readonly values: Float64Array;
  /** The place in `PRESENCES`, plus `PROVISIONAL`. */
  readonly presence: Uint8Array;
};

/** Set in the byte of a row that stands on a value which still waits for validation. */
export const PROVISIONAL = 8;

/** A column in which nothing is recorded yet. */
export const newColumn = (type: Column["type"], rows: number): Column => ({
  type,
  values: new Float64Array(rows).fill(NaN),
  presence: new Uint8Array(rows).fill(PRESENCES.indexOf("not-recorded")),
});

export type CellState = {
  readonly value: number;
  readonly presence: Presence;
  readonly provisional: boolean;
};

/** Writes a row of a column: the value, or NaN with the reason. */
export const writeCell = (column: Column, row: number, { value, presence, provisional }: CellState): void => {
  column.values[row] = presence === "figure" ? value : NaN;
  column.presence[row] = PRESENCES.indexOf(presence) + (provisional ? PROVISIONAL : 0);
};

export const presenceAt = (column: Column, row: number): Presence =>
  PRESENCES[(column.presence[row] ?? 0) % PROVISIONAL] ?? "failed";

export const isProvisionalAt = (column: Column, row: number): boolean =>
  (column.presence[row] ?? 0) >= PROVISIONAL;

/** Which presence an absence comes down to. Its causes are what the explaining evaluator is asked for. */
export const presenceOf = ({ kind, causes }: Absence): Exclude<Presence, "figure"> => {
  if (kind === "failed") return "failed";
  const awaited = causes.every(({ code }) => code === "not-recorded");
  if (kind === "missing") return awaited ? "not-recorded" : "not-available";
  return awaited ? "not-happened" : "not-due";
};

/** An absence of that kind; without a cause where something is only not recorded, with a stand-in elsewhere. */
export const absenceFor = (presence: Exclude<Presence, "figure">): Absence => absences[presence];

const standIn = { code: "not-a-number" } as const;

const absences: Readonly<Record<Exclude<Presence, "figure">, Absence>> = {
  "not-happened": notDue(),
  "not-due": notDue(standIn),
  "not-recorded": missing(),
  "not-available": missing(standIn),
  failed: failed(standIn),
};
