import { describe, expect, it } from "vitest";
import type { BodyDocument, IndicatorUse, PlanNode, PlanVersion } from "@albero/domain";
import { documentOf } from "../example/testing/on-disk.ts";
import { compareDocument } from "./compare-document.ts";

const ours = documentOf("massa-carrara");
const planId = ours.plans[0]?.id ?? "";

const withVersion = (change: (version: PlanVersion) => PlanVersion): BodyDocument => ({
  ...ours,
  plans: ours.plans.map((plan) => ({ ...plan, versions: plan.versions.map(change) })),
});

const first = <Row>(rows: readonly Row[] | undefined): Row => {
  const [row] = rows ?? [];
  if (row === undefined) throw new Error("the example lacks something");
  return row;
};

const version = first(ours.plans[0]?.versions);
const node = first(version.nodes.filter(({ kind }) => kind === "operational"));
const use = first(version.uses);

const withNode = (fields: Partial<PlanNode>): BodyDocument =>
  withVersion((each) => ({
    ...each,
    nodes: each.nodes.map((row) => (row.id === node.id ? { ...row, ...fields } : row)),
  }));

const withUse = (fields: Partial<IndicatorUse>): BodyDocument =>
  withVersion((each) => ({
    ...each,
    uses: each.uses.map((row) => (row.id === use.id ? { ...row, ...fields } : row)),
  }));

const compare = (document: BodyDocument) => {
  const target = { document: ours, planId, newId: () => "", language: "it" } as const;
  const done = compareDocument({ kind: "document", document }, target);
  if (!done.ok) throw new Error(done.sentences.join());
  return done.value;
};

const problemsOf = (document: BodyDocument) => compare(document).problems.map(({ message }) => message);

describe("a body document for the draft", () => {
  it("that is the body's own changes nothing [REL-I4]", () => {
    expect(compare(ours)).toMatchObject({ counts: { added: 0, changed: 0 }, rows: [], problems: [] });
    expect(compare(ours).result?.edits).toEqual([]);
  });

  it("with one other field is one change, before and after [REL-I3]", () => {
    const { rows, result } = compare(withNode({ title: "Un altro titolo" }));
    expect(rows).toMatchObject([{ cells: [{ before: node.title, after: "Un altro titolo" }] }]);
    expect(result?.edits).toEqual([
      { kind: "set", entity: "node", id: node.id, fields: { title: "Un altro titolo" } },
    ]);
  });

  it("that lacks something takes nothing away", () => {
    const without = withVersion((each) => ({ ...each, cards: [], cardObjectives: [], uses: [] }));
    expect(compare(without).result?.edits).toEqual([]);
  });

  it("brings a definition that the library lacks, under the library's next number", () => {
    const known = first(ours.indicators.filter(({ id }) => id === use.indicatorId));
    const renewed = { ...known, version: 7, title: "Un altro nome" };
    const document = { ...withUse({ indicatorVersion: 7 }), indicators: [...ours.indicators, renewed] };
    const { result } = compare(document);
    expect(result?.definitions.indicators).toEqual([{ ...renewed, version: known.version + 1 }]);
    expect(result?.edits).toMatchObject([
      { kind: "set", id: use.id, fields: { indicatorVersion: known.version + 1 } },
    ]);
  });
});

describe("a body document that cannot be brought in", () => {
  it("is one of another plan", () => {
    const target = { document: ours, planId, newId: () => "", language: "it" } as const;
    const other = { ...ours, plans: [] };
    expect(compareDocument({ kind: "document", document: other }, target)).toEqual({
      ok: false,
      sentences: [expect.stringContaining("non contiene questo piano")],
    });
  });

  it("gives an objective another level", () => {
    expect(problemsOf(withNode({ kind: "strategic" }))).toEqual([
      `${node.code}: il livello di ciò che è già nel piano non si cambia.`,
    ]);
  });

  it("uses a definition it does not hold", () => {
    expect(problemsOf(withUse({ indicatorVersion: 9 }))).toEqual([
      expect.stringContaining("non contiene la definizione"),
    ]);
  });

  it("says something else under the number of a definition of the library", () => {
    const indicators = ours.indicators.map((row) =>
      row.id === use.indicatorId ? { ...row, unit: "giorni" } : row,
    );
    expect(problemsOf({ ...ours, indicators })).toEqual([
      expect.stringContaining("diversa da quella dell’anagrafe"),
    ]);
  });

  it("gives a new definition the code of another one", () => {
    const known = first(ours.indicators.filter(({ id }) => id === use.indicatorId));
    const id = "01999999-0000-7000-8000-000000000009" as typeof known.id;
    const document = { ...withUse({ indicatorId: id }), indicators: [...ours.indicators, { ...known, id }] };
    expect(problemsOf(document)).toEqual([expect.stringContaining("già di un’altra definizione")]);
  });
});
