import { describe, expect, it } from "vitest";
import { hundredths } from "../../quantity/hundredths.ts";
import type { CardId, NodeId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import {
  card,
  cardObjective,
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
  type SmallBody,
} from "../testing/small-body.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { coverageAt, lightAt } from "./look.ts";
import type { Sheet } from "./sheet.ts";

/** An objective of 75,00 and what a test makes of it. */
const sheetOf = (body: SmallBody): Sheet => {
  const document = documentOf({
    measures: [measure("a", { frequency: "year" })],
    indicators: [indicator("A", read("a")), indicator("R", reached("1"))],
    uses: [use("A", onNode("1.1"), { targets: target("40") })],
    entries: [entry(1, "a 2021", "30")],
    ...body,
  });
  const { today, knownAt } = questionOf("2021", "2022-01-31");
  const sheet = sheetOfBody(document, { today, knownAt, periods: ["2021" as PeriodCode] });
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
};

const area = node("1", { kind: "area" });
const onTree = (nodeId: string) => ({
  cards: [card("SG")],
  cardObjectives: [cardObjective("O", { cardId: "SG" as CardId, nodeId: nodeId as NodeId })],
});

const told = (sheet: Sheet, key: string) => ({
  achievement: sheet.rolled.get(key)?.achievements[0],
  light: lightAt(sheet, key, 0),
  coverage: coverageAt(sheet, key, 0),
});

describe("what is made of one node alone", () => {
  it("is that node: an area of one objective, the body of one area, an objective of a card", () => {
    const sheet = sheetOf({ nodes: [area, node("1.1", under("1"))], ...onTree("1.1") });
    const columns = sheet.rolled.get("node 1.1");
    expect(told(sheet, "node 1.1")).toEqual({ achievement: 7_500, light: "to-watch", coverage: 10_000 });
    for (const key of ["node 1", "body", "card-objective O"]) expect(sheet.rolled.get(key)).toBe(columns);
  });

  it("is a mean of its own beside another node", () => {
    const nodes = [area, node("1.1", under("1")), node("1.2", under("1"))];
    const sheet = sheetOf({ nodes });
    expect(sheet.rolled.get("node 1")).not.toBe(sheet.rolled.get("node 1.1"));
    expect(told(sheet, "node 1")).toMatchObject({ achievement: 7_500 });
  });

  it("has no figure where that node weighs nothing", () => {
    const sheet = sheetOf({ nodes: [area, node("1.1", { ...under("1"), weight: hundredths(0) })] });
    expect(told(sheet, "node 1.1")).toMatchObject({ achievement: 7_500 });
    expect(told(sheet, "node 1")).toMatchObject({ achievement: NaN });
  });

  it("cannot be assessed where that node was struck out", () => {
    const struck = node("1.1", { ...under("1"), standing: "struck-out" });
    const sheet = sheetOf({ nodes: [area, struck], ...onTree("1.1") });
    const left = { achievement: NaN, light: "not-assessable", coverage: 0 };
    for (const key of ["node 1.1", "node 1", "card-objective O"]) expect(told(sheet, key)).toEqual(left);
  });

  it("is missing where that node stands on a circle, or is not in the plan", () => {
    const uses = [use("R", onNode("1.1"), { targets: target("1") })];
    const sheet = sheetOf({ nodes: [area, node("1.1", under("1"))], uses, ...onTree("1.1") });
    const missing = { achievement: NaN, light: "missing", coverage: 0 };
    for (const key of ["node 1.1", "node 1", "body", "card-objective O"])
      expect(told(sheet, key)).toEqual(missing);
    const without = sheetOf({ nodes: [area, node("1.1", under("1"))], ...onTree("gone") });
    expect(told(without, "card-objective O")).toEqual(missing);
  });
});
