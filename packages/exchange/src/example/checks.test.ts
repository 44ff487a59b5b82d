import {
  applyFixes,
  checkDocument,
  describeFinding,
  errorsOf,
  type BodyDocument,
  type CheckId,
  type Day,
  type Finding,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import { readBodyDocument } from "../body-document/read.ts";
import { body, printed } from "./testing/massa-carrara.ts";
import { documentOf, valueOf } from "./testing/on-disk.ts";

const today = "2021-05-15" as Day;
const report = checkDocument(body, { today });
const of = (check: CheckId): readonly Finding[] => report.findings.filter((each) => each.check === check);
const placesOf = (check: CheckId, says?: Finding["says"]): readonly string[] =>
  of(check)
    .filter((each) => says === undefined || each.says === says)
    .map(({ place }) => place.at(-1)?.name ?? "");
const told = (check: CheckId) => of(check).map((each) => describeFinding(each, "it"));
const repaired = (document: BodyDocument, findings: readonly Finding[]): BodyDocument =>
  applyFixes(
    document,
    findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  );

describe("the checks on the plan as printed", () => {
  it("find what is known to be wrong, so many of each, and nothing else", () => {
    const counts = report.runs.filter(({ findings }) => findings > 0);
    expect(Object.fromEntries(counts.map(({ check, findings }) => [check, findings]))).toEqual({
      "C-FORM": 1,
      "C-CODE": 25,
      "C-PROG": 1,
      "C-STAFF": 2,
      "C-BS": 1,
      "C-TGT": 22,
      "C-MET": 6,
      "C-UNIT": 6,
      "C-VOL": 4,
      "C-REL": 8,
      "C-RES": 2,
      "C-SRC": 23,
      "C-CUT": 7,
      "C-SHARE": 2,
      "C-VAC": 1,
      "C-CTX": 1,
      "C-FLAT": 16,
      "C-BASE": 35,
      "C-3Y": 1,
      "C-STD": 10,
      "C-DESC": 13,
      "C-TITLE": 15,
      "C-NAME": 2,
      "C-WORD": 11,
      "C-SPELL": 6,
      "C-CARD": 1,
      "C-BSC": 1,
      "C-LATE": 1,
      "C-ART8": 1,
    });
  });

  it("find the plus of PO5_3 with the slash as repair, and nothing in its three sisters [C-FORM, MC-02]", () => {
    expect(of("C-FORM")).toHaveLength(1);
    expect(told("C-FORM")[0]).toMatchObject({
      place: "scheda PO5, obiettivo di scheda PO5_3, indicatore I-074",
      expected: "[M-106] / [M-107]",
      actual: "[M-106] + [M-107]",
    });
    expect(of("C-FORM")[0]?.fix?.[0]).toMatchObject({ op: "replace", value: { op: "/" } });
  });

  it("find 18 placeholders and the objectives without description [C-CODE, C-DESC, MC-16]", () => {
    expect(placesOf("C-CODE", "code-placeholder")).toHaveLength(18);
    const managers = ["DirArea1_1", "DirArea1_2", "DirArea1_3", "DirArea2_1", "DirArea2_2", "DirArea2_3"];
    expect(placesOf("C-DESC")).toEqual([
      "SG_1",
      "SG_2",
      "SG_3",
      ...managers,
      "PO2_3",
      "PO3_3",
      "PO5_3",
      "PO4_3",
    ]);
  });

  it("find the codes of another objective and those with stray underscores [C-CODE, MC-24]", () => {
    expect(placesOf("C-CODE", "code-of-another")).toEqual([
      "PO2_1_2021_AGGNUM",
      "PO2_1_2021_AGGDENUM",
      "PO3_1_2021_AGGDENUM",
    ]);
    expect(placesOf("C-CODE", "code-untidy")).toEqual([
      "PO5_2_2021__AGGNUM",
      "PO5_2_2021__AGGDENUM",
      "PO5_2_2021_AGG_",
    ]);
  });

  it("find one definition printed under two codes [C-CODE, MC-25]", () => {
    const [second] = of("C-CODE").filter(({ says }) => says === "code-second");
    expect(second?.actual).toEqual({ kind: "text", text: "FdoPereq_utilizzoDIR" });
    expect(second?.expected).toEqual({ kind: "text", text: "FdoPereq_utilizzo" });
  });

  it("find the two staff tables that do not add up, and mend total and row [C-STAFF, ST-01, ST-02, ST-03, MC-03, MC-04]", () => {
    expect(of("C-STAFF").map(({ fix }) => fix)).toEqual([
      [{ op: "replace", path: "/staffTables/3/printedTotals/2019", value: 31 }],
      [{ op: "replace", path: "/staffTables/6/rows/1/values/2016", value: 16 }],
    ]);
    expect(told("C-STAFF").map(({ actual, expected }) => [actual, expected])).toEqual([
      ["32", "31"],
      ["Uomini: 19", "Uomini: 16"],
    ]);
  });

  it("find the share of women of 2019 and the graduates of 2020, and no other year [C-SHARE, ST-04, ST-06, MC-05]", () => {
    expect(told("C-SHARE").map(({ actual }) => actual)).toEqual(["66 %", "50 %"]);
    expect(told("C-SHARE")[1]?.message).toContain("(*)");
  });

  it("tell both readings of the vacancy [C-VAC, ST-05, MC-06]", () => {
    const { message } = told("C-VAC")[0] ?? { message: "" };
    for (const part of ["29,27 %", "29 persone", "30 dipendenti", "26,83 %"]) expect(message).toContain(part);
  });

  it("find of all budget identities only the opening of 2016 [C-BS, MC-07]", () => {
    expect(of("C-BS").map(({ says }) => says)).toEqual(["opening-broken"]);
    expect(told("C-BS")[0]?.message).toContain("596.847,86 €");
  });

  it("find the export compared with another month [C-CTX, MC-08]", () => {
    expect(told("C-CTX")[0]?.message).toContain("09/2020");
    expect(told("C-CTX")[0]?.message).toContain("giugno 2019");
  });

  it("find 2.2 without its amount, and tell the two programmes 005 apart [C-PROG, MC-11, MC-19, DM-27/3/2013]", () => {
    expect(of("C-PROG").map(({ says, place }) => [says, place[0]?.name])).toEqual([["no-resources", "2.2"]]);
    const bare = JSON.parse(
      JSON.stringify(body).replaceAll('"mission":"016"', '"mission":null'),
    ) as BodyDocument;
    const found = checkDocument(bare, { today }).findings.filter(({ says }) => says === "no-mission");
    expect(found.map(({ place, fix }) => [place[0]?.name, fix?.[0]?.value])).toEqual([["3.3", "016"]]);
  });

  it("compare the resources with the budget, and point at the same amount twice [C-RES, MC-12, R10-programme, R10-resources, 150/2009-5.2g]", () => {
    const [budget, twice] = told("C-RES");
    for (const part of ["3.817.993,23 €", "4.067.124,65 €", "249.131,42 €"])
      expect(budget?.message).toContain(part);
    expect(budget?.message).toContain(
      "011.005 708.073,03 €, 012.004 1.354.646,77 €, 016.005 72.412,33 €, 032.003 1.682.861,10 €",
    );
    expect(twice?.place).toBe("obiettivo 1.2");
    expect(twice?.message).toContain("235.000,00 €");
  });

  it("tell what has no value of 2020: all 16 strategic and 19 operational indicators [C-BASE, MC-13]", () => {
    const kinds = new Map(printed.nodes.map(({ code, kind }) => [code, kind]));
    const above = of("C-BASE").filter(({ place }) => kinds.get(place[0]?.name ?? "") === "strategic");
    expect([above.length, of("C-BASE").length - above.length]).toEqual([16, 19]);
  });

  it("find 22 targets easier than 2020 before tolerance, 20 beyond it, and not the reports [C-TGT, P-W7, MC-38, MC-39]", () => {
    expect(of("C-TGT")).toHaveLength(22);
    expect(placesOf("C-TGT", "target-little-easier")).toEqual(["Data_RappIntermedio", "Data_RappEconomia"]);
    expect(placesOf("C-TGT", "target-easier")).toContain("DFP 3.4");
    expect(placesOf("C-TGT")).not.toContain("N_reportSpendigRev");
  });

  it("silence the targets of an objective that says why [P-W7, C-TGT]", () => {
    const [plan] = body.plans;
    if (plan === undefined) throw new Error("the example has no plan");
    const nodes = printed.nodes.map((node) =>
      node.code === "2.2.1" ? { ...node, easierReason: "maintenance" as const } : node,
    );
    const why = { ...body, plans: [{ ...plan, versions: [{ ...printed, nodes }] }] };
    const { findings } = checkDocument(why, { today });
    const places = findings
      .filter(({ check }) => check === "C-TGT" || check === "C-MET")
      .map(({ place }) => place[0]?.name);
    expect(places).not.toContain("2.2.1");
    expect(places).toContain("2.3.1");
  });

  it("find in a draft the days that are over already [C-DATE, MC-40]", () => {
    const [plan] = body.plans;
    if (plan === undefined) throw new Error("the example has no plan");
    const draft = { ...printed, status: "draft" as const, approvedAt: null };
    const document = { ...body, plans: [{ ...plan, versions: [draft] }] };
    const over = checkDocument(document, { today }).findings.filter(({ says }) => says === "day-over");
    const days = over.map(({ actual }) => (actual?.kind === "day" ? actual.day : ""));
    expect(days.toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => "2021-02-10"),
      ...["2021-02-28", "2021-03-31", "2021-04-30"],
    ]);
  });

  it("find units that disagree with kind, type or code [C-UNIT, MC-28, MC-29]", () => {
    expect(placesOf("C-UNIT")).toEqual([
      ...["GG_DirBoll_IC", "GG_Contab_Retrib", "Percent_LibriRI", "Percent_VerbaliRI"],
      ...["GG_pubbl_bandi20%", "Data_EmissOrdinanze"],
    ]);
  });

  it("find the five titles and two names cut at 150 characters, and not the longer one [C-CUT, MC-22]", () => {
    expect(placesOf("C-CUT")).toEqual([
      ...["DB_utenti_prom", "Percent_Custom_Inzia", "Percent_RifiutoRI", "Matur_Digit_Asses"],
      ...["Azioni_Prog_FormLav", "M-080", "M-081"],
    ]);
  });

  it("find 23 indicators without a source, and six offices spelt in several ways [C-SRC, C-SPELL, MC-15, MC-32]", () => {
    expect(of("C-SRC")).toHaveLength(23);
    expect(told("C-SPELL").map(({ message }) => message)).toContain(
      "Lo stesso ufficio è scritto in più modi: «SG», «S.G.».",
    );
  });

  it("find doubled words, letters astray and codes that lack a letter [C-WORD, MC-34]", () => {
    const right = told("C-WORD").map(({ expected }) => expected ?? "");
    for (const part of [
      "da almeno una",
      "da almeno uno",
      "imprese coinvolte nelle",
      "Numero indicatori",
      "DOC e IGT",
    ])
      expect(right.some((words) => words.includes(part))).toBe(true);
    expect(placesOf("C-WORD", "code-slip")).toEqual(["N_reportSpendigRev", "Percent_Custom_Inzia"]);
  });

  it("tell the 15 titles that repeat their code [C-TITLE, MC-33]", () => {
    expect(of("C-TITLE")).toHaveLength(15);
    for (const { expected } of told("C-TITLE")) expect(expected).not.toMatch(/^(SG|PO\d)_|Ob\. Ind\./);
  });

  it("tell the service without a card, the empty perspective and the late approval [C-CARD, C-BSC, C-LATE, MC-18, MC-20]", () => {
    expect(placesOf("C-CARD")).toEqual(["Servizio AA.GG. e Risorse Umane"]);
    expect(told("C-BSC")[0]?.message).toContain("Economico-finanziaria");
    expect(told("C-LATE")[0]?.message).toContain("28 giorni");
  });

  it("leave no error after the repairs, which a reader of documents takes", () => {
    expect(errorsOf(report)).toHaveLength(28);
    const after = valueOf(readBodyDocument(JSON.parse(JSON.stringify(repaired(body, report.findings)))));
    expect(errorsOf(checkDocument(after, { today }))).toEqual([]);
    expect(checkDocument(after, { today }).findings.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

describe("the checks on the example body", () => {
  it("find no error in a plan that is right, and no target of a revision that was set in time", () => {
    const found = checkDocument(documentOf("camera-di-esempio"), { today });
    expect(errorsOf(found)).toEqual([]);
    expect(found.findings.filter(({ check }) => check === "C-DATE" || check === "C-CODE")).toEqual([]);
  });

  it("compare with the values of the year before where no result is declared [C-BASE, C-TGT]", () => {
    const { findings } = checkDocument(documentOf("camera-di-esempio"), { today });
    expect(findings.filter(({ check }) => check === "C-BASE")).toEqual([]);
    const spent = findings.find(({ place }) => place.at(-1)?.name === "CONTR_SPESA");
    expect(spent).toMatchObject({ check: "C-TGT", says: "target-easier" });
  });
});
