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
