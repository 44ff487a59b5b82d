import { existsSync, readFileSync } from "node:fs";
import {
  evaluate,
  lightAt,
  sheetOfBody,
  type Day,
  type Evaluation,
  type Instant,
  type Outcome,
  type PeriodCode,
  type RollUp,
  type Sheet,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import { assembleExample } from "./assemble.ts";
import { EXAMPLE_INDEX, exampleFiles } from "./files.ts";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);
const PERIODS = ["2021-Q1", "2021-Q2", "2021-Q3", "2021"] as PeriodCode[];

const bodyOf = (name: string) => {
  const parse = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`${name}/${file}`, EXAMPLES), "utf8"));
  const index = parse(EXAMPLE_INDEX);
  const files = exampleFiles(index);
  if (!files.ok) throw new Error(name);
  const present = files.value.filter((file) => existsSync(new URL(`${name}/${file}`, EXAMPLES)));
  const body = assembleExample(
    new Map([[EXAMPLE_INDEX, index], ...present.map((file) => [file, parse(file)] as const)]),
  );
  if (!body.ok) throw new Error(name);
  return body.value;
};

const number = (outcome: Outcome): number | null => (outcome.kind === "number" ? outcome.number : null);

const figuresAlone = ({ uses, nodes, cards, body }: Evaluation) => ({
  uses: uses.map(({ useId, outcome, achievement, light }) => [
    useId,
    number(outcome),
    achievement ?? NaN,
    light,
  ]),
  rolled: [
    ...nodes.map((node): [string, RollUp] => [`node ${node.nodeId}`, node]),
    ...cards.map((card): [string, RollUp] => [`card ${card.cardId}`, card]),
    ["body", body] as [string, RollUp],
  ].map(([key, { achievement, light }]) => [key, achievement ?? NaN, light]),
});

/** The same from a row of a sheet; dates are told by their achievement. */
const figuresInSheet = (sheet: Sheet, row: number, alone: Evaluation) => ({
  uses: alone.uses.map(({ useId, outcome }) => {
    const columns = sheet.uses.get(useId);
    const value = outcome.kind === "number" ? columns?.values[row] : null;
    return [useId, value, columns?.achievements[row], lightAt(sheet, `use ${useId}`, row)];
  }),
  rolled: figuresAlone(alone).rolled.map(([key]) => [
    key,
    sheet.rolled.get(String(key))?.achievements[row],
    lightAt(sheet, String(key), row),
  ]),
});

describe("the examples in a sheet", () => {
  it.each(["massa-carrara", "camera-di-esempio"])(
    "gives every figure of %s as its own evaluation does [F13a]",
    (name) => {
      const document = bodyOf(name);
      const asked = { today: "2022-03-01" as Day, knownAt: "2029-01-01T00:00:00.000Z" as Instant };
      const sheet = sheetOfBody(document, { periods: PERIODS, ...asked });
      if (!sheet.ok) throw new Error(sheet.problem.code);
      PERIODS.forEach((period, row) => {
        const alone = evaluate(document, { period, ...asked });
        if (!alone.ok) throw new Error(alone.problem.code);
        const figures = figuresAlone(alone.value);
        expect(figures.uses.length).toBeGreaterThan(50);
        expect(figuresInSheet(sheet.value, row, alone.value)).toEqual(figures);
      });
    },
  );
});
