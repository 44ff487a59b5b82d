import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { IndicatorId, MeasureId, NodeId, UnitId } from "../quantity/id.ts";
import type { Cause } from "../quantity/outcome.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { describeCause } from "./describe-cause.ts";
import type { Names } from "./names.ts";

const names: Names = {
  measure: (id) => ({ code: id, called: id, unit: "N.", decimals: 0 }),
  indicator: (id) => ({ code: id, unit: "N.", decimals: 0 }),
  unit: (id) => `Servizio ${id}`,
  node: (id) => id,
  part: () => "",
  subject: null,
};
const measureId = "Med_Conc" as MeasureId;
const day = "2021-07-28" as Day;
const period = periodOf("2021-Q1" as PeriodCode);

/** Every cause there is; a new one does not compile without its sentence. */
const SAID: { readonly [Code in Cause["code"]]: readonly [Extract<Cause, { readonly code: Code }>, string] } =
  {
    "not-recorded": [
      { code: "not-recorded", measureId, unitId: "Anagrafe" as UnitId, period },
      "Med_Conc (Servizio Anagrafe): nessun valore nel I quadrimestre 2021",
    ],
    "not-available": [
      { code: "not-available", measureId, reason: "indagine rinviata" },
      "Med_Conc: non disponibile (indagine rinviata)",
    ],
    "not-due": [{ code: "not-due", measureId, from: day }, "Med_Conc: non dovuto prima del 28/07/2021"],
    "date-not-due": [{ code: "date-not-due", from: day }, "la data si attende fino al 27/07/2021"],
    "no-achievement": [
      { code: "no-achievement", nodeId: "2.3.1" as NodeId },
      "l’obiettivo 2.3.1 non ha un risultato",
    ],
    "unknown-measure": [{ code: "unknown-measure", measureId }, "la formula legge una misura che non esiste"],
    "unknown-indicator": [
      { code: "unknown-indicator", indicatorId: "DFP 1.3" as IndicatorId },
      "la formula nomina un indicatore che non esiste",
    ],
    "achievement-elsewhere": [
      { code: "achievement-elsewhere", nodeId: "2.3" as NodeId },
      "il raggiungimento di 2.3 si conosce solo nel periodo chiesto",
    ],
    "unknown-node": [
      { code: "unknown-node", nodeId: "9" as NodeId },
      "la formula legge un obiettivo che non esiste nel piano",
    ],
    "division-by-zero": [
      { code: "division-by-zero", measureIds: [measureId, "FTE" as MeasureId] },
      "divisione per zero: Med_Conc e FTE",
    ],
    "not-a-number": [{ code: "not-a-number" }, "il risultato è troppo grande per essere calcolato"],
    "wrong-type": [{ code: "wrong-type", expected: "date" }, "serve una data e c’è un numero"],
    circular: [
      { code: "circular", nodeIds: ["2", "2.3"] as NodeId[] },
      "la formula torna su se stessa, passando per 2 e 2.3",
    ],
  };

describe("describeCause", () => {
  it.each(Object.values(SAID))("says $code as a person would", (cause, sentence) => {
    expect(describeCause(cause, names, "it")).toBe(sentence);
  });

  it("says each of them in English too, in other words", () => {
    for (const [cause, sentence] of Object.values(SAID)) {
      const english = describeCause(cause, names, "en");
      expect(english).not.toBe("");
      expect(english).not.toBe(sentence);
    }
  });
});
