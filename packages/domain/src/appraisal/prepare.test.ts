import { describe, expect, it } from "vitest";
import { evaluate } from "../objective/evaluate.ts";
import {
  card as planCard,
  cardObjective,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onCard,
  onNode,
  questionOf,
  read,
  target,
  under,
  use,
} from "../objective/testing/small-body.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { AppraisalId, CardId, UnitId } from "../quantity/id.ts";
import { figuresFor } from "./figures.ts";
import { cardsDue, type Staff } from "./prepare.ts";
import { assigned, card, DATED, objective, post, SCHEME } from "./testing/card.ts";

const unit = (id: string, parent: string | null): Unit => ({
  ...{ id: id as UnitId, slug: id, name: id, type: "service", parentId: parent as UnitId | null },
  ...{ headRole: null, headAdInterim: false, functions: [], notes: [] },
  ...{ validFrom: "2019-01-01" as Day, validTo: null, ...DATED },
});

const staff: Staff = {
  units: [unit("top", null), unit("area", "top"), unit("service", "area"), unit("office", "service")],
  posts: [
    ...[post("sg", ["secretary-general", "top"]), post("dir", ["manager", "area"])],
    ...[post("eq", ["organisational-position", "service"]), post("desk", ["employee", "office"])],
  ],
  assignments: [
    assigned(["general", "sg"], ["2019-01-01", null]),
    assigned(["general", "dir"], ["2020-07-01", null], { kind: "ad-interim" }),
    assigned(["head", "dir"], ["2019-01-01", "2020-07-01"]),
    assigned(["coordinator", "eq"], ["2019-01-01", null]),
    assigned(["clerk", "desk"], ["2020-03-01", null]),
  ],
  cards: [{ ...planCard("C-EQ"), role: "organisational-position", unitId: "service" as UnitId }],
  nodes: ["N-1", "N-2", "N-3"].map((id) => node(id, { kind: "operational", unitIds: ["area" as UnitId] })),
  cardObjectives: [cardObjective("O-1", { cardId: "C-EQ" as CardId })],
};

const due = cardsDue(staff, {
  ...{ year: 2020, scheme: SCHEME, knownAt: "2020-12-31T00:00:00.000Z" as Instant },
  idOf: ({ personId, postId }) => `${personId}/${postId}` as AppraisalId,
});
const dueOf = (id: string) => due.find((each) => each.id === id);

describe("cardsDue", () => {
  it("gives each post somebody held a card with its days, also two to one person", () => {
    expect(due.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["head/dir", "2020-01-01", "2020-07-01"],
      ["coordinator/eq", "2020-01-01", "2021-01-01"],
      ["general/sg", "2020-01-01", "2021-01-01"],
      ["clerk/desk", "2020-03-01", "2021-01-01"],
      ["general/dir", "2020-07-01", "2021-01-01"],
    ]);
  });

  it("finds who proposes and decides by role, from the unit upwards [P-E1b]", () => {
    const evaluators = (id: string) => [dueOf(id)?.proposerId, dueOf(id)?.deciderId];
    expect(evaluators("clerk/desk")).toEqual(["coordinator", "general"]);
    expect(evaluators("coordinator/eq")).toEqual([null, "general"]);
    expect(evaluators("head/dir")).toEqual([null, "general"]);
    expect(evaluators("general/sg")).toEqual([null, null]);
  });

  it("takes the objectives of the plan's card of the post, by reference", () => {
    expect(dueOf("coordinator/eq")?.objectives).toEqual([
      objective("O-1", 10000, {
        title: "O-1",
        measuredBy: { kind: "plan", cardObjectiveId: "O-1" as never },
      }),
    ]);
  });
});

describe("a post without a card in the plan", () => {
  it("takes the objectives its nearest unit answers for, with weights that make exactly 100,00", () => {
    expect(
      dueOf("clerk/desk")?.objectives.map(({ id, weight, measuredBy }) => [id, weight, measuredBy.kind]),
    ).toEqual([
      ["group-N-1", 3334, "node"],
      ["group-N-2", 3333, "node"],
      ["group-N-3", 3333, "node"],
    ]);
  });
});

describe("figuresFor", () => {
  const document = documentOf({
    measures: [measure("M")],
    indicators: [indicator("I", read("M"))],
    nodes: [
      node("A", { kind: "area" }),
      node("S", { kind: "strategic", ...under("A"), unitIds: ["service" as UnitId] }),
    ],
    uses: [
      use("I", onNode("S"), { targets: target("10") }),
      use("J", onCard("O-1"), { indicatorId: "I" as never, targets: target("16") }),
    ],
    cards: [planCard("C-EQ")],
    cardObjectives: [cardObjective("O-1", { cardId: "C-EQ" as CardId })],
    entries: [entry(1, "M 2021-Q1", "2"), entry(2, "M 2021-Q2", "2"), entry(3, "M 2021-Q3", "4")],
  });
  const { today, knownAt } = questionOf("2021", "2022-03-01");
  const own = card({
    year: 2021,
    unitId: "office" as UnitId,
    objectives: [
      objective("plan", 2500, { measuredBy: { kind: "plan", cardObjectiveId: "O-1" as never } }),
      objective("tree", 2500, { measuredBy: { kind: "node", nodeId: "S" as never } }),
      objective("same", 2500, { measuredBy: { kind: "indicator", useId: "I" as never, target: null } }),
      objective("harder", 2500, {
        measuredBy: {
          ...{ kind: "indicator", useId: "I" as never },
          target: { kind: "number", number: "20" as never },
        },
      }),
    ],
  });
  const found = figuresFor({ ...document, units: staff.units }, own, { today, knownAt });

  it("scores objectives by the plan's indicators, with the target of the tree or one's own [R6-own-target]", () => {
    expect(found.objectives.map(({ id, achievement }) => [id, achievement])).toEqual([
      ["plan", 5000],
      ["tree", 8000],
      ["same", 8000],
      ["harder", 4000],
    ]);
  });

  it("takes the performance of the nearest unit the plan gives something to", () => {
    expect(found.unit).toBe(8000);
  });

  it("takes for a structure the mean of the units right below it, where the plan gives it nothing itself", () => {
    expect(
      figuresFor({ ...document, units: staff.units }, { ...own, unitId: "top" as UnitId }, { today, knownAt })
        .unit,
    ).toBe(8000);
  });

  it("knows nothing where no plan rules the year, and leaves the plan's own figures alone", () => {
    expect(figuresFor(document, { ...own, year: 2030 }, { today, knownAt })).toMatchObject({
      ...{ objectives: [], unit: null },
    });
    const question = questionOf("2021", "2022-03-01");
    const before = evaluate(document, question);
    expect(before.ok && before.value.cards.length).toBe(1);
  });
});
