import { describe, expect, it } from "vitest";
import { applyEdits } from "../plan/apply-edit.ts";
import { differencesOf } from "../plan/difference.ts";
import type { PlanEdit } from "../plan/edit.ts";
import { number, smallPlan } from "../plan/testing/small-plan.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import { describeDifference, describeNotice, fieldLine } from "./describe-difference.ts";
import type { Language } from "./language.ts";
import type { PlanNames } from "./plan-field.ts";

const namesIn = (language: Language): PlanNames => ({
  language,
  node: (id) => `«${id}»`,
  card: (id) => id,
  unit: (id) => `Ufficio ${id}`,
  indicator: (id) => id.toUpperCase(),
  use: (id) => id.toUpperCase(),
  decimalsOf: () => 2,
});
const told = (edit: PlanEdit, language: Language = "it") => {
  const names = namesIn(language);
  return differencesOf(smallPlan, applyEdits(smallPlan, [edit])).map((difference) => {
    const { words, place, fields } = describeDifference(difference, names);
    return [words, place, ...fields.map((field) => fieldLine(field, language))];
  });
};

describe("a difference in words", () => {
  it("names the thing, what became of it, and each field before and after", () => {
    const fields = { weight: 4000 as Hundredths, unitIds: [], title: "Nuovo titolo" };
    const edit: PlanEdit = { kind: "set", entity: "node", id: "A1" as never, fields };
    expect(told(edit)).toEqual([
      [
        "obiettivo strategico A1 «Nuovo titolo»: modificato",
        "«A»",
        "titolo: A1 → Nuovo titolo",
        "peso: pesi uguali → 40,00",
        "strutture: Ufficio u1 → niente",
      ],
    ]);
    expect(told(edit, "en")[0]?.[3]).toBe("weight: equal weights → 40.00");
  });

  it("writes targets with their decimals", () => {
    const cells = [{ useId: "i1" as never, period: "2022" as never, value: number("1250.5") }];
    expect(told({ kind: "set-targets", cells })).toEqual([
      ["indicatore I1: modificato", "«A1»", "target: 2021: 10,00 → 2021: 10,00; 2022: 1.250,50"],
    ]);
  });

  it("calls struck out what was struck out", () => {
    const [lines] = told({
      ...{ kind: "set-standing", entity: "node", id: "A1.2" },
      ...{ standing: "struck-out", reason: "per mancanza di risorse" },
    });
    expect(lines).toEqual([
      "obiettivo operativo A1.2 «A1.2»: cassato",
      "«A1»",
      "stato: attivo → cassato",
      "motivo dello stato: niente → per mancanza di risorse",
    ]);
  });

  it("says what to look at in a new year", () => {
    expect(describeNotice("left-out", "1.2.1", "it")).toBe("1.2.1 era cassato: non è nel nuovo anno");
    expect(describeNotice("target-capped", "C1", "en")).toBe("C1: the target stops at 100 %");
  });
});
