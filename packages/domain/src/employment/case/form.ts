import { caseRow, type CaseRow } from "../../quantity/case.ts";
import { mapped, oneOf, record, type Fields } from "../../quantity/record-reader.ts";
import type { Reader } from "../../quantity/reader.ts";
import { ok } from "../../quantity/result.ts";

/** One operation of a rule: its fields, and the answer that cannot fail once they are read. */
export const form = <Written extends object>(
  fields: Fields<Written>,
  answer: (written: Written) => unknown,
): Reader<unknown> => mapped(record(fields), answer);

/** A rule with several operations, told apart by the word in `op`. */
export const formsCase = (forms: Readonly<Record<string, Reader<unknown>>>): CaseRow =>
  caseRow({ read: oneOf("op", forms), decide: (answer) => ok(answer), lay: (answer) => answer });
