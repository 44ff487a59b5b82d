import { fromHundredths, HUNDRED } from "@albero/domain";
import { describe, expect, it } from "vitest";
import {
  body,
  cardUses,
  indicatorOf,
  indicatorOfUse,
  nodeOf,
  printed,
  treeUses,
} from "./testing/massa-carrara.ts";

const countBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
};

const levelOf = (kind: string) => printed.nodes.filter((node) => node.kind === kind);

describe("the printed plan as an example: what it holds", () => {
  it("has 3 areas, 8 strategic and 19 operational objectives", () => {
    expect(countBy(printed.nodes, ({ kind }) => kind)).toEqual({ area: 3, strategic: 8, operational: 19 });
  });

  it("has 65 indicators on the tree, split by direction and unit as printed [R5.4-totals]", () => {
    const used = treeUses.map(indicatorOfUse);
    const strategic = new Set<string>(levelOf("strategic").map(({ id }) => id));
    expect(
      treeUses.filter(({ holder }) => holder.kind === "node" && strategic.has(holder.nodeId)),
    ).toHaveLength(16);
    expect(treeUses).toHaveLength(65);
    expect(countBy(used, ({ direction }) => direction)).toEqual({ ">=": 50, "<=": 2, by: 13 });
    expect(countBy(used, ({ unit }) => unit)).toEqual({ "%": 30, "N.": 21, date: 13, gg: 1 });
    expect(indicatorOf("gg-pubbl-bandi20")).toMatchObject({ kind: "days", unit: "N." });
  });

  it("splits the 65 by type as printed [R5.4-types]", () => {
    expect(countBy(treeUses.map(indicatorOfUse), ({ typology }) => typology ?? "none")).toEqual({
      Efficacia: 21,
      Volume: 17,
      Efficienza: 16,
      Qualità: 6,
      "Indicatori DFP": 5,
    });
  });

  it("has 117 measures, each with a code of its own", () => {
    expect(body.measures).toHaveLength(117);
    expect(new Set(body.measures.map(({ code }) => code)).size).toBe(117);
    for (const { code, printedCode } of body.measures)
      expect(code).toMatch(printedCode === null ? /^M-\d{3}$/ : /./);
  });

  it("has seven cards of three objectives with the weights as printed [R6-cards, C-W100]", () => {
    const weights = printed.cards.map(({ id, code }) => {
      const objectives = printed.cardObjectives.filter(({ cardId }) => cardId === id);
      return [code, ...objectives.map(({ weight }) => fromHundredths(weight))];
    });
    expect(weights).toEqual([
      ["SG", 15, 25, 60],
      ["DirArea1", 33.33, 33.33, 33.34],
      ["DirArea2", 33.33, 33.33, 33.34],
      ["PO2", 33.34, 33.33, 33.33],
      ["PO3", 33.34, 33.33, 33.33],
      ["PO5", 33.34, 33.33, 33.33],
      ["PO4", 33.34, 33.33, 33.33],
    ]);
    for (const { id } of printed.cards) {
      const objectives = printed.cardObjectives.filter(({ cardId }) => cardId === id);
      expect(objectives.reduce((sum, { weight }) => sum + weight, 0)).toBe(HUNDRED);
    }
  });

  it("places 28 indicators on the 21 objectives of the cards", () => {
    expect(printed.cardObjectives).toHaveLength(21);
    expect(cardUses).toHaveLength(28);
  });

  it("takes the indicators of the tree to the cards of secretary general and managers, not copies [R6-links]", () => {
    const byId = new Map(treeUses.map((use) => [use.id, use]));
    const based = cardUses.filter(({ basedOnUseId }) => basedOnUseId !== null);
    expect(based).toHaveLength(12);
    for (const use of based)
      expect(use.basedOnUseId !== null && byId.get(use.basedOnUseId)?.indicatorId).toBe(use.indicatorId);
    const roles = new Set(["secretary-general", "manager"]);
    const linked = printed.cards.filter(({ role }) => roles.has(role)).map(({ id }) => id);
    for (const { cardId, nodeId } of printed.cardObjectives)
      if (linked.includes(cardId)) expect(printed.nodes.map(({ id }) => id)).toContain(nodeId);
  });

  it("asks of cards what they print, also more than the tree [R6-own-target]", () => {
    const target = (slug: string) => {
      const { id } = indicatorOf(slug);
      return printed.uses.find(({ indicatorId }) => indicatorId === id)?.targets;
    };
    const number = (text: string) => [{ period: "2021", value: { kind: "number", number: text } }];
    expect([target("po2-3-1"), target("percent-custom-inzia")]).toEqual([number("80"), number("70")]);
    expect([target("po2-2-2021-1"), target("percent-aggcicloperf")]).toEqual([number("100"), number("90")]);
  });

  it("gives strategic indicators three yearly targets and operational ones a single target [R5.2-years]", () => {
    const strategic = new Set<string>(levelOf("strategic").map(({ id }) => id));
    for (const { holder, targets } of treeUses) {
      const isStrategic = holder.kind === "node" && strategic.has(holder.nodeId);
      expect(targets.map(({ period }) => period)).toEqual(isStrategic ? ["2021", "2022", "2023"] : ["2021"]);
    }
  });

  it("keeps footnotes and the days of a deadline with the definition [R5.1-perimeter, R5.1-in-time]", () => {
    const noted = ["dfp-2-1", "d1-3-04-2", "c1-1-07", "verif-metriche"].map(
      (slug) => indicatorOf(slug).footnotes.length,
    );
    expect(noted).toEqual([1, 1, 1, 1]);
    expect(indicatorOf("percent-rilascioco").parameters).toEqual({ n_giorni: 5 });
    expect(indicatorOf("percent-relazorgani").parameters).toEqual({ n_giorni_lavorativi: 3 });
  });

  it("names a unit where the source does, through every spelling of it [MC-32]", () => {
    const spelt = (label: string) => [
      ...new Set(
        body.measures
          .filter(({ sourceLabel }) => sourceLabel === label)
          .map(({ sourceUnitId }) => sourceUnitId),
      ),
    ];
    const office = spelt("Uff. R.I.");
    expect(office).toHaveLength(1);
    expect(spelt("Ufficio R.I.")).toEqual(office);
    expect(spelt("Uff. R.I. - Cert'O")).toEqual(office);
    expect(spelt("S.G.")).toEqual(spelt("SG"));
  });

  it("holds resources in cents by mission and programme, with the one amount that is missing [MC-11, MC-12]", () => {
    const amounts = levelOf("strategic").map(({ code, programme, resources }) => [
      code,
      `${programme?.mission ?? ""}.${programme?.code ?? ""}`,
      resources[0]?.amount,
    ]);
    expect(amounts).toEqual([
      ["1.1", "011.005", 23_500_000],
      ["1.2", "011.005", 23_500_000],
      ["2.1", "032.003", 149_112_363],
      ["2.2", "012.004", null],
      ["2.3", "032.003", 19_173_747],
      ["3.1", "011.005", 23_807_303],
      ["3.2", "012.004", 135_464_677],
      ["3.3", "016.005", 7_241_233],
    ]);
    expect(nodeOf("2.2").notes[0]).toContain("Risorse economiche 2021");
  });
});
