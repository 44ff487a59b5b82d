import type { Project } from "../project.ts";

/** Everything a project says in words. */
export const textsOf = ({ description, conditions, indicators, objective }: Project): readonly string[] => [
  description,
  ...conditions.map(({ text }) => text),
  ...indicators.map(({ name }) => name),
  ...(objective?.benefits ?? []),
];
