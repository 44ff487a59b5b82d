import { describe, expect, it } from "vitest";
import { indicator, read, target } from "../objective/testing/small-body.ts";
import type { Cents } from "../quantity/money.ts";
import type { UnitId } from "../quantity/id.ts";
import { applyEdits } from "./apply-edit.ts";
import type { PlanContent } from "./content.ts";
import { DEFAULT_CHOICES, newYearOf, type NewYearChoices, type NewYearSource } from "./new-year.ts";
import { number, smallPlan } from "./testing/small-plan.ts";

const source = (choices: Partial<NewYearChoices>, about: Partial<NewYearSource> = {}): NewYearSource => ({
  plan: { title: "Piano della performance 2021-2023", years: [2021, 2022, 2023] },
  content: smallPlan,
  choices: { ...DEFAULT_CHOICES, ...choices },
  definitionOf: (use) => indicator(use.indicatorId, read("m")),
  resultsOf: () => [],
  unitIds: new Set(["u1" as UnitId]),
  adInterimIds: new Set(),
  ...about,
});
const targetsIn = (content: PlanContent) =>
  Object.fromEntries(
    content.uses.map(({ id, targets }) => [
      id,
      targets.map(({ period, value }) => [period, value.kind === "number" ? value.number : ""]),
    ]),
  );

describe("the plan of the next year", () => {
  it("has the same tree, codes and ids, one year later [J01]", () => {
    const next = newYearOf(source({}));
    expect(next.title).toBe("Piano della performance 2022-2024");
    expect(next.years).toEqual([2022, 2023, 2024]);
    expect(next.content.nodes).toEqual(smallPlan.nodes);
    expect(next.content.cardObjectives).toEqual(smallPlan.cardObjectives);
    expect(targetsIn(next.content)).toEqual({
      i1: [["2022", "10"]],
      i2: [["2022", "20"]],
      i3: [["2022", "20"]],
    });
  });

  it("makes targets harder by a per cent, the other way where less is better [J01]", () => {
    const definitionOf: NewYearSource["definitionOf"] = (use) =>
      indicator(use.indicatorId, read("m"), { direction: use.id === "i2" ? "<=" : ">=" });
    const next = newYearOf(source({ targets: "scaled", percent: 2 }, { definitionOf }));
    expect(targetsIn(next.content)).toEqual({
      i1: [["2022", "10.20"]],
      i2: [["2022", "19.60"]],
      i3: [["2022", "20.40"]],
    });
  });

  it("puts successors where units have ended, and asks for those that are still missing [J01]", () => {
    const [gone, next] = ["u1", "u2"] as unknown as readonly [UnitId, UnitId];
    const uses = smallPlan.uses.map((use) => ({ ...use, responsibleUnitId: gone }));
    const about = { content: { ...smallPlan, uses }, unitIds: new Set([next]) };
    const unsaid = newYearOf(source({}, about));
    expect(unsaid.openPosts).toMatchObject([{ unitId: gone, why: "ended" }]);
    expect(unsaid.content.uses.map(({ responsibleUnitId }) => responsibleUnitId)).toEqual(
      uses.map(() => null),
    );
    const said = newYearOf(source({ successors: new Map([[gone, next]]) }, about));
    expect(said.content.uses.map(({ responsibleUnitId }) => responsibleUnitId)).toEqual(uses.map(() => next));
    expect(said.notices.map(({ code }) => code)).not.toContain("unit-gone");
  });

  it("stops a per cent at one hundred and says so", () => {
    const definitionOf: NewYearSource["definitionOf"] = (use) =>
      indicator(use.indicatorId, read("m"), { unit: "%", kind: "percent" });
    const full = { ...smallPlan, uses: smallPlan.uses.map((use) => ({ ...use, targets: target("99") })) };
    const next = newYearOf(source({ targets: "scaled", percent: 2 }, { definitionOf, content: full }));
    expect(targetsIn(next.content).i1).toEqual([["2022", "100.00"]]);
    expect(next.notices.map(({ code }) => code)).toContain("target-capped");
  });

  it("takes the mean of the last three results, or leaves targets empty", () => {
    const resultsOf = () => ["12", "14", "16", "99"].map((text) => number(text));
    const mean = newYearOf(source({ targets: "mean-of-results" }, { resultsOf }));
    expect(targetsIn(mean.content).i1).toEqual([["2022", "14.00"]]);
    expect(mean.targets[0]?.baseline).toEqual(number("12"));
    expect(targetsIn(newYearOf(source({ targets: "empty" })).content)).toEqual({ i1: [], i2: [], i3: [] });
  });

  it("moves a day by a year, also the 29th of February", () => {
    const uses = smallPlan.uses.slice(0, 1).map((use) => ({ ...use, targets: target("2020-02-29", "2020") }));
    const dated = { ...smallPlan, uses };
    const next = newYearOf(source({ targets: "scaled", percent: 2 }, { content: dated }));
    expect(next.content.uses[0]?.targets).toEqual(target("2021-02-28", "2021"));
  });

  it("leaves out what was struck out, with all that hung on it [J01]", () => {
    const struck = applyEdits(smallPlan, [
      { kind: "set-standing", entity: "node", id: "A1", standing: "struck-out", reason: "cassato" },
    ]);
    const next = newYearOf(source({}, { content: struck }));
    expect(next.content.nodes.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(next.content.uses.map(({ id, basedOnUseId }) => [id, basedOnUseId])).toEqual([["i3", null]]);
    expect(next.content.cardObjectives[0]?.nodeId).toBeNull();
    expect(next.leftOut).toBe(6);
    expect(next.notices.filter(({ code }) => code === "left-out")).toHaveLength(6);
  });

  it("points at resources, units that are gone, numbers and texts of the year", () => {
    const content: PlanContent = {
      ...smallPlan,
      nodes: smallPlan.nodes.map((node) =>
        node.id === "A1"
          ? {
              ...node,
              title: "Obiettivo 2021",
              unitIds: ["u1" as UnitId, "u2" as UnitId],
              resources: [{ year: 2021, amount: 23_500_000 as Cents }],
            }
          : node,
      ),
    };
    const definitionOf: NewYearSource["definitionOf"] = (use) =>
      indicator(use.indicatorId, read("m"), { version: 2, parameters: use.id === "i1" ? { N: 30 } : {} });
    const next = newYearOf(source({}, { content, definitionOf }));
    expect(next.notices.filter(({ id }) => id === "A1").map(({ code }) => code)).toEqual([
      "unit-gone",
      "resources-to-review",
      "text-names-year",
    ]);
    expect(next.notices.filter(({ id }) => id === "i1").map(({ code }) => code)).toEqual([
      "parameters-of-the-year",
      "definition-renewed",
    ]);
    expect(next.content.nodes.find(({ id }) => id === "A1")).toMatchObject({
      unitIds: ["u1"],
      resources: [{ year: 2022, amount: 23_500_000 }],
    });
  });

  it("leaves out cards, weights, texts and responsibles where asked", () => {
    const clear = { weights: "clear", responsibles: "clear", texts: "clear", cards: "leave-out" } as const;
    const { content } = newYearOf(source(clear));
    expect(content.cards).toEqual([]);
    expect(content.cardObjectives).toEqual([]);
    expect(content.uses.map(({ id }) => id)).toEqual(["i1", "i2"]);
  });

  it("does not touch the plan it is made from [J01]", () => {
    const before = structuredClone(smallPlan);
    newYearOf(source({ targets: "scaled", percent: 2 }));
    expect(smallPlan).toEqual(before);
  });
});
