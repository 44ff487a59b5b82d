import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../../quantity/id.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import type { EvaluationDocument } from "../document.ts";
import type { IndicatorUse } from "../tree.ts";
import {
  approval,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  plus,
  questionOf,
  read,
  system,
  target,
  use,
} from "../testing/small-body.ts";
import type { ChangeCause } from "./change-cause.ts";
import { figureKey } from "./figure-state.ts";
import { whatChanged } from "./what-changed.ts";

const MAY = "2021-05-20T00:00:00.000Z" as Instant;
const JUNE = "2021-06-01T08:00:00.000Z" as Instant;
const inJune = <Row extends { readonly recordedAt: Instant }>(row: Row): Row => ({
  ...row,
  recordedAt: JUNE,
});

/** A has 40 of 40, B 10 of 40, S both of 100; all recorded in May. A year's value is due on 15 January after it. */
const body: EvaluationDocument = documentOf({
  measures: [measure("a", { frequency: "year" }), measure("b", { frequency: "year" })],
  indicators: [
    indicator("A", read("a")),
    indicator("B", read("b")),
    indicator("S", plus(read("a"), read("b"))),
  ],
  nodes: [node("1")],
  uses: [
    use("A", onNode("1"), { targets: target("40") }),
    use("B", onNode("1"), { targets: target("40") }),
    use("S", onNode("1"), { targets: target("100") }),
  ],
  entries: [entry(1, "a 2021", "40"), entry(2, "b 2021", "10")],
});

type Asked = { readonly on?: string; readonly of?: EvaluationDocument };

const changed = ({ of = body, on = "2022-01-31" }: Asked) => {
  const question = questionOf("2021", "2022-01-31");
  return whatChanged(of, { question, since: { knownAt: MAY, today: on as Day } });
};

/** The plan approved once more in June, with some of its indicators otherwise. */
const again = (otherwise: (use: IndicatorUse) => IndicatorUse = (use) => use): EvaluationDocument["plans"] =>
  body.plans.map((plan) => ({
    ...plan,
    versions: plan.versions.flatMap((first) => [
      first,
      { ...first, version: 2, approvedAt: JUNE, uses: first.uses.map(otherwise) },
    ]),
  }));

/** The causes of a figure that changed since May; none where it did not. */
const causesOf = (key: string, asked: Asked): readonly ChangeCause[] => {
  const done = changed(asked);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.figures.find(({ of }) => figureKey(of) === key)?.causes ?? [];
};

const kindsOf = (key: string, asked: Asked) => causesOf(key, asked).map(({ kind }) => kind);

const lenient = system({ lights: { inLine: 9_000, toWatch: 2_000 } as never });

describe("another measurement system", () => {
  it("is no cause of a figure that it does not move, though that changed for another reason [B5c]", () => {
    const of = {
      ...body,
      systems: [inJune(lenient)],
      entries: [...body.entries, inJune(entry(3, "a 2021", "41"))],
    };
    expect(kindsOf("use A", { of })).toEqual(["entry"]);
    expect(kindsOf("use B", { of })).toEqual(["system"]);
    expect(kindsOf("use S", { of })).toEqual(["entry", "system"]);
  });

  it("is told by the title of the one in force, and not of one that was", () => {
    const old = { ...system({}), id: "old" as never, title: "SMVP 2020" };
    const of = { ...body, systems: [old, inJune({ ...lenient, validFrom: "2021-01-01" as Day })] };
    expect(causesOf("use B", { of })).toEqual([{ kind: "system", title: "SMVP" }]);
  });

  it("has no title where the documented default is in force again", () => {
    const of = { ...body, systems: [{ ...lenient, supersededAt: JUNE }] };
    expect(causesOf("use B", { of })).toEqual([{ kind: "system", title: null }]);
  });
});

describe("a later day", () => {
  const { entries } = body;
  const late = { ...body, entries: entries.slice(0, 1) };

  it("is told from one day to the other", () => {
    expect(causesOf("use B", { of: late, on: "2021-06-30" })).toEqual([
      { kind: "day", from: "2021-06-30", to: "2022-01-31" },
    ]);
  });

  it("is no cause of a figure that the day alone leaves as it is", () => {
    const of = { ...late, entries: [...late.entries, inJune(entry(3, "a 2021", "41"))] };
    expect(kindsOf("use A", { of, on: "2021-06-30" })).toEqual(["entry"]);
    expect(kindsOf("use B", { of, on: "2021-06-30" })).toEqual(["day"]);
  });
});

