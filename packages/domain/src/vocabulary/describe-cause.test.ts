import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { IndicatorId, MeasureId, NodeId, UnitId } from "../quantity/id.ts";
import type { Cause } from "../quantity/outcome.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { describeCause, describeCauses } from "./describe-cause.ts";
import type { Names } from "./names.ts";

const names: Names = {
  measure: (id) => ({ code: id, called: id, unit: "N.", decimals: 0 }),
  indicator: (id) => ({ code: id, unit: "N.", decimals: 0 }),
  unit: (id) => `Servizio ${id}`,
  node: (id) => id,
  part: () => "",
  day: () => "2021-05-10" as Day,
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
      "manca il valore di Med_Conc (Servizio Anagrafe) nel I quadrimestre 2021",
    ],
    "not-available": [
      { code: "not-available", measureId, reason: "indagine rinviata" },
      "Med_Conc non è disponibile (indagine rinviata)",
    ],
    "not-due": [{ code: "not-due", measureId, from: day }, "Med_Conc si rileva dal 28/07/2021"],
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

  it("says in one sentence what is missing of one period or due from one day, each measure once", () => {
    const missing = (id: string, of = period): Cause => ({
      ...{ code: "not-recorded", measureId: id as MeasureId, unitId: null, period: of },
    });
    const due = (id: string): Cause => ({ code: "not-due", measureId: id as MeasureId, from: day });
    const second = periodOf("2021-Q2" as PeriodCode);
    expect(
      describeCauses(
        [missing("a"), due("c"), missing("b"), missing("a", second), due("c"), due("d")],
        names,
        "it",
      ),
    ).toEqual([
      "mancano i valori di a e b nel I quadrimestre 2021",
      "c e d si rilevano dal 28/07/2021",
      "manca il valore di a nel II quadrimestre 2021",
    ]);
  });

  it("says each of them in English too, in other words", () => {
    for (const [cause, sentence] of Object.values(SAID)) {
      const english = describeCause(cause, names, "en");
      expect(english).not.toBe("");
      expect(english).not.toBe(sentence);
    }
  });
});
