import { describe, expect, it } from "vitest";
import { hundredths } from "../quantity/hundredths.ts";
import { CHAMBER_APPRAISAL } from "../regulation/appraisal/chamber.ts";
import { AGENCY_APPRAISAL } from "../regulation/appraisal/agency.ts";
import { checkAppraisal } from "./check.ts";
import { cardDeadline, dutiesOf } from "./duties.ts";
import { distributionOf, toldGroups } from "./distribution.ts";
import { card, objective, person, SCHEME } from "./testing/card.ts";
import type { Appraisal } from "./appraisal.ts";
import type { Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";

const codes = (about: Partial<Appraisal>, scheme = SCHEME) =>
  checkAppraisal(card(about), scheme).map(({ code }) => code);

describe("checkAppraisal", () => {
  it("wants weights of exactly 100,00, and somebody else to decide", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ objectives: [objective("a", 9999)] })).toEqual(["objective-weights"]);
    const weights = { objectives: hundredths(3000), unit: hundredths(3000), behaviours: hundredths(3999) };
    expect(codes({ weights })).toEqual(["part-weights"]);
    expect(codes({ deciderId: null })).toEqual(["no-decider"]);
    expect(codes({ proposerId: person("clerk") })).toEqual(["evaluates-self"]);
  });

  it("wants the performance of the unit to prevail for who heads a structure [150/2009-9.1]", () => {
    expect(codes({ role: "manager" })).toEqual(["unit-not-prevailing"]);
    const off = { ...SCHEME, rules: { ...SCHEME.rules, "unit-prevails": null } };
    expect(codes({ role: "manager" }, off)).toEqual([]);
    const [manager] = SCHEME.templates.filter(({ role }) => role === "manager");
    expect(
      codes({ role: "manager", ...(manager === undefined ? {} : { weights: manager.weights }) }),
    ).toEqual([]);
  });

  it("wants an objective on payment times of who pays invoices, from its year on [13/2023-4bis.a]", () => {
    expect(codes({ paysInvoices: true, year: 2023 })).toEqual([]);
    expect(codes({ paysInvoices: true, year: 2024 })).toEqual(["no-payment-times"]);
    const objectives = [objective("tempi", 10000, { purpose: "payment-times" })];
    expect(codes({ paysInvoices: true, year: 2024, objectives })).toEqual([]);
  });

  it("asks who heads people for 40 hours of training, from 2025, without stopping anything [DIR-14/1/2025]", () => {
    const off = { ...SCHEME, rules: { ...SCHEME.rules, "unit-prevails": null } };
    const found = checkAppraisal(card({ role: "manager", year: 2025 }), off);
    expect(found).toEqual([{ code: "no-training-hours", severity: "warning" }]);
    expect(codes({ role: "manager", year: 2024 }, off)).toEqual([]);
  });

  it("gives managers an element on telling evaluations apart [150/2009-9.1b]", () => {
    const heads = SCHEME.templates.filter(({ role }) => role === "manager" || role === "secretary-general");
    for (const { behaviours } of heads) expect(behaviours.map(({ id }) => id)).toContain("differenziazione");
  });

  it("lets the manager decide on staff on the EQ's proposal, and the board on the secretary general [P-E1b]", () => {
    expect(CHAMBER_APPRAISAL.evaluators).toMatchObject({
      "secretary-general": { proposes: "evaluation-body", decides: "board" },
      manager: { decides: "secretary-general" },
      employee: { proposes: "organisational-position", decides: "manager" },
    });
  });
});

describe("the dates of a year of cards", () => {
  it("are those of the agency's regulation for the agency", () => {
    const days = (["toDirection", "toStaff", "evaluation", "decision"] as const).map((deadline) =>
      cardDeadline(AGENCY_APPRAISAL, deadline, 2020),
    );
    expect(days).toEqual(["2020-04-30", "2020-05-15", "2021-09-30", "2021-10-30"]);
  });

  it("measure what evaluators did in time, late, and not yet [CARD-duties]", () => {
    const step = (move: "assign" | "evaluate", on: string) => ({
      ...{ move, on: on as Day, at: "2020-01-01T00:00:00.000Z" as never, by: "", note: null },
    });
    const cards = [
      card({ events: [step("assign", "2020-03-31"), step("evaluate", "2021-05-01")] }),
      card({ events: [step("assign", "2020-04-01")] }),
    ];
    const [duties] = dutiesOf(cards, SCHEME, "2021-05-15" as Day);
    expect(duties).toMatchObject({
      cards: 2,
      assigned: { inTime: 1, late: 1, overdue: 0 },
      evaluated: { inTime: 0, late: 1, overdue: 1 },
    });
  });
});

describe("distributionOf", () => {
  const totals = (...scores: readonly (number | null)[]) => distributionOf(scores as (Hundredths | null)[]);

  it("counts results by band, and leaves out those that are not there", () => {
    const { count, bands, mean } = totals(5999, 6000, 9000, 10000, null);
    expect([count, mean]).toEqual([4, 7750]);
    expect(bands.map((band) => band.count)).toEqual([1, 1, 0, 0, 2]);
  });

  it("says when all results are the same [150/2009-18]", () => {
    expect([totals(9000, 9000).allAlike, totals(9000).allAlike, totals(9000, 8999).allAlike]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("tells no group so small that somebody could be found in it, nor by subtraction [CARD-groups]", () => {
    const group = (key: string, size: number) => ({
      key,
      distribution: totals(...Array.from({ length: size }, () => 9000)),
    });
    const keys = (...groups: readonly ReturnType<typeof group>[]) =>
      toldGroups(groups, 5).map(({ key }) => key);
    expect(keys(group("a", 5), group("b", 6))).toEqual(["a", "b"]);
    expect(keys(group("a", 8), group("b", 2))).toEqual([]);
    expect(keys(group("a", 8), group("b", 2), group("c", 4))).toEqual(["a"]);
  });
});
