import type { Proposal, RecordedValue } from "@albero/domain";
import type { ValueRow } from "../schema/library.ts";

/** A recorded value over the columns of a row. */
export const valueColumns = (value: RecordedValue): ValueRow => ({
  kind: value.kind,
  number: value.kind === "number" ? value.number : null,
  date: value.kind === "date" ? value.date : null,
  reason: value.kind === "not-available" ? value.reason : null,
});

/** A value proposed with a return over the columns of its row. */
export const proposalColumns = (proposal: Proposal | undefined) => ({
  proposed_number: proposal?.kind === "number" ? proposal.number : null,
  proposed_date: proposal?.kind === "date" ? proposal.date : null,
});

/** The value proposed with a return, where there is one. */
export const proposalOf = ({
  proposed_number: number,
  proposed_date: date,
}: ReturnType<typeof proposalColumns>): { readonly proposal?: Proposal } => {
  if (number !== null) return { proposal: { kind: "number", number } };
  return date === null ? {} : { proposal: { kind: "date", date } };
};

/** The recorded value of a row; checks of the table hold exactly one column filled, the one of its kind. */
export const valueOf = (row: ValueRow): RecordedValue => {
  if (row.number !== null) return { kind: "number", number: row.number };
  if (row.date !== null) return { kind: "date", date: row.date };
  return { kind: "not-available", reason: row.reason ?? "" };
};
