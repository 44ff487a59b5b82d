import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { OnDesk } from "./entry.ts";
import { actFault, termOf } from "./term.ts";
import { act, done } from "./testing/desk.ts";

const APPOINTED = done("a", act("appointment", "2018-06-01"));
const RENEWED = done("r", act("renewal", "2021-06-01"));
const term = (entries: readonly OnDesk[], today: string) => termOf(entries, today as Day);
const fault = (entries: readonly OnDesk[], said: ReturnType<typeof act>) =>
  actFault(entries, { act: said, year: 2020 });

describe("the term of the evaluation body", () => {
  it("is three years, and its end is announced ninety days before [150/2009-14.3, P-E5d]", () => {
    expect(term([], "2021-01-01")).toBeNull();
    expect(term([APPOINTED], "2021-03-02")).toEqual({
      ...{ from: "2018-06-01", to: "2021-06-01", isRenewed: false, isEnding: false },
    });
    expect(term([APPOINTED], "2021-03-03")?.isEnding).toBe(true);
    expect(term([APPOINTED, RENEWED], "2021-06-02")).toMatchObject({ to: "2024-06-01", isEnding: false });
  });

  it("is renewed once [150/2009-14.3]", () => {
    expect(fault([], act("renewal", "2021-06-01"))).toBe("no-appointment");
    expect(fault([APPOINTED], act("renewal", "2021-06-01"))).toBeNull();
    expect(fault([APPOINTED, RENEWED], act("renewal", "2024-06-01"))).toBe("renewed-already");
    const another = done("b", act("appointment", "2024-06-01"));
    expect(fault([APPOINTED, RENEWED, another], act("renewal", "2027-06-01"))).toBeNull();
    expect(term([APPOINTED, RENEWED, another], "2025-01-01")).toMatchObject({ to: "2027-06-01" });
  });
});

describe("an act of the evaluation body", () => {
  it("is a relation on the system once a year [150/2009-14.4a]", () => {
    const relation = act("relation", "2021-04-30", "Il sistema regge");
    expect(fault([], relation)).toBeNull();
    expect(fault([done("x", relation)], relation)).toBe("relation-there");
    expect(fault([done("x", relation, 2019)], relation)).toBeNull();
  });

  it("cites a proposal on the secretary general without what it says of a person [P-E5b]", () => {
    expect(fault([], act("proposal", "2021-05-02"))).toBeNull();
    expect(fault([], act("proposal", "2021-05-02", "92 su 100"))).toBe("proposal-has-text");
  });
});
