import { describe, expect, it } from "vitest";
import type { ChangeCause, PlanAspect } from "../objective/changes/change-cause.ts";
import {
  approval,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  read,
  use,
} from "../objective/testing/small-body.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId, MeasureId, PlanId, UseId } from "../quantity/id.ts";
import { describeChange } from "./describe-change.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names-of.ts";

const document = documentOf({
  measures: [measure("Med_Conc", { decimals: 0 }), measure("Dl", { valueType: "date", unit: "date" })],
  indicators: [indicator("C1", read("Med_Conc"))],
  nodes: [node("3.2")],
  uses: [use("C1", onNode("3.2"))],
});
const names = namesOf(document, { planId: "plan" as PlanId, planVersion: 1 });

const told = (cause: ChangeCause, language: Language): string =>
  describeChange(cause, { names, language, timeZone: "Europe/Rome" });

const both = (cause: ChangeCause): readonly string[] => [told(cause, "it"), told(cause, "en")];

const recorded = entry(3, "Med_Conc 2021-Q1", "38");
const thirty = { kind: "number", number: "30" as Decimal } as const;

describe("a cause in words", () => {
  it("tells a value with what it was before, by whom and when [B5d]", () => {
    expect(both({ kind: "entry", entry: recorded, replaced: thirty })).toEqual([
      "Med_Conc: 38 nel I quadrimestre 2021, inserito da Uff. Metrico il 10/05/2021; prima era 30",
      "Med_Conc: 38 in the 1st four-month period of 2021, entered by Uff. Metrico on 10/05/2021; it was 30",
    ]);
    expect(told({ kind: "entry", entry: entry(4, "Dl 2021-Q1", "2021-03-01"), replaced: null }, "it")).toBe(
      "Dl: 01/03/2021 nel I quadrimestre 2021, inserito da Uff. Metrico il 10/05/2021",
    );
  });

  it("tells the day of the body, not the one of Greenwich", () => {
    const late = { ...recorded, recordedAt: "2021-05-10T22:30:00.000Z" as Instant };
    expect(told({ kind: "entry", entry: late, replaced: null }, "it")).toContain("il 11/05/2021");
  });

  it("tells that there is no value, before and after", () => {
    const none = entry(5, "Med_Conc 2021-Q1", "? rinviata");
    expect(told({ kind: "entry", entry: none, replaced: thirty }, "it")).toBe(
      "Med_Conc: dichiarato non disponibile nel I quadrimestre 2021 da Uff. Metrico il 10/05/2021 (rinviata)",
    );
    expect(told({ kind: "entry", entry: recorded, replaced: none.value }, "en")).toContain(
      "; it was declared not available",
    );
  });

  it("tells a validator's answer with its note", () => {
    const returned = { ...approval(1, 3), decision: "returned" as const, note: "manca l’atto" };
    expect(both({ kind: "validation", entry: recorded, validation: returned })).toEqual([
      "Med_Conc nel I quadrimestre 2021: valore restituito da Segretario generale il 12/05/2021 (manca l’atto)",
      "Med_Conc in the 1st four-month period of 2021: value returned by Segretario generale on 12/05/2021 (manca l’atto)",
    ]);
    expect(told({ kind: "validation", entry: recorded, validation: approval(1, 3) }, "it")).toContain(
      "valore validato da Segretario generale",
    );
  });

  it("tells what another version of the plan says, with its act", () => {
    const version = {
      planId: "plan" as PlanId,
      version: 2,
      act: "Delibera 12",
      reason: null,
      approvedAt: null,
    };
    const of = { kind: "use", useId: "C1" as UseId } as const;
    const saying = (aspect: PlanAspect): readonly string[] => both({ kind: "plan", version, of, aspect });
    expect(saying("target")).toEqual([
      "versione 2 del piano (Delibera 12): cambia il valore atteso dell’indicatore C1",
      "version 2 of the plan (Delibera 12): indicator C1 has another target",
    ]);
    expect(saying("removed")[0]).toContain("l’indicatore C1 non c’è più");
    expect(saying("standing")[0]).toContain("cambia lo stato dell’indicatore C1");
  });

  it("tells systems, definitions and days", () => {
    expect(both({ kind: "system", title: "SMVP 2022" })[0]).toContain("«SMVP 2022»");
    expect(both({ kind: "system", title: null })[1]).toBe("the default measurement system holds again");
    const definition = {
      kind: "measure-definition",
      measureId: "Med_Conc" as MeasureId,
      version: 2,
    } as const;
    expect(told(definition, "it")).toBe("nuova definizione della misura Med_Conc (versione 2)");
    const named = { kind: "indicator-definition", indicatorId: "C1" as IndicatorId, version: 3 } as const;
    expect(told(named, "en")).toBe("new definition of indicator C1 (version 3)");
    const days = { kind: "day", from: "2021-05-15" as Day, to: "2021-06-01" as Day } as const;
    expect(told(days, "it")).toBe("dal 15/05/2021 al 01/06/2021 è scaduto un termine");
  });
});
