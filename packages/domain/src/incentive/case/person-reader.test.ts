import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../../regulation/isr/2013-incentive.ts";
import { personReader } from "./person-reader.ts";

const read = (over: Readonly<Record<string, unknown>>) =>
  personReader(isr2013Incentive.bonus)({ id: "A", signedOn: "2008-03-01", ...over }, "p");

describe("personReader", () => {
  it("keeps a score left out as missing, and takes a reason in its place [P-E11c]", () => {
    expect(read({ objectives: 100 })).toMatchObject({ value: { scores: { kind: "missing" } } });
    expect(read({ objectives: 100, behaviours: null })).toMatchObject({
      value: { scores: { kind: "missing" } },
    });
    expect(read({ notAssessable: "away all year" })).toMatchObject({
      value: { scores: { kind: "not-assessable", reason: "away all year" } },
    });
  });

  it("takes scores from 0 to 100 for behaviours too, since the regulation lacks their scale [AMB-19]", () => {
    expect(read({ objectives: 0, behaviours: "87.5" }).ok).toBe(true);
    expect(read({ objectives: 0, behaviours: 101 })).toMatchObject({
      problems: [
        { code: "wrong-form", facts: { place: "p.behaviours", expected: "a number, from 0 to 100" } },
      ],
    });
  });

  it("takes no part-time without the day it starts [AMB-05]", () => {
    expect(read({ objectives: 1, behaviours: 1, partTime: [{ percent: 75 }] })).toMatchObject({
      problems: [{ code: "missing", facts: { place: "p.partTime[0].from" } }],
    });
  });

  it("knows only the absences of the table in force, the right way round [P-E11b]", () => {
    const away = (kind: string, from: string, to: string) =>
      read({ objectives: 1, behaviours: 1, absences: [{ kind, from, to }] });
    expect(away("unpaid", "2013-02-01", "2013-02-03").ok).toBe(true);
    expect(away("holiday", "2013-02-01", "2013-02-03")).toMatchObject({
      problems: [{ facts: { expected: "one of: paid, unpaid" } }],
    });
    expect(away("paid", "2013-02-03", "2013-02-01").ok).toBe(false);
  });

  it("refuses a contract that ends before it starts", () => {
    expect(read({ objectives: 1, behaviours: 1, endedOn: "2008-02-29" }).ok).toBe(false);
  });
});
