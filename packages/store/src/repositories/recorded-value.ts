import type { RecordedValue } from "@albero/domain";
import type { ValueRow } from "../schema/library.ts";

/** A recorded value over the columns of a row. */
export const valueColumns = (value: RecordedValue): ValueRow => ({
  kind: value.kind,
  number: value.kind === "number" ? value.number : null,
  date: value.kind === "date" ? value.date : null,
  reason: value.kind === "not-available" ? value.reason : null,
});

/** The recorded value of a row; checks of the table hold exactly one column filled, the one of its kind. */
export const valueOf = (row: ValueRow): RecordedValue => {
  if (row.number !== null) return { kind: "number", number: row.number };
  if (row.date !== null) return { kind: "date", date: row.date };
  return { kind: "not-available", reason: row.reason ?? "" };
};
