import { decimalToNumber, staffTableDifferences } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { readCorrections } from "./corrections.ts";
import {
  body,
  cardUses,
  found,
  idOf,
  indicatorOf,
  indicatorOfUse,
  measureOf,
  NAME,
  nodeOf,
  printed,
  tableOf,
  treeUses,
  unitOf,
} from "./testing/massa-carrara.ts";
import { jsonOf, valueOf } from "./testing/on-disk.ts";

const { corrections, questions } = valueOf(readCorrections(jsonOf(NAME, "corrections.json")));
const correctionsOf = (oddity: string) => corrections.filter((correction) => correction.oddity === oddity);
const staffTable = (slug: string) => found(body.staffTables.find((table) => table.slug === slug));

describe("the printed plan as an example: tables and context", () => {
  it("keeps the printed total of 2019 beside the sum of the rows [MC-03]", () => {
    expect(staffTableDifferences(staffTable("anzianita"))).toEqual([{ year: 2019, printed: 32, sum: 31 }]);
  });

  it("keeps the printed total of 2016 beside the sum of women and men [MC-04]", () => {
    expect(staffTableDifferences(staffTable("sesso"))).toEqual([{ year: 2016, printed: 39, sum: 42 }]);
  });

  it("finds no other table whose rows miss their total [C-STAFF]", () => {
    const wrong = body.staffTables.filter((table) => staffTableDifferences(table).length > 0);
    expect(body.staffTables).toHaveLength(7);
    expect(wrong.map(({ slug }) => slug)).toEqual(["anzianita", "sesso"]);
  });

  it("keeps 66 per cent of women beside 20 of 31 [MC-05]", () => {
    const share = found(tableOf("analisi-di-genere").rows[1]);
    expect(share.values[tableOf("analisi-di-genere").columns.indexOf("2019")]).toBe("66");
    const women = staffTable("sesso").rows.map(({ values }) => values["2019"]);
    expect(women).toEqual([20, 11]);
  });

  it("keeps posts, employees, union leave and the printed shortage apart [MC-06]", () => {
    const facts = body.profile.staffing.map(({ value }) => value);
    for (const fact of ["41", "30", "1", "29,27%"]) expect(facts).toContain(fact);
  });

  it("keeps the dates of the export figures apart [MC-08]", () => {
    const row = found(tableOf("quadro-socio-economico").rows.find(({ label }) => label === "Export"));
    expect(row.values).toEqual(["981 milioni", "09/2020", "-45 %", "giugno 2019"]);
    expect(tableOf("cifre-export").rows[0]?.values.slice(0, 2)).toEqual(["584", "2020, primo semestre"]);
  });

  it("keeps both figures on loans [MC-09]", () => {
    const row = found(tableOf("quadro-socio-economico").rows.find(({ label }) => label === "Credito"));
    expect(row.values[2]).toBe("1,2 %");
    expect(tableOf("cifre-credito").rows[0]?.values[0]).toBe("1,9");
  });

  it("tells the whole of the goods from their part [MC-10]", () => {
    const rows = tableOf("cifre-porto").rows.map(({ label, values }) => [label, values[0]]);
    expect(rows).toContainEqual(["merci varie", "1.792.592"]);
    expect(rows).toContainEqual(["altre merci varie", "311.000"]);
  });

  it("shows the perspective without objectives as empty [MC-20]", () => {
    const row = tableOf("prospettive").rows.find(({ label }) => label === "Economico-finanziaria");
    expect(row?.values).toEqual([null]);
  });

  it("says where the meaning of the four functions comes from [MC-21]", () => {
    expect(staffTable("funzione").notes[0]).toContain("D.P.R. 254/2005");
  });

  it("holds each company once, with its other name beside it [MC-36]", () => {
    const names = body.profile.participations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { label } of tableOf("societa-con-due-nomi").rows) expect(names).toContain(label);
  });

  it("reads percentages with a stray dot as numbers [MC-37]", () => {
    for (const { values } of tableOf("analisi-di-genere").rows)
      for (const value of values) expect(value).toMatch(/^[\d.]*\d(,\d+)?$/);
  });
});

