import { describe, expect, it } from "vitest";
import { hundredths } from "../quantity/hundredths.ts";
import type { Scale } from "./scale/scale.ts";
import { mark, scored, worth } from "./testing/scored.ts";

/** Values from the worst to the best and what each is worth, worked by hand. */
type Case = readonly [sentence: string, worth: number];

const check = (cases: readonly Case[], ...options: [Parameters<typeof worth>[1]?]): void => {
  for (const [sentence, expected] of cases)
    expect([sentence, worth(sentence, ...options)]).toEqual([sentence, expected]);
};

describe("a range to be in", () => {
  it("is 100 inside and on both ends, and loses with the distance outside, on both sides alike [R17.1-range]", () => {
    check([
      ["10 within 10..20", 100],
      ["15 within 10..20", 100],
      ["20 within 10..20", 100],
      ["8 within 10..20", 80],
      ["22 within 10..20", 80],
      ["0 within 10..20", 0],
      ["45 within 10..20", 0],
      ["-2.5 within -2..2", 87.5],
    ]);
  });

  it("is all or nothing where the range has no width, and never reached where it is turned round [R17.1-range]", () => {
    check([
      ["10 within 10..10", 100],
      ["10.01 within 10..10", 0],
      ["15 within 20..10", 0],
    ]);
  });
});

describe("a question to be answered", () => {
  it("is reached by the answer that was asked for, whatever number says yes [R17.1-answer]", () => {
    check([
      ["1 is yes", 100],
      ["3 is yes", 100],
      ["0 is yes", 0],
      ["0 is no", 100],
      ["1 is no", 0],
    ]);
  });
});

describe("a figure beside a target of another kind", () => {
  it("is not compared at all", () => {
    for (const sentence of [
      ...["5 within 5", "5 is 5", "5 by 5", "5 >= 3..9", "1 >= yes", "1 within yes"],
      ...["5 is 3..9", "5 by 2021-03-31", "2021-03-31 >= 5", "2021-03-31 within 1..9"],
    ])
      expect([sentence, worth(sentence)]).toEqual([sentence, undefined]);
  });
});

describe("a scale", () => {
  it("may be on or off: the target or nothing [R17.1-scale]", () => {
    const scale: Scale = { kind: "on-off" };
    check(
      [
        ["69.99 >= 70", 0],
        ["70 >= 70", 100],
        ["90 >= 70", 100],
        ["15 <= 15", 100],
        ["16 <= 15", 0],
        ["2021-04-01 by 2021-03-31", 0],
      ],
      { scale },
    );
  });

  it("may be in proportion between a threshold, worth so much, and the target [R17.1-scale]", () => {
    const scale: Scale = { kind: "linear", reads: "value", ...mark("10"), worth: hundredths(4_000) };
    check(
      [
        ["9.99 >= 20", 0],
        ["10 >= 20", 40],
        ["15 >= 20", 70],
        ["20 >= 20", 100],
        ["35 >= 20", 100],
      ],
      { scale },
    );
    const less: Scale = { kind: "linear", reads: "value", ...mark("30"), worth: hundredths(0) };
    check(
      [
        ["31 <= 10", 0],
        ["30 <= 10", 0],
        ["15 <= 10", 75],
        ["10 <= 10", 100],
      ],
      { scale: less },
    );
  });

  it("reads the share of the target that was achieved, so that one threshold serves every indicator [R17.1-scale]", () => {
    const scale: Scale = { kind: "linear", reads: "achievement", ...mark("60"), worth: hundredths(0) };
    check(
      [
        ["5 >= 10", 0],
        ["8 >= 10", 50],
        ["20 <= 16", 50],
        ["57 >= 57", 100],
      ],
      { scale },
    );
  });

  it("may go by steps, of which the best that is reached counts [R17.1-scale]", () => {
    const steps: Scale = {
      kind: "steps",
      reads: "achievement",
      marks: [
        { at: mark("50").threshold, worth: hundredths(6_000) },
        { at: mark("80").threshold, worth: hundredths(9_000) },
        { at: mark("100").threshold, worth: hundredths(10_000) },
      ],
    };
    check(
      [
        ["49 >= 100", 0],
        ["50 >= 100", 60],
        ["79 >= 100", 60],
        ["80 >= 100", 90],
        ["100 >= 100", 100],
      ],
      { scale: steps },
    );
  });

  it("counts the days of a late date, the distance from a range and from an exact target [R17.1-scale]", () => {
    const late: Scale = {
      kind: "steps",
      reads: "value",
      marks: [
        { at: mark("0").threshold, worth: hundredths(10_000) },
        { at: mark("10").threshold, worth: hundredths(8_000) },
        { at: mark("30").threshold, worth: hundredths(5_000) },
      ],
    };
    check(
      [
        ["2021-03-20 by 2021-03-31", 100],
        ["2021-04-10 by 2021-03-31", 80],
        ["2021-04-30 by 2021-03-31", 50],
        ["2021-05-01 by 2021-03-31", 0],
        ["28 within 10..20", 80],
        ["2 within 10..20", 80],
        ["40.5 within 10..20", 50],
        ["13 = 4", 80],
        ["4 = 4", 100],
      ],
      { scale: late },
    );
  });

  it("may have four thresholds with stated points, the target parting the third from the second [R17.1-scale]", () => {
    const scale: Scale = {
      kind: "four-thresholds",
      reads: "value",
      ...mark("40"),
      excellent: mark("60").threshold,
      worth: {
        insufficient: hundredths(2_000),
        threshold: hundredths(6_000),
        target: hundredths(10_000),
        excellent: hundredths(11_000),
      },
    };
    check(
      [
        ["39 >= 50", 20],
        ["40 >= 50", 60],
        ["49.99 >= 50", 60],
        ["50 >= 50", 100],
        ["60 >= 50", 100],
      ],
      { scale },
    );
    check([["60 >= 50", 110]], { scale, cap: hundredths(12_000) });
  });

  it("keeps a strict comparison that is not reached below 100, whatever the scale gives [R17.1-scale]", () => {
    const scale: Scale = { kind: "linear", reads: "value", ...mark("1"), worth: hundredths(0) };
    check(
      [
        ["3 > 3", 99.99],
        ["3.01 > 3", 100],
      ],
      { scale },
    );
  });

  it("says what it looked at, so that the sum can be redone [R17.1-scale]", () => {
    const scale: Scale = { kind: "linear", reads: "achievement", ...mark("60"), worth: hundredths(0) };
    expect(scored("8 >= 10", { scale })).toMatchObject([
      { kind: "scale", scale, at: 80 },
      { kind: "achievement", achievement: 5_000 },
    ]);
    expect(scored("8 >= 10")).toMatchObject([{ kind: "achievement", achievement: 8_000 }]);
  });
});

