import { describe, expect, it } from "vitest";
import { presenceAt, type Column } from "../../formula/columns/column.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import type { Formula, FunctionName } from "../../formula/formula.ts";
import { MISTYPED, NOT_DUE } from "../../indicator/columns/achieve.ts";
import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import { hundredths } from "../../quantity/hundredths.ts";
import type { IndicatorId, PlanId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { EvaluationDocument } from "../document.ts";
import type { IndicatorUse } from "../tree.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  reached,
  read,
  target,
  under,
  use,
} from "../testing/small-body.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { lightAt, presenceOfUse } from "./look.ts";
import type { Sheet } from "./sheet.ts";

const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
const call = (name: FunctionName, ...parts: readonly Formula[]): Formula => ({
  op: "call",
  name,
  arguments: parts,
});

type Placed = { readonly formula: Formula; readonly about?: Partial<IndicatorUse> };

/** 30 of 40 at the objective 1.1, so 75,00; the indicator I of the tests at the area 2. The year before a was 12. */
const bodyOf = ({ formula, about = {} }: Placed): EvaluationDocument =>
  documentOf({
    measures: [
      measure("a", { frequency: "year" }),
      measure("d", { valueType: "date", unit: "date", accumulation: "event-date", frequency: "year" }),
      measure("q", { accumulation: "latest" }),
    ],
    indicators: [
      indicator("A", read("a")),
      indicator("N", reached("1.1")),
      indicator("G", reached("gone")),
      indicator("I", formula),
    ],
    nodes: [node("1", { kind: "area" }), node("1.1", under("1")), node("2", { kind: "area" })],
    uses: [use("A", onNode("1.1"), { targets: target("40") }), use("I", onNode("2"), about)],
    entries: [
      entry(1, "a 2021", "30"),
      entry(2, "a 2020", "12"),
      entry(3, "d 2021", "2021-03-31"),
      entry(4, "q 2021-Q2", "30"),
    ],
  });

const asked = (document: EvaluationDocument, periods: readonly string[] = ["2021"]) => {
  const { today, knownAt } = questionOf("2021", "2022-01-31");
  return sheetOfBody(document, { today, knownAt, periods: periods as readonly PeriodCode[] });
};

