/** What was wrong, as a code for programs and the facts a message needs to name the place and the remedy. */
export type Problem<Code extends string = string> = {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The outcome of a rule that can refuse: errors travel as values, nothing is thrown for bad input. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem<Code> };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = <Code extends string>(
  code: Code,
  facts: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly problem: Problem<Code> } => ({ ok: false, problem: { code, facts } });
