import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFormula, locateIssues } from "./check.ts";
import type { FigureKind, FormulaFrame } from "./formula-frame.ts";
import { parse } from "./testing/codes.ts";
import { formulas } from "./testing/random-formulas.ts";

const KINDS: Readonly<Record<string, FigureKind>> = {
  a: { valueType: "number", unit: "N." },
  b: { valueType: "number", unit: "N." },
  c: { valueType: "number", unit: "EUR" },
  N_Dir: { valueType: "number", unit: "FTE" },
  Med_Conc: { valueType: "number", unit: "gg" },
  "Dip-Form": { valueType: "number", unit: "%" },
  Data_atto: { valueType: "date", unit: "date" },
  Data_bando: { valueType: "date", unit: "date" },
  N_MedGestite: { valueType: "number", unit: "%" },
};

const FRAME: FormulaFrame = {
  measure: (id) => KINDS[id] ?? null,
  indicator: (id) => KINDS[id] ?? null,
  hasNode: (id) => id.startsWith("2"),
  ...{ wanted: "number", unit: "N." },
};

/** The issues of a text, each with the stretch of text it is in. */
const issuesOf = (text: string, about: Partial<FormulaFrame> = {}): string => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return locateIssues(parsed.value, { ...FRAME, ...about })
    .map(({ code, part }) => {
      const { from, to } = parsed.spans.get(part) ?? { from: 0, to: 0 };
      return `${code}: ${text.slice(from, to)}`;
    })
    .join(" | ");
};

const date = { wanted: "date", unit: "date" } as const;
const percent = { unit: "%" };
const days = { unit: "gg" };

