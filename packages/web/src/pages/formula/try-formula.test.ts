import { describe, expect, it } from "vitest";
import { completionsFor, fragmentAt } from "./complete.ts";
import { emptyForm, formOf, textOfForm } from "./forms.ts";
import { tryFormula, type Wish } from "./try-formula.ts";
import type { Thing, World } from "./world.ts";

const measure = (code: string, number: string | null, unit = "N."): Thing => ({
  ...{ id: `m-${code}`, kind: "measure", code, name: `Misura ${code}`, valueType: "number", unit },
  figure: number === null ? { kind: "missing", causes: [] } : { kind: "number", number },
});

const world: World = {
  nodes: [
    { id: "n-1", parentId: null, kind: "area" },
    { id: "n-11", parentId: "n-1", kind: "strategic" },
    { id: "n-12", parentId: "n-1", kind: "strategic" },
  ],
  things: [
    measure("Formati", "18"),
    measure("Dip-Tot", "24"),
    measure("Vuota", null),
    ...["1.1", "1.2"].map((code, index): Thing => ({
      ...{ id: `n-1${index + 1}`, kind: "node", code, name: code, valueType: "number", unit: "%" },
      figure: { kind: "number", number: index === 0 ? "80.00" : "90.00" },
    })),
  ],
};
const percent: Wish = { unit: "%", decimals: 2, wanted: "number", lessIsBetter: false };
const trying = (text: string, wish = percent) => tryFormula(text, { world, wish, language: "it" });

describe("tryFormula", () => {
  it("computes a ratio on the figures of the period and says it in words", () => {
    expect(trying("Formati / [Dip-Tot]")).toMatchObject({
      kind: "formula",
      text: "Formati / [Dip-Tot]",
      words: "«Misura Formati» diviso «Misura Dip-Tot»",
      doubts: [],
      result: { kind: "number", number: "75.00" },
      lacking: [],
    });
  });

  it("gives no result where a figure lacks, and names it", () => {
    expect(trying("Formati / Vuota")).toMatchObject({ result: null, lacking: ["Misura Vuota"] });
  });

  it("tells the place of what is wrong and proposes the nearest code", () => {
    const tried = trying("Formatti / [Dip-Tot]");
    expect(tried).toMatchObject({ kind: "wrong", wrong: [{ from: 0, to: 8, proposal: "Formati" }] });
  });

  it("warns of a per cent without a division", () => {
    expect(trying("Formati")).toMatchObject({ kind: "formula", doubts: [expect.any(String)] });
  });

  it("reads the achievements of a level below a node", () => {
    expect(trying("media(raggiungimenti(strategici))")).toMatchObject({
      result: { kind: "number", number: "85.00" },
    });
  });

  it("has no figure of another period to try with", () => {
    expect(trying("anno_precedente(Formati)")).toMatchObject({ kind: "formula", result: null });
  });
});

describe("formOf", () => {
  it.each([
    ["Formati", { form: "number", of: "m-Formati" }],
    [
      "(Formati + Vuota) / [Dip-Tot]",
      { form: "ratio", over: ["m-Formati", "m-Vuota"], under: ["m-Dip-Tot"] },
    ],
    ["media(Formati; Vuota)", { form: "mean", of: ["m-Formati", "m-Vuota"] }],
  ])("finds the form of %s, which gives the same text again", (text, form) => {
    const tried = trying(text);
    const found = tried.kind === "formula" ? formOf(tried.formula, "number") : null;
    expect(found).toEqual(form);
    expect(found === null ? "" : textOfForm(found, world, "it")).toBe(text);
  });

  it.each(["Formati * 2", "Formati / 2", "se(Formati > 1; Formati; 0)"])(
    "leaves %s to the language",
    (text) => {
      const tried = trying(text);
      expect(tried.kind === "formula" && formOf(tried.formula, "number")).toBeNull();
    },
  );

  it("writes nothing while a box it needs is empty", () => {
    expect(textOfForm(emptyForm("ratio"), world, "it")).toBe("");
  });
});

describe("completionsFor", () => {
  const offered = (text: string) => {
    const fragment = fragmentAt(text, text.length);
    return fragment === null ? [] : completionsFor(fragment, world, "it").map((each) => each.text);
  };

  it("offers codes by their beginning, written as the language wants them", () => {
    expect(offered("Formati / di")).toContain("[Dip-Tot]");
  });

  it("finds a measure by its name", () => {
    expect(offered("Misura")).toContain("Vuota");
  });

  it("offers functions with the bracket that opens them", () => {
    expect(offered("med")).toContain("media(");
  });

  it("offers nothing for numbers and after a blank", () => {
    expect([offered("12"), offered("Formati / ")]).toEqual([[], []]);
  });
});