describe("another definition", () => {
  it("of two measures is told for each of them, with the version that holds now", () => {
    const inPerCent = (id: string) => inJune(measure(id, { frequency: "year", unit: "%", version: 2 }));
    const of = { ...body, measures: [...body.measures, inPerCent("a"), inPerCent("b")] };
    expect(causesOf("use S", { of })).toMatchObject([
      { kind: "measure-definition", measureId: "a", version: 2 },
      { kind: "measure-definition", measureId: "b", version: 2 },
    ]);
    expect(causesOf("use A", { of })).toMatchObject([{ kind: "measure-definition", measureId: "a" }]);
  });

  it("of an indicator that a formula names is told at what names it", () => {
    const named = (id: string) => ({ op: "indicator", indicator: id as IndicatorId }) as const;
    const indicators = [
      ...body.indicators.map((each) =>
        each.id === "S" ? { ...each, formula: plus(named("N"), named("M")) } : each,
      ),
      ...["N", "M"].map((id) => indicator(id, read("a"))),
      ...["N", "M"].map((id) => inJune(indicator(id, read("b"), { version: 2 }))),
    ];
    expect(causesOf("use S", { of: { ...body, indicators } })).toEqual([
      { kind: "indicator-definition", indicatorId: "N", version: 2 },
      { kind: "indicator-definition", indicatorId: "M", version: 2 },
    ]);
  });
});

describe("another plan version", () => {
  it("is the cause where it strikes out what names an indicator that is not in the library", () => {
    const plans = again((each) => (each.id === "S" ? { ...each, standing: "struck-out" } : each));
    const formula = { op: "indicator", indicator: "gone" as IndicatorId } as const;
    const indicators = body.indicators.map((each) => (each.id === "S" ? { ...each, formula } : each));
    expect(causesOf("use S", { of: { ...body, plans, indicators } })).toMatchObject([
      { kind: "plan", aspect: "standing", of: { kind: "use", useId: "S" }, version: { version: 2 } },
    ]);
  });
});

describe("an answer to a value", () => {
  const answer = (seq: number, entrySeq: number, decision: "approved" | "returned" = "approved") =>
    inJune({ ...approval(seq, entrySeq), decision });

  it("is told as the last one, whatever order the answers come in", () => {
    const of = { ...body, validations: [answer(2, 1), answer(1, 1, "returned")] };
    expect(causesOf("use A", { of })).toMatchObject([{ kind: "validation", validation: { seq: 2 } }]);
  });

  it("is no cause beside a new value that it lets wait, and one beside a new value that it approves", () => {
    const entries = [...body.entries, inJune(entry(3, "a 2021", "41"))];
    expect(kindsOf("use A", { of: { ...body, entries, validations: [answer(1, 3, "returned")] } })).toEqual([
      "entry",
    ]);
    expect(kindsOf("use A", { of: { ...body, entries, validations: [answer(1, 3)] } })).toEqual([
      "entry",
      "validation",
    ]);
  });

  it("is no cause where it was known before, though the figure reads its value only now", () => {
    const plans = again((each) => (each.id === "A" ? { ...each, indicatorVersion: 2 } : each));
    const indicators = [...body.indicators, indicator("A", read("b"), { version: 2 })];
    const of = { ...body, plans, indicators, validations: [approval(1, 1), approval(2, 2)] };
    expect(kindsOf("use A", { of })).toEqual(["plan"]);
  });
});

describe("what changed", () => {
  it("says which version of the plan held then and which holds now", () => {
    const done = changed({ of: { ...body, plans: again() } });
    expect(done.ok && done.value.planVersions).toEqual({ before: 1, after: 2 });
  });

  it("refuses at the moment where there was no plan, the present one first", () => {
    const early = "2020-05-01T00:00:00.000Z" as Instant;
    const since = { knownAt: early, today: "2022-01-31" as Day };
    const refusal = (period: string) =>
      whatChanged(body, { question: questionOf(period, "2022-01-31"), since });
    const facts = { period: "2021", knownAt: early };
    expect(refusal("2021")).toEqual({ ok: false, problem: { code: "no-plan-in-force", facts } });
    expect(refusal("2031")).toMatchObject({
      problem: { facts: { period: "2031", knownAt: "2029-01-01T00:00:00.000Z" } },
    });
  });
});
