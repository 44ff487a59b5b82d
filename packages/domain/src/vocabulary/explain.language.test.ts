import { describe, expect, it } from "vitest";
import { describeFormula } from "../formula/describe.ts";
import type { FunctionName } from "../formula/formula.ts";
import { CATALOGUE } from "../formula/catalogue.ts";
import { parse } from "../formula/testing/codes.ts";
import { evaluate } from "../objective/evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  use,
} from "../objective/testing/small-body.ts";
import type { UseId } from "../quantity/id.ts";
import { describeTextIssue } from "./describe-issue.ts";
import { explainSteps } from "./explain.ts";
import { formulaInWords } from "./formula-writing.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names-of.ts";

const treeOf = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

const inWords = (text: string, language: Language = "it"): string =>
  describeFormula(
    treeOf(text),
    formulaInWords({ measure: String, indicator: String, node: String }, language),
  );

const ENTRIES = [
  entry(1, "a 2020-Q1", "30"),
  entry(2, "a 2021-Q1", "38"),
  entry(3, "b 2021-Q1", "40"),
  entry(4, "Data_atto 2021-Q1", "2021-01-29"),
  entry(5, "Data_bando 2021-Q1", "2021-02-15"),
];

/** The sentences from the first operation on. */
const told = (text: string, language: Language = "it"): readonly string[] => {
  const date = { valueType: "date", accumulation: "event-date" } as const;
  const document = documentOf({
    measures: [
      measure("a", { decimals: 0 }),
      measure("b", { decimals: 0 }),
      measure("c"),
      measure("Data_atto", date),
      measure("Data_bando", date),
    ],
    indicators: [
      indicator("I", treeOf(text)),
      indicator("N_MedGestite", treeOf("a / b"), { unit: "%", kind: "percent" }),
    ],
    nodes: [node("1")],
    uses: [use("I", onNode("1"))],
    entries: ENTRIES,
  });
  const result = evaluate(document, questionOf("2021-Q1", "2021-05-15"));
  if (!result.ok) throw new Error(result.problem.code);
  const steps = result.value.uses[0]?.steps ?? [];
  const first = steps.findIndex(({ kind }) => kind === "operation" || kind === "indicator-read");
  return explainSteps(
    steps.slice(first),
    namesOf(document, result.value).ofUse("I" as UseId),
    language,
  ).filter((sentence) => !sentence.startsWith("il piano") && !sentence.startsWith("the plan"));
};

describe("describeFormula, of the whole language", () => {
  it("says functions as a person would", () => {
    expect(inWords("(a - anno_precedente(a)) / anno_precedente(a)")).toBe(
      "(«a» meno («a» nello stesso periodo dell’anno precedente)) diviso («a» nello stesso periodo dell’anno precedente)",
    );
    expect(inWords("se(a >= 15; 100%; a / 15)")).toBe("100 % se «a» è almeno 15, altrimenti «a» diviso 15");
    expect(inWords("anno_precedente(a / b)")).toBe(
      "(«a» diviso «b») nello stesso periodo dell’anno precedente",
    );
    expect(inWords("Data_atto + 15 giorni")).toBe("«Data_atto» più 15 giorni");
    expect(inWords("Data_atto + 1 mese", "en")).toBe("“Data_atto” plus 1 month");
    expect(inWords("media(raggiungimenti(2.3; operativi))")).toBe(
      "media di gradi di raggiungimento degli obiettivi operativi sotto 2.3",
    );
    expect(inWords("indicatore(N_MedGestite) * -a")).toBe("indicatore N_MedGestite per meno «a»");
    expect(inWords("media_anni_precedenti(a; 3)", "en")).toBe(
      "mean of “a” in the same period of the 3 years before",
    );
  });

  it("has words for every function, in both languages", () => {
    const number = { op: "number", value: "1" as never } as const;
    for (const name of Object.keys(CATALOGUE) as FunctionName[])
      for (const language of ["it", "en"] as const) {
        const parts = [number, number, number];
        const writing = formulaInWords({ measure: String, indicator: String, node: String }, language);
        expect(describeFormula({ op: "call", name, arguments: parts }, writing)).toContain("1");
        expect(CATALOGUE[name].help[language]).toMatch(/\.$/);
      }
  });
});

describe("explain, of the whole language", () => {
  it("tells what was found elsewhere before it tells the sum", () => {
    expect(told("a / anno_precedente(a)")).toEqual([
      "valore nello stesso periodo dell’anno precedente: 30",
      "38 ÷ 30 = 1,27",
    ]);
  });

  it("tells a condition in a word, and what it chose", () => {
    expect(told("se(a >= b; 1; a / b)")).toEqual([
      "38 ≥ 40: no",
      "38 ÷ 40 = 0,95",
      "la condizione non vale: 0,95",
    ]);
    expect(told("se(a >= 30; 7; 0)", "en")).toEqual(["38 ≥ 30: yes", "the condition holds: 7"]);
    expect(told("a >= 30")).toEqual(["38 ≥ 30: sì"]);
  });

  it("tells dates, days and how many conditions hold", () => {
    expect(told("giorni_tra(Data_atto; Data_bando)").at(0)).toBe("giorni da 29/01/2021 a 15/02/2021 = 17");
    expect(told("giorni_lavorativi_tra(Data_atto; Data_bando) + 0").at(0)).toBe(
      "giorni lavorativi da 29/01/2021 a 15/02/2021 = 11 giorni",
    );
    expect(told("giorni_tra(Data_atto + 1 mese; Data_bando) + 0").at(0)).toBe(
      "29/01/2021 + 1 mese = 28/02/2021",
    );
    expect(told("conta(a >= 30; b >= 50; Data_atto <= Data_bando)").at(-1)).toBe(
      "condizioni che valgono, su 3: 2",
    );
  });

  it("passes over what is missing without a hole in the sentence", () => {
    expect(told("somma_presenti(a; c; b)")).toEqual(["somma dei valori presenti fra 38 e 40 = 78"]);
  });

  it("tells another indicator in its own form", () => {
    expect(told("N_MedGestite * 2")).toEqual(["indicatore N_MedGestite: 95,00 %", "95,00 % × 2 = 1,90"]);
  });
});

describe("describeTextIssue", () => {
  const issues = (text: string, language: Language = "it"): readonly string[] => {
    const parsed = parse(text);
    return parsed.ok ? [] : parsed.issues.map((issue) => describeTextIssue(issue, language));
  };

  it("says what is wrong and what was probably meant", () => {
    expect(issues("Med_Cnoc / 2.5")).toEqual([
      "«Med_Cnoc» non è il codice di una misura né di un indicatore. Forse volevi Med_Conc?",
      "«2.5» non è un numero: i decimali dopo la virgola, niente fra le migliaia. Forse volevi 2,5?",
    ]);
    expect(issues("se(a > 3)")).toEqual(["se vuole 3 argomenti e ne ha 1."]);
    expect(issues("somma()")).toEqual(["somma vuole almeno 1 argomento e ne ha 0."]);
    expect(issues("medai(a)", "en")).toEqual(["There is no function “medai”. Did you mean media?"]);
  });
});
