import type { MeasureDefinition } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { draftOf, readDefinition } from "./definition-draft.ts";

const CONCILIATIONS: MeasureDefinition = {
  ...{ code: "Med_Conc", name: "Conciliazioni", description: null, valueType: "number", unit: "N." },
  ...{ decimals: 0, accumulation: "sum", frequency: "quadrimestre", firstDue: null, daysAllowed: 15 },
  ...{ collectedBy: "body", unitRule: null, unitIds: [], sourceUnitId: null, sourceLabel: "Ufficio" },
  ...{ plausible: { min: "0.5", max: null }, notes: [] },
};
const draft = draftOf(CONCILIATIONS);

describe("the definition of a measure", () => {
  it("comes back as it was when nothing is typed", () => {
    expect(readDefinition(draft, CONCILIATIONS)).toEqual({ ok: true, value: CONCILIATIONS });
  });

  it("says from which period it is asked, who enters it, and between which ends it usually is", () => {
    const typed = { ...draft, firstDue: "2021-Q2", office: "unit-1", least: "10", most: "1.234,5" };
    expect(readDefinition(typed, CONCILIATIONS)).toMatchObject({
      ok: true,
      value: { firstDue: "2021-Q2", sourceUnitId: "unit-1", plausible: { min: "10", max: "1234.5" } },
    });
    expect(readDefinition({ ...draft, least: " " }, CONCILIATIONS)).toMatchObject({
      value: { plausible: null },
    });
  });

  it("names what cannot be read, and a range whose ends are turned round", () => {
    const typed = { ...draft, name: "x", decimals: "9", daysAllowed: "presto", least: "dieci" };
    expect(readDefinition(typed, CONCILIATIONS)).toEqual({
      ok: false,
      wrong: ["name", "decimals", "daysAllowed", "least"],
    });
    expect(readDefinition({ ...draft, least: "10", most: "2" }, CONCILIATIONS)).toEqual({
      ok: false,
      wrong: ["most"],
    });
  });
});