describe("checkFormula, of the whole language", () => {
  it("lets units that agree be added, compared and chosen from, and no others [LANG-units]", () => {
    expect(issuesOf("a + b - 3")).toBe("");
    expect(issuesOf("a + c")).toBe("mixed-units: a + c");
    expect(issuesOf("somma(a; c; b)")).toBe("mixed-units: somma(a; c; b)");
    expect(issuesOf("se(a > c; 1; 2)")).toBe("mixed-units: a > c");
    expect(issuesOf("se(a > b; a; c)")).toBe("mixed-units: se(a > b; a; c)");
    expect(issuesOf("a * c + c")).toBe("");
    expect(issuesOf("c / a + c / b")).toBe("");
    expect(issuesOf("a / b + c")).toBe("mixed-units: a / b + c");
  });

  it("says which operation, and between which units [LANG-issues]", () => {
    const factsOf = (text: string, about: Partial<FormulaFrame> = {}) => {
      const parsed = parse(text);
      return parsed.ok ? checkFormula(parsed.value, { ...FRAME, ...about }).map(({ facts }) => facts) : null;
    };
    expect(factsOf("a + c")).toEqual([{ operation: "+", units: "N., EUR" }]);
    expect(factsOf("somma(a; c; b; 3)")).toEqual([{ operation: "sum", units: "N., EUR" }]);
    expect(factsOf("Data_atto * a", date)).toEqual([{ operation: "*" }]);
    expect(factsOf("a + 3 mesi")).toEqual([{ operation: "+" }]);
  });

  it("finds a division by zero that is written, and no other", () => {
    expect(issuesOf("a / 0")).toBe("division-by-zero: 0");
    expect(issuesOf("a / 0%")).toBe("division-by-zero: 0%");
    expect(issuesOf("a / 2")).toBe("");
    expect(issuesOf("a * 0 + 0")).toBe("");
  });

  it("keeps a date on the left of what moves it, and moves it by nothing but time", () => {
    for (const text of [
      "a + Data_atto",
      "3 mesi + Data_atto",
      "a - Data_atto",
      "Data_atto * 2",
      "Data_atto + (a > b)",
    ])
      expect(issuesOf(text, date)).toBe(`wrong-type: ${text}`);
    expect(issuesOf("Data_atto > 3 mesi")).toBe("wrong-type: Data_atto > 3 mesi");
    expect(issuesOf("Data_atto + Data_bando", date)).toBe("wrong-type: Data_atto + Data_bando");
  });

  it("wants a division, a per cent or an achievement in a per cent [C-FORM]", () => {
    expect(issuesOf("a / b", percent)).toBe("");
    expect(issuesOf("a + b", percent)).toBe("percent-without-division: a + b");
    expect(issuesOf("[Dip-Form]", percent)).toBe("");
    expect(issuesOf("N_MedGestite", percent)).toBe("");
    expect(issuesOf("quota_sul_totale(a)", percent)).toBe("");
    expect(issuesOf("media(raggiungimenti(2.3; operativi))", percent)).toBe("");
    expect(issuesOf("a * 100", percent)).toBe("percent-without-division: a * 100");
  });

  it("wants days in an indicator of days [LANG-units]", () => {
    expect(issuesOf("Med_Conc", days)).toBe("");
    expect(issuesOf("Data_bando - Data_atto", days)).toBe("");
    expect(issuesOf("giorni_lavorativi_tra(Data_atto; Data_bando)", days)).toBe("");
    expect(issuesOf("media(Med_Conc; 3 giorni)", days)).toBe("");
    expect(issuesOf("Med_Conc / a", days)).toBe("");
    expect(issuesOf("c", days)).toBe("not-days: c");
    expect(issuesOf("Med_Conc + 1 giorno + a", days)).toBe("mixed-units: Med_Conc + 1 giorno + a");
  });

  it("moves dates by days, months and years, and by nothing else [LANG-units]", () => {
    expect(issuesOf("Data_atto + 15 giorni", date)).toBe("");
    expect(issuesOf("Data_atto + Med_Conc", date)).toBe("");
    expect(issuesOf("Data_atto - 3 mesi", date)).toBe("");
    expect(issuesOf("Data_atto + 15", date)).toBe("days-expected: 15");
    expect(issuesOf("Data_atto + a", date)).toBe("wrong-type: Data_atto + a");
    expect(issuesOf("Data_atto + Data_bando", date)).toBe("wrong-type: Data_atto + Data_bando");
    expect(issuesOf("15 giorni + Data_atto", date)).toBe("wrong-type: 15 giorni + Data_atto");
    expect(issuesOf("3 mesi")).toBe("wrong-result: 3 mesi");
    expect(issuesOf("a + 3 mesi")).toBe("wrong-type: a + 3 mesi");
    expect(issuesOf("-Data_atto")).toBe("wrong-type: -Data_atto");
  });

  it("keeps conditions where conditions belong, and takes one for a yes/no result [LANG-kinds]", () => {
    expect(issuesOf("a >= 3")).toBe("");
    expect(issuesOf("conta(a >= 3; Data_atto <= Data_bando)")).toBe("");
    expect(issuesOf("conta(a; b)")).toBe("wrong-type: a");
    expect(issuesOf("se(a; 1; 2)")).toBe("wrong-type: a");
    expect(issuesOf("(a >= 3) + 1")).toBe("wrong-type: (a >= 3) + 1");
    expect(issuesOf("giorni_tra(a; Data_atto)")).toBe("wrong-type: a");
    expect(issuesOf("somma(a; Data_atto)")).toBe("wrong-type: Data_atto");
  });

  it("lets the achievements of a level only where a function takes any number [LANG-kinds]", () => {
    expect(issuesOf("raggiungimenti(2.3; operativi)", percent)).toBe(
      "list-outside: raggiungimenti(2.3; operativi)",
    );
    expect(issuesOf("media(raggiungimenti(2.3; operativi); 80%)", percent)).toBe("");
    expect(issuesOf("anno_precedente(raggiungimenti(2.3; operativi))", percent)).toBe(
      "list-outside: raggiungimenti(2.3; operativi) | achievement-elsewhere: raggiungimenti(2.3; operativi)",
    );
    expect(issuesOf("media(raggiungimenti(A-1; operativi))", percent)).toBe(
      "unknown-node: raggiungimenti(A-1; operativi)",
    );
  });

  it("asks for no achievement of another period, and for 1 to 10 years [LANG-times]", () => {
    expect(issuesOf("anno_precedente(raggiungimento(2.3.1))", percent)).toBe(
      "achievement-elsewhere: raggiungimento(2.3.1)",
    );
    expect(issuesOf("media_anni_precedenti(a; 3)")).toBe("");
    expect(issuesOf("media_anni_precedenti(a; 0)")).toBe("years-out-of-range: 0");
    expect(issuesOf("media_anni_precedenti(a; b)")).toBe("years-out-of-range: b");
    expect(issuesOf("media_anni_precedenti(a; 2,5)")).toBe("years-out-of-range: 2,5");
  });

  it("tells everything at once, each in its place [LANG-issues]", () => {
    expect(issuesOf("a + c + [DFP 1.12] / 0 + raggiungimento(A-1)")).toBe(
      "mixed-units: a + c | unknown-indicator: [DFP 1.12] | unknown-node: raggiungimento(A-1)",
    );
  });

  it("counts the arguments of a function that came in a document", () => {
    const issues = checkFormula({ op: "call", name: "if", arguments: [] }, FRAME);
    expect(issues.map(({ code }) => code)).toEqual(["nothing-to-compute"]);
    const tooMany = checkFormula(
      {
        ...{ op: "call", name: "previous-year" },
        arguments: [
          { op: "number", value: "1" as never },
          { op: "number", value: "2" as never },
        ],
      },
      FRAME,
    );
    expect(tooMany.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: "wrong-count", operation: "previous-year", least: 1, most: 1, found: 2 },
    ]);
  });

  it("has an answer for every tree, sound or not [LANG-hostile]", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        for (const { code } of checkFormula(formula, FRAME)) expect(code).not.toBe("");
      }),
    );
  });
});
