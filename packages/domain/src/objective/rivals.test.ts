import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import type { Direction, Indicator } from "../indicator/indicator.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { numberOutcome } from "../quantity/outcome.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation, UseResult } from "./evaluation.ts";
import {
  card,
  cardObjective,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onCard,
  onNode,
  over,
  plus,
  questionOf,
  read,
  target,
  use,
} from "./testing/small-body.ts";

// What other systems were seen to get wrong, each through the one door, from the recorded value to the figure.

type Asked = {
  readonly formula: Formula;
  readonly direction?: Direction;
  readonly about?: Partial<Indicator>;
  readonly target: string;
  /** What is recorded for the year, by measure; nothing for one that is left out. */
  readonly recorded: Readonly<Record<string, string>>;
};

const number = (value: string): Formula => ({ op: "number", value: value as Decimal });

/** One indicator on an objective and again on a card, at the end of the year. */
const evaluated = ({ formula, direction = ">=", about = {}, target: aim, recorded }: Asked): Evaluation => {
  const isDay = /^\d{4}-/.test(aim);
  const type = isDay
    ? ({ valueType: "date", accumulation: "event-date" } as const)
    : ({ valueType: "number", accumulation: "latest" } as const);
  const ids = ["a", "b", "c"];
  const document = documentOf({
    measures: ids.map((id) => measure(id, { ...type, frequency: "year" })),
    indicators: [indicator("i", formula, { direction, ...about })],
    nodes: [node("n")],
    cards: [card("s")],
    cardObjectives: [cardObjective("o", { cardId: "s" as never, nodeId: null })],
    uses: [
      use("i", onNode("n"), { targets: target(aim) }),
      use("alone", onCard("o"), { indicatorId: "i" as never, targets: target(aim) }),
    ],
    entries: ids.flatMap((id, seq) => {
      const value = recorded[id];
      return value === undefined ? [] : [entry(seq + 1, `${id} 2021`, value)];
    }),
  });
  const result = evaluate(document, questionOf("2021", "2022-06-30"));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const resultOf = (asked: Asked): UseResult => {
  const found = evaluated(asked).uses.find(({ useId }) => useId === "i");
  if (found === undefined) throw new Error("The use was not evaluated.");
  return found;
};

const days = (recorded: string): Asked => ({
  formula: read("a"),
  direction: "<=",
  about: { kind: "days", unit: "gg" },
  target: "15",
  recorded: { a: recorded },
});

const deadline = (recorded: string): Asked => ({
  formula: read("a"),
  direction: "by",
  about: { kind: "date", unit: "data" },
  target: "2021-09-30",
  recorded: { a: recorded },
});

describe("what other systems get wrong", () => {
  it("is 100 % for at most 15 days met with exactly 15, not 0 % [LANG-rivals]", () => {
    expect(resultOf(days("15")).achievement).toBe(10_000);
  });

  it("is 50 % for 30 days where 15 were asked, and never less than nothing [LANG-rivals]", () => {
    expect(resultOf(days("30")).achievement).toBe(5_000);
    expect(resultOf(days("100000")).achievement).toBe(2);
  });

  it("is no 100 % for a date however late, and 100 % on the last day [LANG-rivals]", () => {
    expect(resultOf(deadline("2021-09-30")).achievement).toBe(10_000);
    expect(resultOf(deadline("2021-10-01")).achievement).toBe(0);
    expect(resultOf(deadline("2022-03-01")).achievement).toBe(0);
  });

  it("says the same of the same fact on an objective and on a person's card [LANG-rivals]", () => {
    for (const asked of [days("15"), days("22"), deadline("2021-10-01"), deadline("2021-09-01")]) {
      const { uses, nodes, cards } = evaluated(asked);
      const [first, second] = uses;
      expect(first?.outcome).toEqual(second?.outcome);
      expect(first?.achievement).toBe(second?.achievement);
      expect(cards[0]?.achievement).toBe(nodes[0]?.achievement);
    }
  });

  it("computes a / b * c from left to right, so that 8/2*4 is 16 and not 1 [LANG-rivals]", () => {
    const product: Formula = { op: "*", left: over(read("a"), read("b")), right: read("c") };
    const asked = { formula: product, target: "16", recorded: { a: "8", b: "2", c: "4" } };
    expect(resultOf(asked).outcome).toEqual(numberOutcome(16));
    expect(resultOf(asked).achievement).toBe(10_000);
  });

  it("takes nothing that is missing for a zero: not above, not below, not in a sum [LANG-rivals]", () => {
    const ratio = over(read("a"), plus(read("b"), number("3")));
    for (const recorded of [{ a: "1" }, { b: "1" }, {}] as const) {
      const { outcome, achievement, light } = resultOf({ formula: ratio, target: "1", recorded });
      expect([outcome.kind, achievement, light]).toEqual(["missing", null, "missing"]);
    }
    const sum = resultOf({ formula: plus(read("a"), read("b")), target: "1", recorded: { a: "9" } });
    expect([sum.outcome.kind, sum.achievement]).toEqual(["missing", null]);
  });

  it("has no infinite figure for a division by zero, and says so instead [LANG-rivals]", () => {
    for (const a of ["1", "0"]) {
      const recorded = { a, b: "0" };
      const { outcome, achievement } = resultOf({
        formula: over(read("a"), read("b")),
        target: "1",
        recorded,
      });
      expect(outcome).toMatchObject({ kind: "failed", causes: [{ code: "division-by-zero" }] });
      expect(achievement).toBeNull();
    }
  });

  it("gives nothing to a miss of a target below zero, where a ratio would give 150 % [LANG-rivals]", () => {
    const balance = { formula: read("a"), direction: "<=", target: "-2" } as const;
    expect(resultOf({ ...balance, recorded: { a: "-1" } }).achievement).toBe(0);
    expect(resultOf({ ...balance, recorded: { a: "-2" } }).achievement).toBe(10_000);
  });

  it("reaches 57 % with 57 of 100, and 0,30 with 0,1 and 0,2 [LANG-rivals]", () => {
    const percent = { kind: "percent", unit: "%" } as const;
    const share = { formula: over(read("a"), read("b")), about: percent, target: "57" };
    expect(resultOf({ ...share, recorded: { a: "57", b: "100" } }).achievement).toBe(10_000);
    const sum = { formula: plus(read("a"), read("b")), direction: "<=", target: "0.3" } as const;
    expect(resultOf({ ...sum, recorded: { a: "0.1", b: "0.2" } }).achievement).toBe(10_000);
  });

  it("judges the figure that is printed, so that a reader can redo the sum [LANG-rivals]", () => {
    const share = { formula: over(read("a"), read("b")), about: { decimals: 1 }, target: "0.7" };
    const { outcome, achievement } = resultOf({ ...share, recorded: { a: "2", b: "3" } });
    expect([outcome, achievement]).toEqual([numberOutcome(0.7), 10_000]);
  });
});
