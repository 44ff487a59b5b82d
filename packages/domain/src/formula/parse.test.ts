import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFormula, type FormulaNames } from "./format.ts";
import type { Formula } from "./formula.ts";
import { DIALECTS, MAX_DEPTH, type Dialect } from "./grammar.ts";
import { CODES, HOSTILE, NAMES, parse } from "./testing/codes.ts";
import { parseFormula } from "./parse.ts";
import { formulas } from "./testing/random-formulas.ts";

/** The canonical text of what was read, or what is wrong with it. */
const readBack = (text: string, language: Dialect = "it"): string => {
  const parsed = parse(text, language);
  if (parsed.ok) return formatFormula(parsed.value, { language, names: NAMES });
  return parsed.issues
    .map(({ code, from, to, proposal }) => `${code} ${from}-${to}${proposal === null ? "" : ` ${proposal}`}`)
    .join(", ");
};

const treeOf = (text: string, language: Dialect = "it"): Formula => {
  const parsed = parse(text, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe("parseFormula", () => {
  it("reads back the same tree from the canonical text of any formula, in both languages [LANG-canonical]", () => {
    fc.assert(
      fc.property(formulas, fc.constantFrom(...DIALECTS), (formula, language) => {
        expect(treeOf(formatFormula(formula, { language, names: NAMES }), language)).toEqual(formula);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps ids: another code changes the text, and the tree is the one that was stored [F7d]", () => {
    const stored = treeOf("Dip-Form / (Unit_Stab + N_Dir)");
    const renamed: FormulaNames = { ...NAMES, measure: (id) => (id === "N_Dir" ? "Dirigenti 2022" : id) };
    const text = formatFormula(stored, { language: "it", names: renamed });
    expect(text).toBe("[Dip-Form] / (Unit_Stab + [Dirigenti 2022])");
    const measures = new Map([...CODES.measures].map(([, id]) => [renamed.measure(id), id]));
    expect(parseFormula(text, { language: "it", names: { ...CODES, measures } })).toMatchObject({
      ok: true,
      value: stored,
    });
  });

  it("goes from left to right where signs bind alike, as at school [LANG-precedence]", () => {
    expect(treeOf("8/2*4")).toEqual(treeOf("(8/2)*4"));
    expect(treeOf("8-2+4")).toEqual(treeOf("(8-2)+4"));
    expect(treeOf("a + b * c")).toEqual(treeOf("a + (b * c)"));
    expect(treeOf("-a * b")).toEqual(treeOf("(-a) * b"));
    expect(treeOf("a + b >= c * 2")).toEqual(treeOf("(a + b) >= (c * 2)"));
  });

  it("understands the signs of the school and of the keyboard [LANG-signs]", () => {
    expect(treeOf("a × b")).toEqual(treeOf("a * b"));
    expect(treeOf("a ÷ b")).toEqual(treeOf("a / b"));
    expect(treeOf("a : b")).toEqual(treeOf("a / b"));
    expect(treeOf("a − b")).toEqual(treeOf("a - b"));
    expect(treeOf("a ≥ b")).toEqual(treeOf("a >= b"));
    expect(treeOf("a != b")).toEqual(treeOf("a <> b"));
  });

  it("writes the codes of the plan so that people can type them [MC-29]", () => {
    expect(readBack("Dip-Form / ( Unit_Stab + N_Dir )")).toBe("[Dip-Form] / (Unit_Stab + N_Dir)");
    expect(readBack("[DFP 1.3]+C1.1_07")).toBe("[DFP 1.3] + C1.1_07");
    expect(readBack("[GG_pubbl_bandi20%]")).toBe("[GG_pubbl_bandi20%]");
    expect(readBack("[[x]]]")).toBe("[[x]]]");
    expect(readBack("città*[100]-[15/05/2021]")).toBe("città * [100] - [15/05/2021]");
  });

  it("takes a hyphen for a minus where no code has it [LANG-signs]", () => {
    expect(readBack("N_Dir-a")).toBe("N_Dir - a");
    expect(readBack("Tot_Servizi-Pag-a")).toBe("[Tot_Servizi-Pag] - a");
  });

  it("reads decimals by the language, and proposes the right form [LANG-numbers]", () => {
    expect(treeOf("2,5")).toEqual({ op: "number", value: "2.5" });
    expect(treeOf("2.5", "en")).toEqual({ op: "number", value: "2.5" });
    expect(readBack("2.5")).toBe("number-form 0-3 2,5");
    expect(readBack("2,5", "en")).toBe("number-form 0-3 2.5");
    expect(readBack("1.234,50")).toBe("number-form 0-8 1234,50");
    expect(readBack("1.234")).toBe("number-form 0-5 1234");
    expect(readBack("1,234,567", "en")).toBe("number-form 0-9 1234567");
    expect(readBack(",5")).toContain("part-missing");
    expect(readBack("1234567890123456")).toBe("too-many-digits 0-16");
  });

  it("reads per cents, dates and durations [LANG-numbers]", () => {
    expect(treeOf("57%")).toEqual({ op: "percent", value: "57" });
    expect(treeOf("57,5 %")).toEqual({ op: "percent", value: "57.5" });
    expect(treeOf("15/05/2021")).toEqual({ op: "date", value: "2021-05-15" });
    expect(treeOf("5/5/2021")).toEqual({ op: "date", value: "2021-05-05" });
    expect(treeOf("2021-05-15")).toEqual({ op: "date", value: "2021-05-15" });
    expect(readBack("Data_atto + 15 giorni")).toBe("Data_atto + 15 giorni");
    expect(readBack("Data_atto + 1 months", "en")).toBe("Data_atto + 1 month");
    expect(readBack("31/02/2021")).toBe("not-a-day 0-10");
    expect(readBack("2,5 mesi")).toBe("not-whole 0-3");
    expect(readBack("15 / 05 / 2021")).toBe("15 / 5 / 2021");
  });

  it("reads functions by the names of either language, in capitals or as words [LANG-words]", () => {
    expect(readBack("SOMMA(a; b; 2)")).toBe("somma(a; b; 2)");
    expect(readBack("mean(a;b)")).toBe("media(a; b)");
    expect(readBack("giorni tra(Data_atto; Data_bando)")).toBe("giorni_tra(Data_atto; Data_bando)");
    expect(readBack("working days between (Data_atto; Data_bando)", "en")).toBe(
      "working_days_between(Data_atto; Data_bando)",
    );
    expect(readBack("se(a >= 3; 100%; 0%)", "it")).toBe("se(a >= 3; 100%; 0%)");
    expect(readBack("se(a >= 3; 100%; 0%)", "en")).toBe("if(a >= 3; 100%; 0%)");
  });

  it("reads achievements by explicit set and by level below a node [R5.3-set]", () => {
    expect(readBack("media(raggiungimento(2.3.1); raggiungimento(2.3.2))")).toBe(
      "media(raggiungimento(2.3.1); raggiungimento(2.3.2))",
    );
    expect(treeOf("raggiungimenti(2.3; operativi)")).toEqual({
      ...{ op: "achievements", below: "2.3", level: "operational" },
    });
    expect(treeOf("raggiungimenti(strategici)")).toEqual({
      ...{ op: "achievements", below: null, level: "strategic" },
    });
    expect(readBack("achievement([A-1])", "en")).toBe("achievement([A-1])");
    expect(readBack("raggiungimento(A-1)")).toBe("raggiungimento([A-1])");
  });

  it("takes a code for a measure first, and for an indicator where it is said or nothing else has it [LANG-names]", () => {
    expect(treeOf("a")).toEqual({ op: "measure", measure: "a" });
    expect(treeOf("indicatore(a)")).toEqual({ op: "indicator", indicator: "a" });
    expect(treeOf("N_MedGestite")).toEqual({ op: "indicator", indicator: "N_MedGestite" });
    expect(readBack("[DFP 1.12]")).toBe("indicatore([DFP 1.12])");
    expect(treeOf("med_conc")).toEqual({ op: "measure", measure: "Med_Conc" });
  });

  it("proposes the code or the function that was probably meant [LANG-issues]", () => {
    expect(readBack("Med_Cnoc / a")).toBe("unknown-name 0-8 Med_Conc");
    expect(readBack("[Dip_Form]")).toBe("unknown-name 0-10 Dip-Form");
    expect(readBack("medai(a; b)")).toBe("unknown-function 0-5 media");
    expect(readBack("raggiungimento(2.3.3)")).toBe("unknown-node 15-20 2.3.1");
    expect(readBack("indicatore(N_MedGestita)")).toBe("unknown-indicator 11-23 N_MedGestite");
    expect(readBack("raggiungimenti(2.3; operatvi)")).toBe("unknown-level 20-28 operativi");
    expect(readBack("somma + a")).toBe("call-expected 0-5 somma(…)");
    expect(readBack("qualcosa_di_diverso")).toBe("unknown-name 0-19");
  });

  it("tells every issue at once, each at its place [LANG-issues]", () => {
    expect(readBack("(Med_Cnoc / 2.5")).toBe(
      "bracket-not-closed 0-1, unknown-name 1-9 Med_Conc, number-form 12-15 2,5",
    );
    expect(readBack("a b + somma(a, b) ? 3 +")).toBe(
      "sign-missing 2-3, comma 13-14 ;, unknown-sign 18-19, sign-missing 20-21, part-missing 23-23",
    );
    expect(readBack("")).toBe("empty 0-0");
    expect(readBack("a + b)")).toBe("bracket-not-opened 5-6");
    expect(readBack("[Dip-Form + a")).toBe("code-not-closed 0-13");
    expect(readBack("1 < a < 3")).toBe("chained-comparison 6-7");
    expect(readBack("(a) < b < c")).toBe("chained-comparison 8-9");
    expect(readBack("se(a > 3)")).toBe("wrong-count 0-9");
    expect(readBack("a * * b")).toBe("part-missing 4-5");
    expect(readBack("somma(a; )")).toBe("part-missing 9-10");
    expect(readBack("media()")).toBe("wrong-count 0-7");
  });

  it("knows which stretch of the text each part was read from [LANG-issues]", () => {
    const parsed = parse("a / (b + Dip-Form)");
    expect(parsed.ok).toBe(true);
    if (!parsed.ok || parsed.value.op !== "/") return;
    expect(parsed.spans.get(parsed.value)).toEqual({ from: 0, to: 18 });
    expect(parsed.spans.get(parsed.value.right)).toEqual({ from: 5, to: 17 });
  });
});

describe("parseFormula, against hostile texts", () => {
  it("refuses what is nested too deeply, and says so once [LANG-hostile]", () => {
    expect(readBack(`${"(".repeat(5_000)}a`)).toMatch(/^too-deep \d+-\d+$/);
    expect(readBack(`${"-(".repeat(2_000)}a`)).toMatch(/^too-deep \d+-\d+$/);
    expect(readBack(Array.from({ length: 500 }, () => "a").join("+"))).toMatch(/^too-deep \d+-\d+$/);
    expect(readBack(`${"(".repeat(MAX_DEPTH - 2)}a${")".repeat(MAX_DEPTH - 2)}`)).toBe("a");
  });

  it("refuses 100,000 characters unread, and reads 10,000 of anything to an end [LANG-hostile]", () => {
    expect(readBack("a+".repeat(50_000))).toMatch(/^too-long 0-100000$/);
    for (const part of HOSTILE) expect(readBack(part.repeat(10_000 / part.length))).not.toBe("");
  });

  it("stops telling after twenty issues [LANG-issues]", () => {
    const parsed = parse("? ".repeat(100));
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(20);
  });

  it("never throws, and reads every text to a formula or to issues inside of it [LANG-hostile]", () => {
    const pieces = [
      "a",
      "Dip-Form",
      "[",
      "]",
      "(",
      ")",
      ";",
      ",",
      "+",
      "-",
      "%",
      "15",
      "2,5",
      "1.5",
      "15/05/2021",
    ];
    const words = [
      "somma(",
      "raggiungimento(",
      "raggiungimenti(",
      "indicatore(",
      "giorni",
      " ",
      "<",
      "=",
      "2.3",
      "𝒳",
      "operativi",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ maxLength: 3 }))),
        (parts) => {
          const text = parts.join("");
          const parsed = parse(text);
          if (parsed.ok) return;
          expect(parsed.issues.length).toBeGreaterThan(0);
          for (const { from, to } of parsed.issues)
            expect(0 <= from && from <= to && to <= text.length).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