describe("cap and floor", () => {
  it("hold less than the floor for nothing, or for no less than the floor [R17.1-floor]", () => {
    const at = hundredths(4_000);
    check(
      [
        ["3 >= 10", 0],
        ["4 >= 10", 40],
        ["5 >= 10", 50],
      ],
      { floor: { kind: "nothing-below", at } },
    );
    check(
      [
        ["3 >= 10", 40],
        ["5 >= 10", 50],
        ["2021-04-01 by 2021-03-31", 40],
      ],
      { floor: { kind: "not-below", at } },
    );
  });

  it("say what a result was worth before the floor changed it [R17.1-floor]", () => {
    const floor = { kind: "not-below", at: hundredths(4_000) } as const;
    expect(scored("3 >= 10", { floor }).at(-1)).toMatchObject({ beforeFloor: 3_000, achievement: 4_000 });
    expect(scored("5 >= 10", { floor }).at(-1)).toMatchObject({ beforeFloor: null });
  });
});

describe("a target of zero or less", () => {
  const zeroTarget = { kind: "difference", lostPerUnit: hundredths(1_000) } as const;

  it("is all or nothing, or loses with each unit of difference where the body says so [R17.1-zero]", () => {
    check([
      ["1 <= 0", 0],
      ["0 <= 0", 100],
    ]);
    check(
      [
        ["0 <= 0", 100],
        ["1 <= 0", 90],
        ["2.5 <= 0", 75],
        ["11 <= 0", 0],
        ["-3 >= -2", 90],
        ["-1 >= -2", 100],
        ["0 > 0", 99.99],
      ],
      { zeroTarget },
    );
  });

  it("does not change what a target above zero means [R17.1-zero]", () => {
    check(
      [
        ["1 >= 2", 50],
        ["4 <= 2", 50],
      ],
      { zeroTarget },
    );
  });
});

describe("nothing at all, where less is better", () => {
  it("is worth as much as the cap allows, or no more than 100 where the body says so [R17.1-zero]", () => {
    const cap = hundredths(12_000);
    check([["0 <= 2", 120]], { cap });
    check(
      [
        ["0 <= 2", 100],
        ["1 <= 2", 100],
        ["4 <= 2", 50],
      ],
      { cap, zeroValue: "full" },
    );
  });
});
