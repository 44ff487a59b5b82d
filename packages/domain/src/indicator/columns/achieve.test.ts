import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../formula/columns/row.ts";
import { addDays, type Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import { round } from "../../quantity/rounding.ts";
import { achieve, type AchievementSteps } from "../achievement.ts";
import { DEFAULT_SYSTEM_2021 } from "../default-system.ts";
import type { Direction } from "../indicator.ts";
import { policiesOf, type Policies } from "../policies.ts";
import { achieveColumn, MISTYPED } from "./achieve.ts";
import { roundColumn } from "./round.ts";

type Case = {
  readonly value: number;
  readonly target: number;
  readonly cap: number;
  readonly lost: number | null;
};

const run = (type: "number" | "date", direction: Direction, about: Case): number => {
  const achievements = new Float64Array(1).fill(NaN);
  const step = achieveColumn({
    type,
    direction,
    options: { cap: about.cap as Hundredths, lostPerDayLate: about.lost as Hundredths | null },
    values: Float64Array.of(about.value),
    targets: Float64Array.of(about.target),
    achievements,
  });
  step?.run(step, 0, 1);
  return achievements[0] as number;
};

const figures = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -300, max: 20_000 }).map((digits) => digits / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.01, 59, 100, 1e15, 999_999_999_999_999, -1e15) },
);
const caps = fc.constantFrom(10_000, 12_000, 8_000);

const policies = (cap: number, lost: number | null): Policies =>
  policiesOf(
    { ...DEFAULT_SYSTEM_2021, cap: cap as Hundredths, lostPerDayLate: lost as Hundredths | null },
    null,
  );

const achievementOf = (steps: AchievementSteps | null): number | undefined => {
  const last = steps?.at(-1);
  return last?.kind === "achievement" ? last.achievement : undefined;
};

describe("achieveColumn", () => {
  it.each([">=", ">", "<=", "<", "="] as const)("gives what achieve gives for %s [R17.1]", (direction) => {
    fc.assert(
      fc.property(figures, figures, caps, (value, target, cap) => {
        const alone = achieve(
          { kind: "number", number: value },
          {
            direction,
            target: { kind: "number", number: String(target) as Decimal },
            policies: policies(cap, null),
          },
        );
        expect(run("number", direction, { value, target, cap, lost: null })).toBe(achievementOf(alone));
      }),
      { numRuns: 500 },
    );
  });

  it("gives what achieve gives for dates, late ones by the days [R17.1]", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2021-01-01" as Day, days));
    const lost = fc.constantFrom(null, 0, 150, 1_000);
    fc.assert(
      fc.property(fc.tuple(day, day, caps, lost), ([date, last, cap, each]) => {
        const yardstick = {
          direction: "by",
          target: { kind: "date", date: last },
          policies: policies(cap, each),
        } as const;
        const alone = achieve({ kind: "date", date }, yardstick);
        const about = { value: dayNumber(date), target: dayNumber(last), cap, lost: each };
        expect(run("date", "by", about)).toBe(achievementOf(alone));
      }),
    );
  });

  it("has nothing to judge without a value, without a target, or with one of the other type", () => {
    for (const direction of [">=", ">", "<=", "<", "="] as const)
      for (const [value, target] of [
        [NaN, 5],
        [5, NaN],
        [5, MISTYPED],
      ] as const)
        expect(run("number", direction, { value, target, cap: 10_000, lost: null })).toBeNaN();
    for (const [value, target] of [
      [NaN, 18_000],
      [18_000, NaN],
      [18_000, MISTYPED],
    ] as const)
      expect(run("date", "by", { value, target, cap: 10_000, lost: null })).toBeNaN();
  });

  it("compares no number by a date, nor inside a range or as an answer of which it has no column", () => {
    for (const direction of ["by", "within", "is"] as const)
      expect(run("number", direction, { value: 1, target: 2, cap: 10_000, lost: null })).toBeNaN();
  });
});

describe("roundColumn", () => {
  it("rounds as the one rounding does, to the bit [F8b]", () => {
    const numbers = fc.oneof(
      fc.double(),
      fc
        .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
        .map(([n, d]) => n / d),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom("N.", "%"),
        (value, decimals, unit) => {
          const values = Float64Array.of(value);
          const step = roundColumn({ unit, decimals }, values);
          step.run(step, 0, 1);
          const alone = round(unit === "%" ? value * 100 : value, decimals);
          expect(values[0]).toBe(Number.isFinite(alone) ? alone : NaN);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