const sheetOf = (placed: Placed, periods?: readonly string[]): Sheet => {
  const found = asked(bodyOf(placed), periods);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

const placedIn = (sheet: Sheet) => {
  const columns = sheet.uses.get("I" as UseId);
  if (columns === undefined) throw new Error("The indicator is in the plan.");
  const presence = presenceOfUse(sheet, "I" as UseId, 0);
  return {
    value: columns.values[0],
    target: columns.targets[0],
    achievement: columns.achievements[0],
    presence,
  };
};

describe("what an indicator of a body reads in a sheet", () => {
  it("is the achievement that a named indicator reads, of the asked period only", () => {
    expect(placedIn(sheetOf({ formula: named("N") }))).toMatchObject({ value: 0.75, presence: "figure" });
    for (const formula of [call("previous-period", named("N")), call("previous-year", named("N"))])
      expect(placedIn(sheetOf({ formula }))).toMatchObject({ value: NaN, presence: "failed" });
  });

  it("is nothing where an indicator or the node it reads is not there", () => {
    for (const formula of [named("gone"), named("G"), read("gone"), call("previous-year", read("gone"))])
      expect(placedIn(sheetOf({ formula }))).toMatchObject({ value: NaN, presence: "failed" });
  });

  it("is the value of the year before, which stands in no row of the sheet", () => {
    expect(placedIn(sheetOf({ formula: call("previous-year", read("a")) }))).toMatchObject({ value: 12 });
  });
});

describe("the computed target of an indicator in a sheet", () => {
  const computed = (formula: Formula) =>
    placedIn(
      sheetOf({
        formula: read("a"),
        about: { targets: [{ period: "2021" as PeriodCode, value: { kind: "formula", formula } }] },
      }),
    );

  it("is a number made of this year's values, last year's, or an achievement", () => {
    expect(computed(read("a"))).toMatchObject({ target: 30, achievement: 10_000 });
    expect(computed(call("previous-year", read("a")))).toMatchObject({ target: 12, achievement: 10_000 });
    expect(computed(reached("1.1"))).toMatchObject({ target: 0.75, achievement: 10_000 });
    expect(computed(named("N"))).toMatchObject({ target: 0.75, achievement: 10_000 });
  });

  it("is none where it reads what is not there, or an achievement of another time", () => {
    const nothing = { target: MISTYPED, achievement: NaN };
    for (const formula of [reached("gone"), read("gone"), named("gone"), named("G"), read("d")])
      expect(computed(formula)).toMatchObject(nothing);
    expect(computed(call("previous-year", reached("1.1")))).toMatchObject(nothing);
  });

  it("is a day where the indicator is a date", () => {
    const formula = read("d");
    const document = bodyOf({
      formula,
      about: { targets: [{ period: "2021" as PeriodCode, value: { kind: "formula", formula } }] },
    });
    const indicators = document.indicators.map((each) =>
      each.id === "I" ? indicator("I", formula, { kind: "date", direction: "by" }) : each,
    );
    const found = asked({ ...document, indicators });
    expect(found.ok && placedIn(found.value)).toEqual({
      value: dayNumber("2021-03-31" as Day),
      target: dayNumber("2021-03-31" as Day),
      achievement: 10_000,
      presence: "figure",
    });
  });

  it("is awaited as long as what it is made of is not due", () => {
    const document = bodyOf({
      formula: read("q"),
      about: { targets: [{ period: "2021" as PeriodCode, value: { kind: "formula", formula: read("a") } }] },
    });
    const { knownAt } = questionOf("2021", "2021-10-31");
    const entries = document.entries.slice(2);
    const found = sheetOfBody(
      { ...document, entries },
      { today: "2021-10-31" as Day, knownAt, periods: ["2021" as PeriodCode] },
    );
    expect(found.ok && placedIn(found.value)).toMatchObject({ value: 30, target: NOT_DUE, achievement: NaN });
    expect(found.ok && lightAt(found.value, "use I", 0)).toBe("not-due");
  });
});

describe("a scale that looks at the value itself", () => {
  it("asks for the share of the year where the target does: 8 months of 12 at the end of August", () => {
    const mark = (at: string, worth: number) => ({ at: at as Decimal, worth: hundredths(worth) });
    const scale = { kind: "steps", reads: "value", marks: [mark("40", 5_000), mark("80", 10_000)] } as const;
    const sheet = sheetOf({ formula: read("q"), about: { targets: target("80"), scale } }, ["2021-Q2"]);
    expect(placedIn(sheet)).toMatchObject({ value: 30, achievement: 5_000 });
  });
});

describe("a sheet of a body", () => {
  const document = bodyOf({ formula: read("a") });

  it("is refused without a period, and where a period has no plan", () => {
    expect(asked(document, [])).toEqual({ ok: false, problem: { code: "no-plan-in-force", facts: {} } });
    expect(asked(document, ["2021", "2031"])).toMatchObject({
      problem: { code: "no-plan-in-force", facts: { period: "2031" } },
    });
  });

  it("is refused where its periods are of different plans", () => {
    const [plan] = document.plans;
    if (plan === undefined) throw new Error("The body has a plan.");
    const plans = [
      { ...plan, years: [2021] },
      { ...plan, id: "next" as PlanId, years: [2022], versions: plan.versions.map((each) => ({ ...each })) },
    ];
    expect(asked({ ...document, plans }, ["2021-Q2", "2021"]).ok).toBe(true);
    expect(asked({ ...document, plans }, ["2021-Q2", "2021", "2022"])).toEqual({
      ok: false,
      problem: { code: "several-plans", facts: {} },
    });
  });

  it("holds no figure where a value is of another type than its measure", () => {
    const found = asked({ ...document, entries: [entry(1, "a 2021", "2021-03-31")] });
    const column = found.ok ? (found.value.measures.get("a body") as Column) : null;
    expect(column?.values[0]).toBeNaN();
    expect(column && presenceAt(column, 0)).toBe("failed");
  });
});
