import { describe, expect, it } from "vitest";
import { emptyForm, textOfForm } from "../formula/forms.ts";
import {
  codeFor,
  emptyMeasure,
  indicatorDefinition,
  lacksOf,
  measureDefinition,
  measuresUsed,
  usualOf,
  worldWith,
  type NewIndicator,
} from "./new-indicator.ts";

const cases = {
  ...emptyMeasure({ id: "new-1", valueType: "number" }, []),
  name: "Pratiche concluse in tempo",
};
const all = { ...emptyMeasure({ id: "new-2", valueType: "number" }, []), name: "Pratiche concluse" };
const indicator: NewIndicator = {
  ...{ name: "Pratiche in tempo", code: "", target: "80", responsibleUnitId: "", ...usualOf("ratio") },
  form: { form: "ratio", over: ["new-1"], under: ["new-2"] },
  measures: [
    { ...cases, officeId: "office" },
    { ...all, officeId: "office" },
  ],
};
const nameless = (number: number): string => `Misura nuova ${number}`;

describe("the code proposed for a name", () => {
  it("is made of the words that say something, without accents", () => {
    expect(codeFor("Qualità della formazione erogata", new Set())).toBe("Qualita_della_formazione_erogata");
  });

  it("is another where it is taken", () => {
    expect(codeFor("Pratiche", new Set(["Pratiche", "Pratiche_2"]))).toBe("Pratiche_3");
  });
});

describe("a new indicator", () => {
  it("reads its new measures under the codes they will have [J02]", () => {
    const world = worldWith([], measuresUsed(indicator), nameless);
    expect(textOfForm(indicator.form, world, "it")).toBe("Pratiche_concluse_tempo / Pratiche_concluse");
    const definition = measureDefinition(indicator.measures[0] ?? cases, { world, library: [] });
    expect(definition).toMatchObject({ code: "Pratiche_concluse_tempo", sourceUnitId: "office" });
  });

  it("of the form of a ratio is told in per cent, and one of a date by a day", () => {
    expect(indicatorDefinition(indicator, { code: "a", formula: "b" })).toMatchObject({
      ...{ kind: "percent", unit: "%", direction: ">=" },
    });
    expect(usualOf("date")).toEqual({ unit: "date", decimals: 0, direction: "by" });
  });

  it("leaves out measures that were tried and stand in no box any more", () => {
    const form = { form: "number", of: "new-2" } as const;
    expect(measuresUsed({ ...indicator, form }).map(({ id }) => id)).toEqual(["new-2"]);
  });

  it("can be saved once nothing lacks, and says what lacks until then", () => {
    expect(lacksOf(indicator)).toEqual([]);
    const unfinished = { ...indicator, name: " ", target: "alto", measures: [cases, all] };
    expect(lacksOf(unfinished)).toEqual(["name", "measure-office", "target"]);
    expect(lacksOf({ ...indicator, form: emptyForm("mean") })).toEqual(["inputs"]);
  });
});
