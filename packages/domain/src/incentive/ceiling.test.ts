import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import { fraction, type Fraction } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import { ceilingOf, type Beneficiaries, type CeilingOptions } from "./ceiling.ts";

const scheme = isr2013Incentive.ceiling;
const counts = { heads: fraction(70), fullTimeEquivalents: null, headsAtYearEnd: null, meanHeads: null };
const employees: Beneficiaries = {
  kind: "employees",
  weights: [fraction(1), fraction(1), fraction(1), fraction(3, 4), fraction(1, 2)],
};
const operators = (result: number, hoursWorked: Fraction | null = null): Beneficiaries => ({
  kind: "intermittent",
  result: fraction(result),
  hoursWorked,
});

const asked = (
  beneficiaries: Beneficiaries,
  options: Partial<CeilingOptions> = {},
  proposed: number | null = null,
) =>
  ceilingOf(
    { fund: cents(18_200_000), counts, beneficiaries, proposed: proposed === null ? null : cents(proposed) },
    { scheme, options: { ceiling: "weights", average: "heads", share: "fixed", ...options } },
  );

const ceiling = (...question: Parameters<typeof asked>): number | string => {
  const result = asked(...question);
  return result.ok ? result.value.ceiling : result.problem.code;
};

describe("ceilingOf employees", () => {
  it("is one average amount for each by weight, for each head, or one for all [AMB-01, ISR-23.2a]", () => {
    expect(ceiling(employees)).toBe(1_105_000);
    expect(ceiling(employees, { ceiling: "perHead" })).toBe(1_300_000);
    expect(ceiling(employees, { ceiling: "single" })).toBe(260_000);
  });

  it("is cut to the cent below, because it may not be exceeded [AMB-02]", () => {
    const one: Beneficiaries = { kind: "employees", weights: [fraction(1)] };
    const result = ceilingOf(
      {
        fund: cents(16_000_000),
        counts: { ...counts, heads: fraction(68) },
        beneficiaries: one,
        proposed: null,
      },
      { scheme, options: { ceiling: "weights", average: "heads", share: "fixed" } },
    );
    expect(result).toEqual({
      ok: true,
      value: { average: fraction(4_000_000, 17), ceiling: 235_294, granted: null, cut: null },
    });
  });

  it("grants a proposal up to the ceiling and says what it cuts [ISR-23.2a]", () => {
    expect(asked(employees, {}, 1_200_000)).toMatchObject({ value: { granted: 1_105_000, cut: 95_000 } });
    expect(asked(employees, {}, 900_000)).toMatchObject({ value: { granted: 900_000, cut: 0 } });
  });
});

describe("ceilingOf operators", () => {
  it("is reckoned again on the final fund and on the hours really worked [ISR-23.3]", () => {
    const final = (beneficiaries: Beneficiaries) =>
      ceilingOf(
        { fund: cents(14_000_000), counts, beneficiaries, proposed: cents(260_000) },
        { scheme, options: { ceiling: "weights", average: "heads", share: "hoursScaled" } },
      );
    expect(final(operators(1, fraction(988)))).toMatchObject({ value: { granted: 100_000, cut: 160_000 } });
  });

  it("is one average amount for all, only if the service gains: zero is not positive [ISR-23.2b]", () => {
    expect(ceiling(operators(1))).toBe(260_000);
    expect(ceiling(operators(0))).toBe(0);
    expect(ceiling(operators(-1))).toBe(0);
  });

  it("may follow the hours all of them worked, up to a full-time year [AMB-10]", () => {
    expect(ceiling(operators(1, fraction(1_482)), { share: "hoursScaled" })).toBe(195_000);
    expect(ceiling(operators(1, fraction(3_000)), { share: "hoursScaled" })).toBe(260_000);
    expect(ceiling(operators(1), { share: "hoursScaled" })).toBe("hours-missing");
  });

  it("needs the count it divides by", () => {
    expect(ceiling(operators(1), { average: "meanHeads" })).toBe("count-missing");
  });
});
