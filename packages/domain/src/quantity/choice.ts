/**
 * A point that a text leaves open: the reading taken when nobody says otherwise and the other readings on offer.
 * Rules take the chosen reading as an argument; which readings exist, and which is the default, is data.
 */
export type Choice<Reading extends string> = {
  /** Where the point is described: `AMB-06`, `R17.8`. */
  readonly point: string;
  /** `null` where no reading may be taken without somebody choosing it. */
  readonly default: Reading | null;
  readonly alternatives: readonly Reading[];
  /** Whether both results are shown and the act must say why one was taken (doubtful in practice). */
  readonly reasonInAct: boolean;
};

/** The open points of a rule, by the name of the option that settles each. */
export type Choices<Options> = {
  readonly [Name in keyof Options]: Choice<Extract<Options[Name], string>>;
};

/** All readings on offer, the default first. */
export const readingsOf = <Reading extends string>(choice: Choice<Reading>): readonly Reading[] =>
  choice.default === null ? choice.alternatives : [choice.default, ...choice.alternatives];

/** The open points on which the act must give a reason, with what was taken and what else was on offer. */
export const reasonsAsked = <Options extends object>(
  choices: Choices<Options>,
  taken: Options,
): readonly { readonly point: string; readonly taken: string; readonly others: readonly string[] }[] =>
  Object.entries<Choice<string>>(choices)
    .filter(([, { reasonInAct }]) => reasonInAct)
    .map(([name, choice]) => {
      const own = (taken as Readonly<Record<string, string>>)[name] ?? "";
      return { point: choice.point, taken: own, others: readingsOf(choice).filter((other) => other !== own) };
    });

/** The reading of each point when nobody says otherwise; `null` when a point has no default. */
export const defaultsOf = <Options extends object>(choices: Choices<Options>): Options | null => {
  const defaults = Object.entries<Choice<string>>(choices).map(
    ([name, choice]) => [name, choice.default] as const,
  );
  return defaults.some(([, reading]) => reading === null) ? null : (Object.fromEntries(defaults) as Options);
};
