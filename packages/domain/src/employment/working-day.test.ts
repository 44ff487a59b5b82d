import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf, type DayWorked } from "./working-day.ts";

const DUE = 555;
const day = (exit: number, over: Partial<DayWorked> = {}): DayWorked => ({
  entry: 480,
  exit,
  pause: 45,
  travel: 0,
  overtime: null,
  ...over,
});

describe("accountOf", () => {
  it("counts work beyond the day as overtime only where it is recognised [ISR-20.2]", () => {
    expect(accountOf(day(1_140), DUE, "notCounted")).toMatchObject({ overtime: 0, notRecognised: 60 });
    for (const overtime of ["requested", "preauthorised", "ratified"] as const)
      expect(accountOf(day(1_140, { overtime }), DUE, "notCounted")).toMatchObject({
        overtime: 60,
        notRecognised: 0,
      });
  });

  it("fills the day with travel and never makes overtime of it [AMB-16, ISR-14.3b]", () => {
    const account = accountOf(day(990, { pause: 30, travel: 180, overtime: "requested" }), DUE, "notCounted");
    expect(account).toMatchObject({
      worked: 480,
      ordinary: DUE,
      overtime: 0,
      travelBeyond: 105,
      toRecover: 0,
    });
  });

  it("may give travel beyond the day back as time to recover [AMB-16]", () => {
    const account = accountOf(day(990, { pause: 30, travel: 180 }), DUE, "toRecover");
    expect(account).toMatchObject({ overtime: 0, toRecover: 105 });
  });

  it("says what a short day lacks, after travel", () => {
    expect(accountOf(day(900, { travel: 30 }), DUE, "notCounted")).toMatchObject({
      ordinary: 405,
      shortfall: 150,
    });
  });

  it("places each minute of work and travel once, whatever the day [ISR-14.3b, ISR-20.2]", () => {
    const minutes = fc.integer({ min: 0, max: 480 });
    fc.assert(
      fc.property(minutes, minutes, fc.boolean(), (length, travel, recognised) => {
        const exit = 480 + 45 + length;
        const overtime = recognised ? "requested" : null;
        const account = accountOf(day(exit, { travel, overtime }), 300, "notCounted");
        const beyond = account.overtime + account.notRecognised + account.travelBeyond;
        expect(account.ordinary + beyond).toBe(length + travel);
        expect(account.ordinary + account.shortfall).toBe(300);
      }),
    );
  });
});
