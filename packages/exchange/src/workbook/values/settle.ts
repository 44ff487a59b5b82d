import { ok, toDay, toDecimal, type RecordedValue } from "@albero/domain";
import type { ColumnKey } from "../book/names.ts";
import type { CellProblemCode } from "../book/problem.ts";
import type { FillInRow } from "./table.ts";

type Settled = { readonly value: RecordedValue; readonly note: string | null };
type Refused = {
  readonly ok: false;
  readonly problem: { readonly code: CellProblemCode; readonly at: ColumnKey };
};

const SHORTEST_REASON = 3;

const refuseAt = (code: CellProblemCode, at: ColumnKey): Refused => ({ ok: false, problem: { code, at } });

/** The text of a value was read as its cell asks: a day, or a number as exact text. */
const valueOf = (text: string): RecordedValue | null => {
  const date = toDay(text);
  if (date.ok) return { kind: "date", date: date.value };
  const number = toDecimal(text);
  return number.ok ? { kind: "number", number: number.value } : null;
};

/** Of a value and its absence the one that was written anew counts; both anew cannot. */
const chosen = (after: FillInRow, changed: ReadonlySet<string>): FillInRow | null => {
  if (after.text === null || after.absent === null) return after;
  if (changed.has("value") && changed.has("absent")) return null;
  return changed.has("value") ? { ...after, absent: null } : { ...after, text: null };
};

/** What the three columns of a changed row say together. */
export const settle = (
  before: FillInRow,
  written: FillInRow,
  changed: ReadonlySet<string>,
): { readonly ok: true; readonly value: Settled } | Refused => {
  const after = chosen(written, changed);
  if (after === null) return refuseAt("value-and-absent", "absent");
  const { text, absent, note } = after;
  if (absent !== null) {
    const reason = (note ?? "").trim();
    if (reason.length < SHORTEST_REASON) return refuseAt("absence-reason", "note");
    return ok({ value: { kind: "not-available", reason }, note: null });
  }
  if (text === null) return refuseAt(before.cell.value === null ? "missing" : "emptied", "value");
  const value = valueOf(text);
  if (value === null) return refuseAt("not-number", "value");
  // The reason of an absence says nothing of the value that takes its place.
  const isOldReason = before.absent !== null && !changed.has("note");
  return ok({ value, note: isOldReason ? null : note });
};
