import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BodyDocument, Decimal, Instant, PlanVersion } from "@albero/domain";
import { readBodyDocument } from "../body-document/read.ts";
import { writeBodyDocument } from "../body-document/write.ts";
import { documentOf } from "../example/testing/on-disk.ts";
import { parseXml } from "../xml/tree.ts";
import { exportStratml } from "./export.ts";
import { importStratml } from "./import.ts";
import { exportOver } from "./merge.ts";
import { faultsBySchema } from "./testing/xmllint.ts";

const AT = "2024-01-10T09:00:00.000Z" as Instant;
const REQUEST = { planId: null, language: "en" } as const;
const foreign = readFileSync(new URL("./testing/foreign.xml", import.meta.url), "utf8");

const imported = (xml: string) => {
  const read = importStratml(xml, AT);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

const withVersion = (
  document: BodyDocument,
  change: (version: PlanVersion) => PlanVersion,
): BodyDocument => ({
  ...document,
  plans: document.plans.map((plan) => ({ ...plan, versions: plan.versions.map(change) })),
});

describe("a foreign StratML document", () => {
  const { document, kept, unmapped } = imported(foreign);
  const version = document.plans[0]?.versions[0];

  it("becomes a sound body with a draft plan [STRATML-IN]", () => {
    expect(readBodyDocument(JSON.parse(writeBodyDocument(document)))).toEqual({ ok: true, value: document });
    expect(document.body).toMatchObject({
      name: "Harbour Authority",
      shortName: "HA",
      mission: "To keep ships moving",
    });
    expect(document.plans[0]).toMatchObject({ title: "Harbour Authority Plan", years: [2024, 2025, 2026] });
    expect(version?.nodes.map(({ kind, code, title }) => [kind, code, title])).toEqual([
      ["area", "1", "Cleaner water"],
      ["strategic", "1.1", "Less oil"],
      ["strategic", "G1.2", "Without number or identifier"],
    ]);
    expect(version?.uses[0]?.targets).toEqual([
      { period: "2024", value: { kind: "number", number: "350" } },
      { period: "2025", value: { kind: "number", number: "355" } },
    ]);
    expect(document.declaredResults).toMatchObject([
      { period: "2023", value: { kind: "number", number: "341" } },
    ]);
  });

  it("gives the same plan however often it is read", () => {
    expect(imported(foreign).document).toEqual(document);
  });

  it("says what it holds that has no place here", () => {
    expect(Object.fromEntries(unmapped.map(({ name, count }) => [name, count]))).toMatchObject({
      ...{
        Stakeholder: 1,
        Vision: 1,
        Value: 1,
        Relationship: 1,
        Submitter: 1,
        Source: 1,
        OtherInformation: 2,
      },
    });
  });

  it("goes out again as it came, element for element [STRATML-IN]", async () => {
    const again = exportOver(kept, document, REQUEST) ?? "";
    expect(parseXml(again)).toEqual(parseXml(foreign));
    expect(await faultsBySchema(again)).toEqual([]);
  });

  it("goes out with what was changed and added here, and all the rest as it came [STRATML-IN]", async () => {
    const target = { period: "2024", value: { kind: "number", number: "352" as Decimal } };
    const changed = withVersion(document, (each) => ({
      ...each,
      nodes: [
        ...each.nodes.map((node) =>
          node.code === "1.1" ? { ...node, title: "No oil", description: "At all" } : node,
        ),
        ...each.nodes.slice(2).map((node) => ({
          ...node,
          id: "00000000-0000-4000-8000-000000000009" as typeof node.id,
          code: "1.9",
          title: "New one",
        })),
      ],
      uses: each.uses.map((use) => ({
        ...use,
        targets: [target, ...use.targets.slice(1)] as typeof use.targets,
      })),
    }));
    const again = exportOver(kept, changed, REQUEST) ?? "";
    expect(again).toContain("<s:Name>No oil</s:Name>");
    expect(again).toContain("<s:Description>At all</s:Description>");
    expect(again).toContain("<s:NumberOfUnits>352</s:NumberOfUnits><s:Description>at least</s:Description>");
    for (const untouched of [
      "A clean harbour",
      "Fishers",
      "as agreed with the coast guard",
      "Sea quality",
      "<s:NumberOfUnits>355<",
    ])
      expect(again).toContain(untouched);
    expect(again).toContain("<s:Name>New one</s:Name>");
    expect(await faultsBySchema(again)).toEqual([]);
  });

  it("goes out with indicators and deeper objectives added to what it has [STRATML-IN]", async () => {
    const id = (last: string) => `00000000-0000-4000-8000-00000000000${last}` as never;
    const changed = withVersion(document, (each) => {
      const [area, objective] = each.nodes;
      const [use] = each.uses;
      if (area === undefined || objective === undefined || use === undefined) throw new Error("none");
      const below = { ...objective, id: id("1"), parentId: objective.id, code: "1.1.1", title: "One below" };
      const onArea = { ...use, id: id("2"), holder: { kind: "node" as const, nodeId: area.id } };
      const added = { ...use, id: id("3"), order: 2 };
      return { ...each, nodes: [...each.nodes, below], uses: [...each.uses, onArea, added] };
    });
    const again = exportOver(kept, changed, REQUEST) ?? "";
    expect(again).toContain("<s:Name>One below</s:Name>");
    expect(again.match(/Days without a spill/g)).toHaveLength(3);
    expect(await faultsBySchema(again)).toEqual([]);
  });
});

describe("our own plan as StratML", () => {
  it("comes back with its areas, objectives, indicators and targets under their own ids", () => {
    const document = documentOf("camera-di-esempio");
    const { document: read } = imported(exportStratml(document, REQUEST) ?? "");
    expect(read.plans[0]?.id).toBe(document.plans.at(-1)?.id);
    const idsOf = ({ plans }: BodyDocument): readonly string[] =>
      plans
        .at(-1)
        ?.versions.slice(-1)
        .flatMap(({ nodes, uses }) => [
          ...nodes.map(({ id }) => id),
          ...uses.flatMap(({ id, holder }) => (holder.kind === "node" ? [id] : [])),
        ])
        .toSorted() ?? [];
    expect(idsOf(read).length).toBeGreaterThan(50);
    expect(idsOf(read)).toEqual(idsOf(document));
  });
});

describe("what is no StratML", () => {
  const root = (inside: string): string =>
    `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport">${inside}</PerformancePlanOrReport>`;

  it.each<readonly [string, string, string]>([
    ["entities", "document-type", `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${root("&a;")}`],
    ["a broken file", "not-well-formed", root("<Name>")],
    ["another document", "not-stratml", "<html xmlns='http://www.w3.org/1999/xhtml'/>"],
    ["no goal", "without-goals", root("<Name>x</Name>")],
    ["elements without end", "too-large", root("<Name>".repeat(100) + "</Name>".repeat(100))],
    ["more text than a plan", "too-large", root("x".repeat(10_000_001))],
  ])("because of %s is refused as %s [REL-I2]", (_, code, xml) => {
    const read = importStratml(xml, AT);
    expect(read.ok ? "" : read.problem.code).toBe(code);
  });
});