describe("the printed plan as an example: previous values and sources", () => {
  it("has no previous value for 16 strategic and 19 operational indicators [MC-13, C-BASE]", () => {
    const declared = new Set(body.declaredResults.map(({ indicatorId }) => indicatorId));
    const strategic = new Set<string>(
      printed.nodes.filter(({ kind }) => kind === "strategic").map(({ id }) => id),
    );
    const without = treeUses.filter(({ indicatorId }) => !declared.has(indicatorId));
    const high = without.filter(({ holder }) => holder.kind === "node" && strategic.has(holder.nodeId));
    expect([high.length, without.length - high.length]).toEqual([16, 19]);
  });

  it("has exactly 23 indicators without a printed source [MC-15]", () => {
    expect(treeUses.map(indicatorOfUse).filter(({ sourceLabel }) => sourceLabel === null)).toHaveLength(23);
  });

  it("asks less than the result of the year before 22 times of 30 [MC-38]", () => {
    const easier = body.declaredResults.filter(({ indicatorId, value }) => {
      const use = found(treeUses.find((one) => one.indicatorId === indicatorId));
      const target = found(use.targets[0]).value;
      if (value.kind === "date" && target.kind === "date") return target.date.slice(5) > value.date.slice(5);
      if (value.kind !== "number" || target.kind !== "number") return false;
      return decimalToNumber(target.number) < decimalToNumber(value.number);
    });
    expect([easier.length, body.declaredResults.length]).toEqual([22, 30]);
    expect(easier.map(({ indicatorId }) => indicatorId)).not.toContain(
      idOf("indicator", "n-reportspendigrev"),
    );
  });

  it("keeps two reports of 2020 against three a year as a harder target [MC-39]", () => {
    const { value } = found(
      body.declaredResults.find(({ indicatorId }) => indicatorId === idOf("indicator", "n-reportspendigrev")),
    );
    expect(value).toEqual({ kind: "number", number: "2" });
    expect(questions.map(({ oddity }) => oddity)).toContain("MC-39");
  });

  it("keeps targets that were past when the plan was updated [MC-40]", () => {
    const days = printed.uses.flatMap(({ targets }) =>
      targets.flatMap(({ value }) =>
        value.kind === "date" && value.date <= "2021-04-30" ? [value.date] : [],
      ),
    );
    expect([...new Set(days)].toSorted()).toEqual(["2021-02-10", "2021-02-28", "2021-03-31", "2021-04-30"]);
    expect(days.filter((day) => day === "2021-02-10")).toHaveLength(4);
  });
});

