import { yearOf, type Evaluation } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { exampleId } from "./ids.ts";
import { documentOf, evaluationOf } from "./testing/on-disk.ts";

const NAME = "camera-di-esempio";
const body = documentOf(NAME);
const now = evaluationOf(body, { period: "2021-Q1", today: "2021-05-15" });

const light = (evaluation: Evaluation, use: string) =>
  evaluation.uses.find(({ useId }) => useId === exampleId(NAME, "use", use))?.light;
const useIn = (evaluation: Evaluation, use: string) =>
  evaluation.uses.find(({ useId }) => useId === exampleId(NAME, "use", use));
const nodeIn = (evaluation: Evaluation, slug: string) =>
  evaluation.nodes.find(({ nodeId }) => nodeId === exampleId(NAME, "node", slug));

describe("the invented chamber", () => {
  it("is a chamber by quadrimestri with two closed years and one open [P-W9]", () => {
    expect(body.body).toMatchObject({ name: "Camera di Esempio", example: true, ownToday: "2021-05-15" });
    expect(body.plans.map(({ years }) => years)).toEqual([
      [2019, 2020, 2021],
      [2020, 2021, 2022],
      [2021, 2022, 2023],
    ]);
    expect(body.plans.map(({ versions }) => versions.at(-1)?.status)).toEqual([
      "closed",
      "closed",
      "approved",
    ]);
    expect(new Set(body.units.map(({ id }) => id)).size).toBe(12);
    expect(body.measures.filter(({ frequency }) => frequency === "quadrimestre").length).toBeGreaterThan(40);
  });

  it("has every value of the closed years approved", () => {
    const approved = new Set(
      body.validations.filter(({ decision }) => decision === "approved").map(({ entrySeq }) => entrySeq),
    );
    const closed = body.entries.filter(({ period }) => Number(period.from.slice(0, 4)) < 2021);
    expect(closed.length).toBeGreaterThan(300);
    expect(closed.filter(({ seq }) => !approved.has(seq))).toEqual([]);
    for (const year of ["2019", "2020"]) {
      const evaluation = evaluationOf(body, { period: year, today: "2021-05-15" });
      expect(yearOf(evaluation.period)).toBe(Number(year));
      expect(evaluation.uses.map(({ light: one }) => one)).not.toContain("missing");
      expect(evaluation.uses.some(({ provisional }) => provisional)).toBe(false);
    }
  });

  it("shows every light in the open year", () => {
    const lights = [...now.uses, ...now.nodes].map((result) => result.light);
    expect([...new Set(lights)].toSorted()).toEqual([
      "critical",
      "in-line",
      "missing",
      "not-assessable",
      "not-due",
      "to-watch",
    ]);
  });

  it("keeps ids of nodes and uses from plan to plan and from version to version", () => {
    const nodes = body.plans.flatMap(({ versions }) =>
      versions.map((version) => version.nodes.map(({ id }) => id)),
    );
    const [first, , , last] = nodes;
    expect(nodes).toHaveLength(4);
    for (const id of first ?? []) expect(last).toContain(id);
  });

  it("measures one indicator in two perimeters against two targets", () => {
    const registry = useIn(now, "b01.01/gradimento@servizio-registro-imprese");
    const promotion = useIn(now, "a01.01/gradimento@servizio-promozione");
    expect(registry?.indicatorId).toBe(promotion?.indicatorId);
    expect(registry?.target).toEqual({ kind: "number", number: "85" });
    expect(promotion?.target).toEqual({ kind: "number", number: "90" });
    expect(registry?.outcome).not.toEqual(promotion?.outcome);
  });

  it("gives a card the value of its own unit, though another unit's is missing [R6-own-unit]", () => {
    const card = useIn(now, "eq-ri-1/gradimento@servizio-registro-imprese");
    expect(card?.outcome).toEqual(useIn(now, "b01.01/gradimento@servizio-registro-imprese")?.outcome);
    const market = exampleId(NAME, "unit", "servizio-tutela-mercato");
    const missing = now.measures.find(
      ({ measureId, unitId }) => measureId === exampleId(NAME, "measure", "giudizi") && unitId === market,
    );
    expect(missing?.outcome.kind).toBe("missing");
  });

  it("keeps containers of yearly targets out of area and body", () => {
    expect(nodeIn(now, "a88")?.achievement).toBe(7500);
    const area = nodeIn(now, "a");
    const parts = area?.steps.flatMap((step) => (step.kind === "contribution" ? [step.of] : [])) ?? [];
    expect(parts).toEqual(
      ["a01", "a02"].map((slug) => ({ kind: "node", nodeId: exampleId(NAME, "node", slug) })),
    );
  });

  it("lets struck-out and not assessable objectives leave with their weight", () => {
    const version = body.plans.at(-1)?.versions.at(-1);
    const standings = version?.nodes.flatMap(({ code, standing }) =>
      standing === "active" ? [] : [[code, standing]],
    );
    expect(standings).toEqual([
      ["B01.02", "struck-out"],
      ["C01.02.p2", "not-assessable"],
    ]);
    expect(nodeIn(now, "b01.02")?.light).toBe("not-assessable");
    expect(nodeIn(now, "b01")?.coverage).toBe(10_000);
    expect(nodeIn(now, "c01.02")).toMatchObject({ achievement: 10_000, coverage: 10_000, assessable: 5_000 });
  });

  it("holds strict comparisons, a late date, a given intermediate target and a target of zero", () => {
    expect(useIn(now, "b01.01/tempo-medio")).toMatchObject({ outcome: { number: 3 }, achievement: 9999 });
    expect(light(now, "b02.01/controlli")).toBe("critical");
    expect(useIn(now, "c03.02/carta-aggiornata")).toMatchObject({ achievement: 7600 });
    expect(useIn(now, "a01.02/contr-spesa")).toMatchObject({
      target: { number: "20" },
      yearTarget: { number: "85" },
    });
    expect(useIn(now, "c02.01/tempestivita")).toMatchObject({ achievement: 0 });
  });

  it("holds a range, a yes or no, four levels and a target computed from the year before", () => {
    // 701.500,00 of 766.667,15 is 91,50 %: 3,50 below a range that is 10 wide costs 35 of 100.
    expect(useIn(now, "c02/proventi")).toMatchObject({ outcome: { number: 91.5 }, achievement: 6500 });
    expect(useIn(now, "b99.01/pomeriggi")).toMatchObject({ outcome: { number: 0 }, achievement: 0 });
    // 214 of 217 is 98,62 %: over the 98,00 % asked for, worth 90, and under the excellent 99,50 %.
    expect(useIn(now, "c02.01/fatture-puntuali")).toMatchObject({
      outcome: { number: 98.62 },
      achievement: 9000,
    });
    // 171 + 175 + 184 = 530 in 2020; a twentieth more is 556,50, of which a third is 185,50; 185 of it is 99,73 %.
    expect(useIn(now, "b99.01/firme")).toMatchObject({
      yearTarget: { number: "556.5" },
      target: { number: "185.5" },
      achievement: 9973,
    });
  });

  it("tells of a value disputed, one recorded late and one put right after approval", () => {
    const returned = body.validations
      .filter(({ decision }) => decision === "returned")
      .map(({ entrySeq }) => entrySeq);
    const disputed = body.entries.filter(
      ({ measureId }) => measureId === exampleId(NAME, "measure", "controlli-metrici"),
    );
    expect(disputed.filter(({ seq }) => returned.includes(seq))).toHaveLength(2);
    const cells = new Map<string, number>();
    for (const { measureId, unitId, period } of body.entries.filter(({ seq }) => !returned.includes(seq))) {
      const key = [measureId, unitId, period.from, period.to].join(" ");
      cells.set(key, (cells.get(key) ?? 0) + 1);
    }
    expect([...cells.values()].filter((times) => times > 1)).toEqual([2]);
    expect(body.entries.filter(({ note }) => note?.includes("dopo il termine"))).toHaveLength(1);
  });

  it("answers as it was known before the plan was revised", () => {
    const before = evaluationOf(body, {
      period: "2021-Q1",
      today: "2021-05-15",
      knownAt: "2021-05-06T08:30:00.000Z",
    });
    expect([before.planVersion, now.planVersion]).toEqual([1, 2]);
    expect(nodeIn(before, "b01.02")?.light).not.toBe("not-assessable");
  });

  it("knows one office under two names over time", () => {
    const names = body.units.filter(({ slug }) => slug === "ufficio-metrologia");
    expect(new Set(names.map(({ id }) => id)).size).toBe(1);
    expect(names.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ["2019-01-01", "2020-01-01"],
      ["2020-01-01", null],
    ]);
  });
});
