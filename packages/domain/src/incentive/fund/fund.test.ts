import { describe, expect, it } from "vitest";
import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import { cents } from "../../quantity/money.ts";
import { FUND_CONTRACTS } from "../../regulation/fund/contracts.ts";
import { fundFindings, fundSchemeOf, sumsOf } from "./findings.ts";
import type { Fund, FundAct, FundActKind, FundPot, FundRecord } from "./fund.ts";
import { actsOf, mayRecord } from "./life.ts";
import { mayPay, missingKeys } from "./lock.ts";

const euro = (text: string) => text as Decimal;
const day = (text: string) => text as Day;

const STAFF: Fund = {
  ...{ pot: "staff", limit2016: euro("100000") },
  sources: [
    { name: "Unico", part: "stable", amount: euro("70000"), clause: null, outsideLimit: false },
    { name: "Variabili", part: "variable", amount: euro("10000"), clause: null, outsideLimit: false },
    { name: "Incremento", part: "optional", amount: euro("5000.50"), clause: null, outsideLimit: false },
    { name: "Progetti", part: "project", amount: euro("20000"), clause: null, outsideLimit: true },
  ],
  uses: [
    { name: "Progressioni", kind: "monthly", amount: euro("60000") },
    { name: "Performance individuale", kind: "individual", amount: euro("25000.50") },
    { name: "Progetti", kind: "project", amount: euro("20000") },
  ],
};
const act = (kind: FundActKind, on = "2021-02-01", pot: FundPot = "staff"): FundAct => ({
  ...{ pot, kind, act: "atto", on: day(on) },
});
const KEYS = (["certification", "contract", "cards", "validation"] as const).map((kind) => act(kind));
const record = (acts: readonly FundAct[], payments: FundRecord["payments"] = []): FundRecord => ({
  acts,
  payments,
});
const paying = (use: string, amount: string, acts: readonly FundAct[]) => {
  const paid = mayPay([STAFF], { pot: "staff", use, amount: euro(amount) }, record(acts));
  return paid.ok ? paid.value : paid.problem.code;
};
const codes = (fund: Fund, over: Partial<Parameters<typeof fundFindings>[1]> = {}) =>
  fundFindings(fund, {
    ...{ scheme: fundSchemeOf(FUND_CONTRACTS, 2021), acts: [act("guidance")], projects: null, ...over },
  }).map(({ code }) => code);

describe("the lock of a pot", () => {
  it("stops pay tied to results until every key is there, and names the first missing [P-E10a, P-E10b]", () => {
    KEYS.forEach((_, index) =>
      expect(paying("Performance individuale", "100", KEYS.toSpliced(index, 1))).toBe("keys-missing"),
    );
    expect(paying("Performance individuale", "100", KEYS)).toBe(10000);
    expect(missingKeys("staff", "project", { acts: KEYS.slice(0, 2) })).toEqual(["cards", "validation"]);
  });

  it("leaves the monthly items alone [P-E10a]", () => {
    expect(paying("Progressioni", "5000", [])).toBe(500000);
  });

  it("asks of an agency the validation and the decision of its board [P-E10b]", () => {
    expect(missingKeys("agency", "individual", { acts: [] })).toEqual(["validation", "board"]);
  });

  it("never pays more than a use holds, nor out of one that is not there, nor after the account", () => {
    expect(paying("Performance individuale", "25000.51", KEYS)).toBe("above-use");
    expect(paying("Altro", "1", KEYS)).toBe("unknown-use");
    expect(paying("Progetti", "0", KEYS)).toBe("nothing-paid");
    expect(paying("Progetti", "1", [...KEYS, act("account")])).toBe("pot-closed");
    const paid = {
      pot: "staff",
      use: "Progetti",
      amount: euro("15000"),
      act: "D.D. 1",
      on: day("2021-07-01"),
    };
    const again = { pot: "staff", use: "Progetti", amount: euro("5000.01") } as const;
    const refused = mayPay([STAFF], again, record(KEYS, [paid as never]));
    expect(refused).toMatchObject({ ok: false, problem: { code: "above-use" } });
  });

  it("takes no key of another pot [P-E9a]", () => {
    const others = KEYS.map((key) => ({ ...key, pot: "position" as const }));
    expect(paying("Progetti", "1", others)).toBe("keys-missing");
  });
});

describe("the life of a pot", () => {
  it("goes from guidance to account, without the acts that are not of the pot [P-E9b]", () => {
    expect(actsOf(STAFF)).not.toContain("board");
    expect(actsOf({ pot: "agency", sources: [] })).toEqual([
      "constitution",
      "validation",
      "board",
      "account",
    ]);
  });

  it("records an act after those it rests on, not before their day, and none after the account", () => {
    const asked = (one: FundAct, acts: readonly FundAct[]) => {
      const recorded = mayRecord([STAFF], one, { acts });
      return recorded.ok ? "recorded" : recorded.problem.code;
    };
    expect(asked(act("certification"), [])).toBe("act-too-early");
    expect(asked(act("certification", "2021-01-31"), [act("constitution")])).toBe("act-too-early");
    expect(asked(act("certification"), [act("constitution")])).toBe("recorded");
    expect(asked(act("board"), [])).toBe("act-not-of-pot");
    expect(asked(act("cards"), [act("account")])).toBe("pot-closed");
    expect(asked(act("cards", "2021-02-01", "manager"), [])).toBe("unknown-pot");
  });
});

describe("the sums of a pot", () => {
  it("add up by part to the cent, and against the limit without what stands outside it [P-E9c]", () => {
    expect(sumsOf(STAFF)).toMatchObject({ sources: 10500050, uses: 10500050, inLimit: 8500050 });
    expect(codes(STAFF)).toEqual([]);
  });

  it("tell uses above sources, the limit passed or unknown, and optional money without guidance", () => {
    expect(codes({ ...STAFF, uses: [{ name: "x", kind: "individual", amount: euro("200000") }] })).toEqual([
      "uses-above-sources",
    ]);
    expect(codes({ ...STAFF, limit2016: euro("85000.49") })).toEqual(["above-limit"]);
    expect(codes({ ...STAFF, limit2016: null })).toEqual(["limit-unknown"]);
    expect(codes(STAFF, { acts: [] })).toEqual(["optional-without-guidance"]);
  });

  it("ask for 30 per cent of the variable money for individual performance under the contract of 2018 [P-E9d]", () => {
    const uses = [{ name: "Performance", kind: "individual", amount: euro("4500.14") } as const];
    expect(codes({ ...STAFF, uses })).toEqual(["individual-too-small"]);
    expect(codes({ ...STAFF, uses: uses.map((use) => ({ ...use, amount: euro("4500.15") })) })).toEqual([]);
    expect(codes({ ...STAFF, uses }, { scheme: fundSchemeOf(FUND_CONTRACTS, 2015) })).toEqual([]);
  });

  it("are compared with what the projects of the year declare", () => {
    expect(codes(STAFF, { projects: cents(2000000) })).toEqual([]);
    expect(codes(STAFF, { projects: cents(1999999) })).toEqual(["projects-differ"]);
  });
});
