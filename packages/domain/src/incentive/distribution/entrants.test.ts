import { describe, expect, it } from "vitest";
import type { Appraisal } from "../../appraisal/appraisal.ts";
import { resultOf } from "../../appraisal/result.ts";
import {
  assigned,
  card,
  figures,
  FULL_MARKS,
  objective,
  person,
  SCHEME,
} from "../../appraisal/testing/card.ts";
import type { Day } from "../../quantity/day.ts";
import type { AppraisalId, PostId } from "../../quantity/id.ts";
import { entrantsOf, type PotCard } from "./entrants.ts";
import { distributeBy } from "./distribute.ts";
import { payFindings } from "./findings.ts";
import { cents } from "../../quantity/money.ts";
import { CHAMBER_BONUS } from "../../regulation/chamber/bonus.ts";
import { rule } from "./testing/entrants.ts";

const signed = (about: Partial<Appraisal> = {}): PotCard => {
  const appraisal = card({
    ...{ state: "closed", marks: FULL_MARKS, figures: figures(9000) },
    ...about,
  });
  const result = appraisal.figures === null ? null : resultOf(appraisal, appraisal.figures, SCHEME);
  return { appraisal, result, missing: false };
};
const id = (text: string) => text as AppraisalId;
const YEAR = ["2020-01-01", null] as const;
const ask = (cards: readonly PotCard[], assignments = [assigned(["clerk", "desk"], YEAR)]) => ({
  ...{ year: 2020, cards, assignments, facts: [] },
});

describe("who a pot may pay", () => {
  it("are the people of its roles and nobody of another pot [P-E9a]", () => {
    const cards = [
      signed(),
      signed({ id: id("eq"), personId: person("eq"), role: "organisational-position" }),
      signed({ id: id("head"), personId: person("head"), role: "manager" }),
      signed({ id: id("first"), personId: person("first"), role: "secretary-general" }),
    ];
    const of = (pot: Parameters<typeof entrantsOf>[0]) =>
      entrantsOf(pot, ask(cards)).map(({ personId }) => personId);
    expect(of("staff")).toEqual(["clerk"]);
    expect(of("position")).toEqual(["eq"]);
    expect(of("manager")).toEqual(["first", "head"]);
    expect(of("agency")).toEqual([]);
  });

  it("have objectives with the unit on one side and behaviours on the other, as on their card", () => {
    const [clerk] = entrantsOf("staff", ask([signed()]));
    expect(clerk).toMatchObject({ objectives: 8750, behaviours: 8500, total: 8650, standing: "closed" });
  });

  it("have one result of posts held one after the other, by days, and one each of posts held at once [P-E2a]", () => {
    const half = "2020-07-01" as Day;
    const first = signed({ id: id("1"), to: half });
    const second = signed({ id: id("2"), from: half, postId: "other" as PostId });
    expect(entrantsOf("staff", ask([first, second]))).toHaveLength(1);
    const interim = signed({ id: id("3"), adInterim: true, postId: "other" as PostId });
    expect(entrantsOf("staff", ask([signed(), interim])).map(({ adInterim }) => adInterim)).toEqual([
      false,
      true,
    ]);
  });

  it("serve a pot only the days their card is of", () => {
    const half = "2020-07-02" as Day;
    const eq = signed({ id: id("eq"), from: half, role: "organisational-position" });
    const cards = [signed({ to: half }), signed({ id: id("other"), personId: person("other") }), eq];
    const assignments = [assigned(["clerk", "desk"], YEAR), assigned(["other", "desk"], YEAR)];
    const outcome = distributeBy(
      { rule: rule(), scheme: CHAMBER_BONUS },
      {
        ...{ pool: cents(30_000), year: 2020, decision: "2021-06-30" as Day },
        entrants: entrantsOf("staff", { ...ask(cards), assignments }).map((one) => ({
          ...one,
          contract: { ...one.contract, signedOn: "2018-01-01" as Day },
        })),
      },
    );
    expect(outcome.ok && outcome.value.shares.map(({ amount }) => amount)).toEqual([10_000, 20_000]);
  });

  it("are checked before anything is shared: cards missing, open, without a result; pot and keys [P-E10b, P-E11c]", () => {
    const cards = [
      signed(),
      { ...signed({ id: id("no"), personId: person("x"), figures: null, marks: FULL_MARKS }), missing: true },
      signed({ id: id("open"), personId: person("y"), state: "seen" }),
      signed({ id: id("none"), personId: person("z"), state: "assigned", figures: null }),
    ];
    const entrants = entrantsOf("staff", ask(cards));
    const found = payFindings({ pot: "staff", fund: undefined, record: { acts: [] }, entrants });
    expect(found).toEqual([
      { code: "pot-without-fund" },
      { code: "card-missing", id: "x/0" },
      { code: "card-open", id: "y/0" },
      { code: "score-missing", id: "z/0" },
    ]);
    const use = { name: "Performance", kind: "individual", amount: "1" as never } as const;
    const fund = { pot: "staff", limit2016: null, sources: [], uses: [use] } as const;
    const keys = payFindings({ pot: "staff", fund, record: { acts: [] }, entrants: [] });
    expect(keys.map((each) => ("key" in each ? each.key : each.code))).toEqual([
      "certification",
      "contract",
      "cards",
      "validation",
    ]);
  });

  it("are told to have missed payment times by the objective of their card", () => {
    const late = signed({
      role: "manager",
      objectives: [objective("pratiche", 10_000, { purpose: "payment-times" })],
      marks: { ...FULL_MARKS, objectives: [{ objectiveId: "pratiche", score: 9000 as never }] },
    });
    expect(entrantsOf("manager", ask([late]))[0]?.paidLate).toBe(true);
  });
});
