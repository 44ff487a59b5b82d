import { describe, expect, it } from "vitest";
import { writeCell, type Column } from "../../formula/columns/column.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import type { Formula } from "../../formula/formula.ts";
import { MISTYPED } from "../../indicator/columns/achieve.ts";
import { DEFAULT_SYSTEM_2021 } from "../../indicator/default-system.ts";
import type { Scale } from "../../indicator/scale/scale.ts";
import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import { hundredths } from "../../quantity/hundredths.ts";
import type { IndicatorId, UseId } from "../../quantity/id.ts";
import type { PlanVersion } from "../document.ts";
import {
  documentOf,
  indicator,
  measure,
  node,
  onNode,
  reached,
  read,
  target,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { isProvisional, presenceOfUse } from "./look.ts";
import { sheetOfPlan } from "./plan-sheet.ts";
import { computeSheet, type Sheet } from "./sheet.ts";

const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
const day = (text: string): number => dayNumber(text as Day);

/** A sheet in which every body has the same targets. */
const sheetOf = (body: SmallBody, targets: readonly number[] = [100]): Sheet => {
  const document = documentOf(body);
  const plan = {
    version: document.plans[0]?.versions[0] as PlanVersion,
    measures: document.measures,
    indicators: document.indicators,
    options: DEFAULT_SYSTEM_2021,
    today: "2022-06-30" as Day,
    targetsOf: () => Float64Array.from(targets),
  };
  return sheetOfPlan(plan, targets.length);
};

/** What the use I has in each row when the measure a has these values. */
const judged = (sheet: Sheet, values: readonly number[]): readonly number[] => {
  const column = sheet.measures.get("a body") as Column;
  values.forEach((value, row) => writeCell(column, row, { value, presence: "figure", provisional: false }));
  computeSheet(sheet);
  return [...(sheet.uses.get("I" as UseId)?.achievements ?? [])];
};

const marks = (text: string, worth: number) => ({ at: text as Decimal, worth: hundredths(worth) });
const halfFromEighty: Scale = {
  kind: "steps",
  reads: "achievement",
  marks: [marks("80", 5_000), marks("100", 10_000)],
};

describe("a sheet of a plan that many bodies share", () => {
  it("is none where the plan uses a version of an indicator that is not given", () => {
    const body = {
      measures: [measure("a")],
      indicators: [indicator("I", read("a"), { version: 2 })],
      nodes: [node("1")],
      uses: [use("I", onNode("1"))],
    };
    expect(() => sheetOf(body)).toThrow("The plan uses an indicator it lacks: I");
    expect(sheetOf({ ...body, uses: [use("I", onNode("1"), { indicatorVersion: 2 })] }).rows).toBe(1);
  });

  it("computes a node before what reads it through the last version of a named indicator", () => {
    const sheet = sheetOf({
      measures: [measure("a"), measure("b")],
      indicators: [
        indicator("N", read("a")),
        indicator("N", reached("2"), { version: 2 }),
        indicator("I", named("N")),
        indicator("J", read("b")),
      ],
      nodes: [node("1", { kind: "area" }), node("2", { kind: "area", order: 2 })],
      uses: [use("I", onNode("1")), use("J", onNode("2"))],
    });
    expect([...sheet.stages.keys()]).toEqual(["use J", "node 2", "use I", "node 1", "body"]);
  });

  it("has no figure where a formula asks for another indicator, another year or what nobody knows", () => {
    const before = { op: "call", name: "previous-year", arguments: [read("a")] } as const;
    for (const formula of [named("I"), named("gone"), before, read("gone"), reached("gone")]) {
      const sheet = sheetOf({
        measures: [measure("a")],
        indicators: [indicator("I", read("a")), indicator("X", formula)],
        nodes: [node("1"), node("2")],
        uses: [use("I", onNode("1")), use("X", onNode("2"))],
      });
      expect(judged(sheet, [50])).toEqual([5_000]);
      expect(sheet.uses.get("X" as UseId)?.values[0]).toBeNaN();
      expect(presenceOfUse(sheet, "X" as UseId, 0)).toBe("failed");
    }
  });

  it("judges by a scale against the numbers of its targets, and by none where there is no target", () => {
    const body = {
      measures: [measure("a")],
      indicators: [indicator("I", read("a"))],
      nodes: [node("1")],
      uses: [use("I", onNode("1"), { targets: target("100"), scale: halfFromEighty })],
    };
    const sheet = sheetOf(body, [100, 100, 100, 50, NaN, MISTYPED]);
    expect(judged(sheet, [79, 80, 120, 45, 80, 80])).toEqual([0, 5_000, 10_000, 5_000, NaN, NaN]);
  });

  it("judges dates by a scale against the days of its targets", () => {
    const body = {
      measures: [measure("a", { valueType: "date", accumulation: "event-date" })],
      indicators: [indicator("I", read("a"), { kind: "date", direction: "by" })],
      nodes: [node("1")],
      uses: [use("I", onNode("1"), { targets: target("2021-04-30"), scale: { kind: "on-off" } })],
    } as const;
    const april = day("2021-04-30");
    const sheet = sheetOf(body, [april, april, NaN]);
    expect(judged(sheet, [april, april + 1, april])).toEqual([10_000, 0, NaN]);
  });

  it("waits for validation where a value of a row does, read by itself or through the tree", () => {
    const level = { op: "achievements", below: null, level: "operational" } as const;
    const sheet = sheetOf(
      {
        measures: [measure("a")],
        indicators: [
          indicator("I", read("a")),
          indicator("X", { op: "call", name: "mean", arguments: [level] }),
        ],
        nodes: [node("1"), node("2", { kind: "area" })],
        uses: [use("I", onNode("1")), use("X", onNode("2"))],
      },
      [100, 100],
    );
    const column = sheet.measures.get("a body") as Column;
    for (const row of [0, 1])
      writeCell(column, row, { value: 50, presence: "figure", provisional: row === 1 });
    computeSheet(sheet);
    expect([...(sheet.uses.get("X" as UseId)?.values ?? [])]).toEqual([0.5, 0.5]);
    for (const key of ["use I", "use X", "node 1", "node 2", "body"])
      expect([key, isProvisional(sheet, key, 0), isProvisional(sheet, key, 1)]).toEqual([key, false, true]);
  });
});
