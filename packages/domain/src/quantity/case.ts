import type { Reader } from "./reader.ts";
import type { Problem, Result } from "./result.ts";

/** A question put to one rule: the name of the rule and what it is asked about. */
export type Case = { readonly fn: string; readonly input: unknown };

/** The answer, ready to be written as JSON, or everything that stands against giving one. */
export type CaseAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Answers the input of one rule. */
export type CaseRow = (input: unknown) => CaseAnswer;

/** The rules that can be asked, by name. */
export type CaseTable = Readonly<Record<string, CaseRow>>;

/** How one rule is asked: its input read, the rule applied, its decision laid out for writing. */
export type Asking<Input, Decision> = {
  readonly read: Reader<Input>;
  readonly decide: (input: Input) => Result<Decision>;
  readonly lay: (decision: Decision, input: Input) => unknown;
};

/** Makes a row of the table. */
export const caseRow =
  <Input, Decision>({ read, decide, lay }: Asking<Input, Decision>): CaseRow =>
  (found) => {
    const input = read(found, "input");
    if (!input.ok) return input;
    const decision = decide(input.value);
    return decision.ok
      ? { ok: true, value: lay(decision.value, input.value) }
      : { ok: false, problems: [decision.problem] };
  };

/** Puts a case to its rule; refuses one whose rule is not in the table (`unknown-rule`). */
export const runCase = (table: CaseTable, { fn, input }: Case): CaseAnswer => {
  const row = Object.hasOwn(table, fn) ? table[fn] : undefined;
  if (row !== undefined) return row(input);
  const facts = { place: "fn", found: fn, known: Object.keys(table).join(", ") };
  return { ok: false, problems: [{ code: "unknown-rule", facts }] };
};
