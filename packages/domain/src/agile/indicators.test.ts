import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { AgileAgreementId, PersonId } from "../quantity/id.ts";
import { newAgileYear, type AgileYear } from "./agile.ts";
import { agreementRefusal, peopleWithAgreement, type AgileAgreement } from "./agreement.ts";
import { agileIndicators } from "./indicators.ts";

const day = (text: string) => text as Day;

const agreement = (id: string, person: string, [from, to]: readonly [string, string | null]) =>
  ({
    ...{ id: id as AgileAgreementId, personId: person as PersonId, kind: "agile", daysAMonth: 8 },
    ...{ from: day(from), to: to === null ? null : day(to) },
  }) satisfies AgileAgreement;

const shares = (year: AgileYear, people: number | null) =>
  Object.fromEntries(agileIndicators(year, people).map(({ code, percent }) => [code, percent]));

describe("the yearly indicators of remote work", () => {
  it("are parts of their wholes", () => {
    const year: AgileYear = {
      ...newAgileYear(2024),
      staff: 40,
      requests: [
        { kind: "agile", count: 7, granted: 5 },
        { kind: "telework", count: 1, granted: 1 },
      ],
      activities: [
        { name: "Bilancio", unit: null, mode: "remote", reason: null },
        { name: "Sportello", unit: null, mode: "on-site", reason: "pubblico" },
        { name: "Protocollo", unit: null, mode: "partly", reason: "carta" },
      ],
      days: { all: "8000" as Decimal, elsewhere: "500" as Decimal },
    };
    expect(shares(year, 5)).toEqual({
      ...{ agreements: "12.50", granted: "75.00", activities: "66.67", days: "6.25" },
    });
  });

  it("are not known where a part or a whole is not, and never nought for that", () => {
    expect(shares(newAgileYear(2024), null)).toEqual({
      ...{ agreements: null, granted: null, activities: null, days: null },
    });
    const none: AgileYear = {
      ...newAgileYear(2024),
      staff: 10,
      requests: [{ kind: "agile", count: 0, granted: 0 }],
    };
    expect(shares(none, 0)).toMatchObject({ agreements: "0.00", granted: null });
  });
});

describe("individual agreements", () => {
  it("count a person once for each year on a day of which one was in force", () => {
    const all = [
      agreement("a", "anna", ["2023-05-01", "2024-01-01"]),
      agreement("b", "anna", ["2024-02-01", null]),
      agreement("c", "bruno", ["2022-01-01", "2023-12-31"]),
    ];
    expect([2022, 2023, 2024, 2030].map((year) => peopleWithAgreement(all, year))).toEqual([1, 2, 1, 1]);
  });

  it("do not run backwards, nor beside another of the same person", () => {
    const there = agreement("a", "anna", ["2024-01-01", "2024-06-30"]);
    const refusal = (id: string, person: string, days: readonly [string, string | null]) =>
      agreementRefusal(agreement(id, person, days), [there]);
    expect(refusal("b", "anna", ["2024-07-01", "2024-06-30"])).toBe("agreement-reversed");
    expect(refusal("b", "anna", ["2024-06-30", null])).toBe("agreement-overlaps");
    expect(refusal("b", "anna", ["2023-01-01", null])).toBe("agreement-overlaps");
    expect(refusal("b", "anna", ["2024-07-01", null])).toBeNull();
    expect(refusal("b", "bruno", ["2024-01-01", null])).toBeNull();
    expect(refusal("a", "anna", ["2024-01-01", null])).toBeNull();
  });
});
