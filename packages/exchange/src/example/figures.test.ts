import { HUNDRED, isAbsent, type Decimal, type Entry, type Evaluation, type Outcome } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { body, found, idOf, indicatorOf, indicatorOfUse, printed } from "./testing/massa-carrara.ts";
import { evaluationOf } from "./testing/on-disk.ts";

const FORTY = "40" as Decimal;
const asked = { period: "2021-Q1", today: "2021-05-15" };
const now = evaluationOf(body, asked);

const useOn = (evaluation: Evaluation, holder: string, indicator: string) =>
  found(evaluation.uses.find(({ useId }) => useId === idOf("use", `${holder}/${indicator}`)));
const nodeIn = (evaluation: Evaluation, slug: string) =>
  found(evaluation.nodes.find(({ nodeId }) => nodeId === idOf("node", slug)));
const cardIn = (evaluation: Evaluation, slug: string) =>
  found(evaluation.cards.find(({ cardId }) => cardId === idOf("card", slug)));

describe("the printed plan as an example: its figures on 15 May 2021", () => {
  it("shows every light a plan without struck-out objectives can show", () => {
    const lights = new Set(now.uses.map(({ light }) => light));
    expect([...lights].toSorted()).toEqual(["critical", "in-line", "missing", "not-due", "to-watch"]);
    expect(now.body.achievement).not.toBeNull();
  });

  it("gives each of 65 and 28 indicators a value or the cause of its absence, with steps [R5.4-worked]", () => {
    expect(now.uses).toHaveLength(93);
    for (const { outcome, steps } of now.uses) {
      expect(steps.length).toBeGreaterThan(0);
      if (isAbsent(outcome)) expect(outcome.causes.length).toBeGreaterThan(0);
    }
  });

  it("computes Percent_CorruzTrasp as the mean of 2.3.1 and 2.3.2 [R5.1-derived, R5.3-set]", () => {
    const [one, other] = ["2.3.1", "2.3.2"].map((slug) => nodeIn(now, slug).achievement ?? Number.NaN);
    const use = useOn(now, "2.3", "percent-corruztrasp");
    expect([one, other]).toEqual([9171, 8666]);
    expect(use.outcome).toEqual({ kind: "number", number: 89.19 });
    expect(use.achievement).toBe(9910);
    const printedMeasure = idOf("measure", "perc-realizzazione-obiettivi-operativi");
    expect(body.entries.filter(({ measureId }) => measureId === printedMeasure)).toEqual([]);
  });

  it("takes the same derived figure to the card of the second manager", () => {
    const onCard = useOn(now, "dirarea2-2", "percent-corruztrasp");
    expect(onCard.outcome).toEqual(useOn(now, "2.3", "percent-corruztrasp").outcome);
  });

  it("feeds two indicators and one card with Med_Conc, and nothing else", () => {
    const measure = idOf("measure", "med-conc");
    const reads = (formula: unknown): boolean => JSON.stringify(formula).includes(measure);
    const fed = body.indicators.filter(({ formula }) => reads(formula));
    expect(fed.map(({ code }) => code).toSorted()).toEqual(["C2.7.2_02", "N_MedGestite"]);
    const uses = printed.uses
      .filter((use) => fed.some(({ id }) => id === use.indicatorId))
      .map(({ id }) => id);
    const places = ["3.2/c2-7-2-02", "3.2.1/n-medgestite", "dirarea1-1/c2-7-2-02"].map((slug) =>
      idOf("use", slug),
    );
    expect(uses.toSorted()).toEqual(places.toSorted());
  });

  it("climbs from a new Med_Conc to two objectives, the card, the area and the body", () => {
    const last = found(body.entries.at(-1));
    const recorded = found(body.entries.find(({ measureId }) => measureId === idOf("measure", "med-conc")));
    const entry: Entry = {
      ...recorded,
      seq: last.seq + 1000,
      value: { kind: "number", number: FORTY },
    };
    const then = evaluationOf({ ...body, entries: [...body.entries, entry] }, asked);
    expect(useOn(now, "3.2", "c2-7-2-02").outcome).toEqual({ kind: "number", number: 21.18 });
    expect(useOn(then, "3.2", "c2-7-2-02").outcome).toEqual({ kind: "number", number: 47.06 });
    for (const slug of ["3.2.1", "3.2", "as3"])
      expect(nodeIn(then, slug).achievement).toBeGreaterThan(nodeIn(now, slug).achievement ?? HUNDRED);
    expect(cardIn(then, "dirarea1").achievement).toBeGreaterThan(
      cardIn(now, "dirarea1").achievement ?? HUNDRED,
    );
    expect(then.body.achievement).toBeGreaterThan(now.body.achievement ?? HUNDRED);
    for (const slug of ["as1", "as2", "3.1", "3.3"])
      expect(nodeIn(then, slug).achievement).toBe(nodeIn(now, slug).achievement);
  });

  it("leaves yearly figures of the final accounts out in May, and head counts in", () => {
    const kinds = (holder: string, slug: string): Outcome["kind"] => useOn(now, holder, slug).outcome.kind;
    expect([kinds("2.1.3", "b3-1-02"), kinds("3.1", "d1-3-04-1"), kinds("2.1.1", "cug-risultato")]).toEqual([
      "not-due",
      "not-due",
      "not-due",
    ]);
    expect(kinds("2.1", "dfp-1-3")).toBe("number");
  });

  it("computes the misprinted sum of PO5_3 as it is printed [MC-02]", () => {
    expect(useOn(now, "po5-3", "po5-3-1").outcome).toEqual({ kind: "number", number: 1900 });
    expect(indicatorOf("po5-3-1").unit).toBe("%");
  });

  it("marks every value of 2021 as invented and between its round's days", () => {
    for (const { note, recordedAt } of body.entries) {
      expect(note).toContain("non del piano");
      expect(recordedAt >= "2021-05-03" && recordedAt < "2021-05-15").toBe(true);
    }
    const answers = new Set(body.validations.map(({ decision }) => decision));
    expect([...answers].toSorted()).toEqual(["approved", "returned", "sent"]);
    expect(now.uses.some(({ provisional }) => provisional)).toBe(true);
    expect(body.entries.filter(({ value }) => value.kind === "not-available")).toHaveLength(1);
  });

  it("never compares a date before its day, whatever indicator it is", () => {
    const dates = printed.uses.filter((use) => indicatorOfUse(use).kind === "date");
    const results = dates.map(({ id }) => found(now.uses.find(({ useId }) => useId === id)));
    expect(results).toHaveLength(21);
    for (const { target, light } of results)
      if (target?.kind === "date" && target.date > asked.today) expect(light).toBe("not-due");
  });

  it("reaches a date on its very day and before, and not after [R5.1-date]", () => {
    const achievement = (holder: string, slug: string) => useOn(now, holder, slug).achievement;
    expect(achievement("3.1.1", "data-pform-prom")).toBe(HUNDRED);
    expect(achievement("po3-1-2021", "po3-1-2021-1")).toBe(HUNDRED);
    expect(achievement("3.1.1", "data-rilevprezzi-1")).toBe(0);
  });
});