describe("the printed plan as an example: codes, names and formulas", () => {
  it("keeps the plus of PO5_3 and proposes the slash [MC-02]", () => {
    expect(indicatorOf("po5-3-1").formula.op).toBe("+");
    expect(indicatorOf("po5-3-1").printedFormula).toContain(" + ");
    expect(["po2-3-1", "po3-3-1", "po4-3-1"].map((slug) => indicatorOf(slug).formula.op)).toEqual([
      "/",
      "/",
      "/",
    ]);
    expect(correctionsOf("MC-02")).toMatchObject([
      { slug: "po5-3-1", corrected: { op: "/" }, applied: false },
    ]);
  });

  it("holds 18 placeholders and 6 objectives without description [MC-16]", () => {
    expect(cardUses.filter((use) => use.printed?.code === "[codice]")).toHaveLength(18);
    const managers = printed.cards.filter(({ role }) => role === "manager").map(({ id }) => id);
    const silent = printed.cardObjectives.filter(
      ({ cardId, description }) => managers.includes(cardId) && description === null,
    );
    expect(silent).toHaveLength(6);
    expect(correctionsOf("MC-16")).toHaveLength(18);
  });

  it("marks units, areas and services that the source does not name [MC-17, MC-18]", () => {
    const service = unitOf("servizio-risorse-finanziarie-acquisti-patrimonio");
    expect(service.parentId).toBe(unitOf("area-promozione-amministrazione").id);
    expect(service.notes.join(" ")).toContain("dedotta");
    expect(printed.cards.slice(3).map(({ code }) => code)).toEqual(["PO2", "PO3", "PO5", "PO4"]);
    for (const { notes } of printed.cards.slice(1)) expect(notes.join(" ")).toContain("dedott");
  });

  it("tells the two programmes 005 apart by their mission [MC-19]", () => {
    expect(nodeOf("1.1").programme).toMatchObject({ mission: "011", code: "005" });
    expect(nodeOf("3.3").programme).toMatchObject({ mission: "016", code: "005" });
  });

  it("keeps five cut titles with their completed form, and a longer one that was not cut [MC-22]", () => {
    const cut = correctionsOf("MC-22").filter(({ entity }) => entity === "indicator");
    expect(cut).toHaveLength(5);
    for (const { slug, printed: title } of cut) {
      expect(indicatorOf(found(slug ?? undefined)).title).toBe(title);
      expect(String(title)).toHaveLength(150);
    }
    expect(indicatorOf("gg-pubbl-bandi20").title).toHaveLength(173);
  });

  it("has one unit for the name that was cut [MC-23]", () => {
    const names = body.units.map(({ name }) => name).filter((name) => name.includes("Programmazione e cont"));
    expect(names).toHaveLength(1);
  });

  it("keeps codes with another objective's prefix and stray underscores [MC-24]", () => {
    expect(measureOf("po2-1-2021-aggnum").code).toBe("PO2_1_2021_AGGNUM");
    expect(measureOf("po3-1-2021-aggdenum").code).toBe("PO3_1_2021_AGGDENUM");
    expect(indicatorOf("po5-2-2021-1").code).toBe("PO5_2_2021_AGG_");
    expect(correctionsOf("MC-24").map(({ slug }) => slug)).toContain("po3-1-2021-aggdenum");
  });

  it("has one definition where one indicator is printed under two codes [MC-25]", () => {
    const doubled = found(cardUses.find((use) => use.printed?.code === "FdoPereq_utilizzoDIR"));
    expect(doubled.indicatorId).toBe(idOf("indicator", "fdopereq-utilizzo"));
    expect(body.indicators.map(({ code }) => code)).not.toContain("FdoPereq_utilizzoDIR");
    expect(correctionsOf("MC-25")).toHaveLength(1);
  });

  it("records where codes found elsewhere or taken from names come from [MC-26, MC-27]", () => {
    for (const slug of [
      "dip-form",
      "unit-stab",
      "n-dir",
      "bilcons-ie",
      "t-medi-c1-1-1",
      "fte-integrato-c2-7-2",
    ])
      expect(measureOf(slug).notes.join(" ")).toContain("schede individuali");
    for (const slug of ["n-nletter", "n-impianti-pesatura-industriale", "s1-1-a"])
      expect(measureOf(slug).notes.join(" ")).toContain("casella del codice è vuota");
  });

  it("takes kind and unit from what is measured, not from the prefix [MC-28]", () => {
    for (const slug of ["gg-dirboll-ic", "gg-contab-retrib", "data-emissordinanze"])
      expect(indicatorOf(slug)).toMatchObject({ kind: "percent", unit: "%" });
    expect(indicatorOf("progetti-rileconomia").kind).toBe("number");
  });

  it("keeps the overlap of two numerators declared [MC-42]", () => {
    expect(indicatorOf("d1-3-04-2").footnotes).toHaveLength(1);
    expect(questions.map(({ oddity }) => oddity)).toContain("MC-42");
  });

  it("keeps codes with a per cent sign, a blank or a hyphen as they are [MC-29]", () => {
    const codes = [...body.indicators, ...body.measures].map(({ code }) => code);
    for (const code of ["GG_pubbl_bandi20%", "DFP 1.3", "Tot_Servizi-Pag", "C2.7.2_02"])
      expect(codes).toContain(code);
  });

  it("makes no target and no division of signs inside names [MC-30]", () => {
    expect(indicatorOf("po2-3-1").title).toContain(">= 80%");
    expect(measureOf("mis-n-prog-internaz").name).toContain("/");
    expect(indicatorOf("numero-prog-internaz").formula).toEqual({
      op: "measure",
      measure: idOf("measure", "mis-n-prog-internaz"),
    });
  });

  it("asks about an explanation that describes the whole ratio [MC-31]", () => {
    expect(measureOf("iniz-cond-real").notes[0]).toContain("rapporto");
    expect(questions.map(({ oddity }) => oddity)).toContain("MC-31");
  });

  it("keeps the title of the agile-work plan and proposes the one used elsewhere [MC-35]", () => {
    expect(indicatorOf("monitor-pola").title).toContain("Piano Operativo Lavoro Agile");
    expect(correctionsOf("MC-35")).toHaveLength(1);
  });

  it("has no trace of page numbers, line ends or doubled blanks in its texts [MC-44, MC-45]", () => {
    const texts = [...body.indicators.map(({ title }) => title), ...body.measures.map(({ name }) => name)];
    const nodes = printed.nodes.map(({ title }) => title);
    for (const text of [...texts, ...nodes]) expect(text).not.toMatch(/[\n\r]|\s{2,}|^\s|\s$|-$| \d{1,2}$/);
  });

  it("gives titles that repeat their code a clean form [MC-33]", () => {
    const clean = correctionsOf("MC-33");
    expect(clean).toHaveLength(15);
    for (const { corrected } of clean) expect(String(corrected)).not.toMatch(/^(SG|PO\d)_/);
  });

  it("keeps misprints as printed, and the print of two labels that could not be kept [MC-34]", () => {
    expect(indicatorOf("dfp-1-12").title).toContain("da almeno da una");
    expect(measureOf("n-indicatori-carta").name).toContain("Nuomer");
    const labels = correctionsOf("MC-34").filter(({ entity }) => entity === "budget-line");
    expect(labels.map(({ applied }) => applied)).toEqual([true, true]);
    const [line] = body.budget?.lines.filter(({ slug }) => slug === "ix-struttura-3") ?? [];
    expect(line?.notes.join(" ")).toContain("«ndice di Struttura (3)");
  });

  it("leaves odd placements where the plan puts them [MC-41]", () => {
    const pagoPa = found(treeUses.find(({ indicatorId }) => indicatorId === idOf("indicator", "dfp-3-4")));
    expect(pagoPa.holder).toEqual({ kind: "node", nodeId: idOf("node", "2.1.1") });
    expect(nodeOf("2.2").programme?.name).toBe("Vigilanza e tutela dei consumatori");
  });

  it("finds in the data what every correction says is printed there", () => {
    const titles = (slug: string | null) =>
      body.indicators.find(({ id }) => id === idOf("indicator", slug ?? ""))?.title;
    const names = (slug: string | null) =>
      body.measures.find(({ id }) => id === idOf("measure", slug ?? ""))?.name;
    for (const { entity, field, slug, printed: text, applied } of corrections) {
      if (applied) continue;
      if (entity === "indicator" && field === "title") expect(titles(slug)).toBe(text);
      if (entity === "measure" && field === "name") expect(names(slug)).toBe(text);
    }
  });
});
