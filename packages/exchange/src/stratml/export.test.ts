import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { childrenOf, parseXml, textOf, type XmlElement } from "../xml/tree.ts";
import { exportStratml } from "./export.ts";
import { faultsBySchema } from "./testing/xmllint.ts";

const written = (name: string): string =>
  exportStratml(documentOf(name), { planId: null, language: "it" }) ?? "";

describe.each(["massa-carrara", "camera-di-esempio"])("the plan of %s as StratML", (name) => {
  it("is valid by the published schema, as xmllint says [STRATML-OUT]", async () => {
    expect(await faultsBySchema(written(name))).toEqual([]);
  });
});

describe("StratML of the example", () => {
  const document = documentOf("massa-carrara");
  const below = (elements: readonly XmlElement[], name: string): readonly XmlElement[] =>
    elements.flatMap((element) => childrenOf(element, name));
  const goals = below(below([parseXml(written("massa-carrara"))], "StrategicPlanCore"), "Goal");
  const objectives = below(goals, "Objective");
  const indicators = below(objectives, "PerformanceIndicator");

  it("has the areas as goals, and every objective and indicator [STRATML-OUT]", () => {
    const { nodes, uses } = document.plans[0]?.versions[0] ?? { nodes: [], uses: [] };
    const top = nodes.filter(({ parentId }) => parentId === null).length;
    expect(goals).toHaveLength(top);
    expect(objectives).toHaveLength(nodes.length - top);
    expect(indicators).toHaveLength(uses.filter(({ holder }) => holder.kind === "node").length);
  });

  it("has targets with the days of their periods [STRATML-OUT]", () => {
    const targets = below(below(indicators.slice(0, 1), "MeasurementInstance"), "TargetResult");
    expect(targets.map((target) => [textOf(target, "EndDate"), textOf(target, "NumberOfUnits")])).toEqual([
      ["2021-12-31", "8"],
      ["2022-12-31", "8"],
      ["2023-12-31", "8"],
    ]);
  });

  it("is judged by a schema that does refuse what is wrong", async () => {
    const wrong = written("massa-carrara").replace("<Name>", "<Titolo>x</Titolo><Name>");
    expect((await faultsBySchema(wrong))[0]).toMatch(/Titolo/);
    expect(
      readFileSync(new URL("./testing/PerformancePlanOrReport20160216.xsd", import.meta.url), "utf8"),
    ).toMatch(/2\.2\.2016-02-16/);
  });
});
