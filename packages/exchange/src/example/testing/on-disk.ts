import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  evaluate,
  type BodyDocument,
  type Day,
  type Evaluation,
  type Instant,
  type PeriodCode,
} from "@albero/domain";
import { describeProblem, type Reading } from "../../reading/problem.ts";
import { assembleExample } from "../assemble.ts";
import { EXAMPLE_INDEX, exampleFiles } from "../files.ts";

const folder = (example: string): string =>
  fileURLToPath(new URL(`../../../../../examples/${example}/`, import.meta.url));

/** A file of an example in the repository, as text. */
export const textOf = (example: string, name: string): string => readFileSync(folder(example) + name, "utf8");

export const jsonOf = (example: string, name: string): unknown => JSON.parse(textOf(example, name));

/** The parsed files of an example by name, its index among them. */
export const filesOf = (example: string): ReadonlyMap<string, unknown> => {
  const index = jsonOf(example, EXAMPLE_INDEX);
  const names = valueOf(exampleFiles(index));
  return new Map([[EXAMPLE_INDEX, index], ...names.map((name) => [name, jsonOf(example, name)] as const)]);
};

export const documentOf = (example: string): BodyDocument => valueOf(assembleExample(filesOf(example)));

/** What was read; a test that expected a good reading fails with everything that is wrong. */
export const valueOf = <Value>(reading: Reading<Value>): Value => {
  if (reading.ok) return reading.value;
  throw new Error(reading.problems.map(describeProblem).join("\n"));
};

export type Asked = { readonly period: string; readonly today: string; readonly knownAt?: string };

export const evaluationOf = (document: BodyDocument, { period, today, knownAt }: Asked): Evaluation => {
  const evaluation = evaluate(document, {
    period: period as PeriodCode,
    today: today as Day,
    knownAt: (knownAt ?? "2030-01-01T00:00:00.000Z") as Instant,
  });
  if (!evaluation.ok) throw new Error(evaluation.problem.code);
  return evaluation.value;
};
