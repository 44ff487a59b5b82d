import { describe, expect, it } from "vitest";
import type { AccountId } from "../../quantity/id.ts";
import { cents } from "../../quantity/money.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import type { Fund, FundRecord } from "../fund/fund.ts";
import { leftOf, mayApprove, mayPropose, type Waiting } from "./decide.ts";
import { euro } from "./testing/entrants.ts";

const POTS: readonly Fund[] = [
  {
    ...{ pot: "staff", limit2016: null, sources: [] },
    uses: [{ name: "Performance", kind: "individual", amount: euro("1000.00") }],
  },
];
const KEYS = ["certification", "contract", "cards", "validation"] as const;
const record = (kinds: readonly (typeof KEYS)[number][]): FundRecord => ({
  acts: kinds.map((kind) => ({ pot: "staff", kind, act: "atto", on: "2021-06-30" as Day })),
  payments: [],
});
const asks = "asks" as AccountId;
const other = "other" as AccountId;
const NOW = "2021-07-01T10:00:00.000Z" as Instant;
const waiting: Waiting = {
  ...{ pot: "staff", use: "Performance", assigned: cents(90_000), requestedBy: asks },
  expiresAt: "2021-09-01T10:00:00.000Z" as Instant,
};
const codeOf = (result: ReturnType<typeof mayApprove>) => (result.ok ? "ok" : result.problem.code);

describe("a distribution", () => {
  it("is sent with a reason, when no card of its pot is open or missing", () => {
    expect(mayPropose([{ code: "key-missing", key: "validation" }], "contratto").ok).toBe(true);
    expect(mayPropose([], "  ")).toMatchObject({ problem: { code: "reason-needed" } });
    expect(mayPropose([{ code: "card-open", id: "a" }], "contratto")).toMatchObject({
      problem: { code: "cards-open" },
    });
  });

  it("is never approved by who sent it, nor by nobody [J12]", () => {
    const frame = { pots: POTS, record: record(KEYS) };
    expect(codeOf(mayApprove(waiting, { by: asks, now: NOW }, frame))).toBe("same-person");
    expect(codeOf(mayApprove(waiting, { by: null, now: NOW }, frame))).toBe("same-person");
    expect(codeOf(mayApprove(waiting, { by: other, now: NOW }, frame))).toBe("ok");
    const late = { ...waiting, expiresAt: NOW };
    expect(codeOf(mayApprove(late, { by: other, now: NOW }, frame))).toBe("expired");
  });

  it("is not approved before every key of its lock is there, nor above what its use holds [150/2009-14.6, P-E10b]", () => {
    const early = { pots: POTS, record: record(["certification", "contract", "cards"]) };
    expect(codeOf(mayApprove(waiting, { by: other, now: NOW }, early))).toBe("keys-missing");
    const frame = { pots: POTS, record: record(KEYS) };
    expect(codeOf(mayApprove({ ...waiting, assigned: cents(100_001) }, { by: other, now: NOW }, frame))).toBe(
      "above-use",
    );
  });

  it("shares what is left of its use, after what was paid out of it", () => {
    const paid = { pot: "staff", use: "Performance", amount: euro("100.00"), act: "D.D. 1" } as const;
    const payments = [{ ...paid, on: "2021-07-01" as Day }];
    expect(leftOf(POTS, waiting, { acts: [], payments })).toBe(90_000);
    expect(leftOf(POTS, { pot: "manager", use: "Performance" }, { acts: [], payments })).toBeNull();
  });
});
