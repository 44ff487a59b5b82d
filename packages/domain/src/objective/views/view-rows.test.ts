import { describe, expect, it } from "vitest";
import { hundredths } from "../../quantity/hundredths.ts";
import type { CardId, UnitId } from "../../quantity/id.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
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
  read,
  target,
  under,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { viewRows, type PlanView } from "./view-rows.ts";

const units = (...ids: string[]) => ({ unitIds: ids as UnitId[] });
const answers = (id: string) => ({ responsibleUnitId: id as UnitId, indicatorId: "I" as never });

// I is 60 everywhere: with a target of 60 it reaches 100, of 120 50, of 240 25.
const plan = {
  measures: [measure("m", { frequency: "year" })],
  indicators: [indicator("I", read("m"))],
  entries: [entry(1, "m 2021", "60")],
  nodes: [
    node("A", { kind: "area" }),
    node("A1", { kind: "strategic", order: 1, perspective: "Utenti", ...units("u1"), ...under("A") }),
    node("A1.1", { perspective: "Utenti", ...units("u1", "u2"), ...under("A1") }),
    node("A2", { kind: "strategic", order: 2, perspective: "Processi", ...under("A") }),
    node("A2.1", { perspective: "Utenti", ...units("u2"), ...under("A2") }),
    node("A3", { kind: "strategic", order: 3, ...under("A") }),
    node("X88", { kind: "container", order: 4 }),
    node("X88.1", { ...units("u2"), ...under("X88") }),
  ],
  uses: [
    use("a1", onNode("A1"), { ...answers("u1"), targets: target("60") }),
    use("a1.1", onNode("A1.1"), { ...answers("u2"), targets: target("240") }),
    use("a2", onNode("A2"), { ...answers("u1"), targets: target("120") }),
    use("a2.1", onNode("A2.1"), { ...answers("u2"), targets: target("120") }),
    use("a3", onNode("A3"), { ...answers("u3"), targets: target("240") }),
    use("x88.1", onNode("X88.1"), { ...answers("u2"), targets: target("60") }),
  ],
} as const satisfies SmallBody;

const rowsOf = (view: PlanView, document: EvaluationDocument = documentOf(plan)) => {
  const result = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!result.ok) throw new Error(result.problem.code);
  return viewRows(document, result.value, view);
};
const short = (view: PlanView, document?: EvaluationDocument) =>
  rowsOf(view, document).map(({ key, achievement, parts }) => [
    key,
    achievement,
    parts.map((of) => (of.kind === "use" ? of.useId : of.kind === "node" ? of.nodeId : of.cardObjectiveId)),
  ]);

describe("viewRows by perspective", () => {
  it("is the mean of the objectives that name it, the upper one for those below, and gathers the rest last [P-VIEWS]", () => {
    expect(short("perspective")).toEqual([
      ["Utenti", 7_500, ["A1", "A2.1"]],
      ["Processi", 5_000, ["A2"]],
      [null, 2_500, ["A3"]],
    ]);
  });

  it("has no rows where the plan names no perspective", () => {
    const nodes = plan.nodes.map((each) => ({ ...each, perspective: null }));
    expect(short("perspective", documentOf({ ...plan, nodes }))).toEqual([]);
  });
});

describe("viewRows by unit", () => {
  it("is the mean of its objectives, containers too, and of what it answers for elsewhere [P-VIEWS] [150/2009-3a]", () => {
    expect(short("unit")).toEqual([
      ["u1", 7_500, ["A1", "a2"]],
      // A1.1 25, A2.1 50, X88.1 100.
      ["u2", 5_833, ["A1.1", "A2.1", "X88.1"]],
      ["u3", 2_500, ["a3"]],
    ]);
  });

  it("lets what hangs under a struck-out objective leave with it, and says why [R17.2]", () => {
    const nodes = plan.nodes.map((each) =>
      each.id === "A2" ? { ...each, standing: "struck-out" as const, standingReason: "altro ente" } : each,
    );
    const rows = rowsOf("unit", documentOf({ ...plan, nodes }));
    expect(rows.map(({ key, achievement }) => [key, achievement])).toEqual([
      ["u1", 10_000],
      ["u2", 6_250],
      ["u3", 2_500],
    ]);
    expect(rows[0]?.steps[1]).toMatchObject({ left: { standing: "struck-out", reason: "altro ente" } });
    expect(rows[0]?.counts).toEqual({ measured: 2, missing: 0, notDue: 0, notAssessable: 1 });
  });
});

describe("viewRows by card", () => {
  it("gives the cards as they were computed, with their objectives [P-VIEWS]", () => {
    const cardId = "SG" as CardId;
    const document = documentOf({
      ...plan,
      cards: [card("SG")],
      cardObjectives: [
        cardObjective("SG_2", { cardId, order: 2, weight: hundredths(2_500), nodeId: "A1" as never }),
        cardObjective("SG_1", { cardId, order: 1, weight: hundredths(7_500), nodeId: "A2" as never }),
      ],
    });
    // 75 × 50 + 25 × 100.
    expect(short("card", document)).toEqual([["SG", 6_250, ["SG_1", "SG_2"]]]);
  });

  it("has no rows without cards", () => {
    expect(short("card")).toEqual([]);
  });
});
