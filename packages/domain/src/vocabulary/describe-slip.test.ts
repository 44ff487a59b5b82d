import { describe, expect, it } from "vitest";
import { distributeBy } from "../incentive/distribution/distribute.ts";
import { keptSteps, readSteps } from "../incentive/distribution/sent.ts";
import { entrant, euro, rule, SCHEME } from "../incentive/distribution/testing/entrants.ts";
import type { Day } from "../quantity/day.ts";
import { cents } from "../quantity/money.ts";
import { describePayWarning } from "./describe-pay.ts";
import { describeSlip } from "./describe-slip.ts";

const outcome = distributeBy(
  {
    rule: rule({
      fixedEach: euro("50"),
      bands: [{ from: 60, counts: 80 }],
      higher: { premiumPercent: 30, ofPeople: 50, ties: "none" },
    }),
    scheme: SCHEME,
  },
  {
    ...{ pool: cents(100_001), year: 2020, decision: "2021-06-30" as Day },
    entrants: [entrant("a", 90), entrant("b", 70, { paidLate: true })],
  },
);
if (!outcome.ok) throw new Error(outcome.problem.code);
const [first, second] = outcome.value.shares;
if (first === undefined || second === undefined) throw new Error("nobody was paid");

describe("a slip", () => {
  it("tells each step of the sum with its figures, down to what is paid ", () => {
    expect(describeSlip(first, "it")).toEqual([
      "Punteggio 90,00: fascia da 60, vale 80 %.",
      "Maggiorazione per le valutazioni più alte: + 30 %.",
      "Contratto dal 01/01/2015: i mesi richiesti al 31/12/2020 ci sono.",
      "Servizio: dal 01/01/2020 al 31/12/2020 366 giorni al 100,00 %. Parte dell’anno: 1,0000.",
      "Peso: 1,0000 × parametro 1,3000 = 1,3000.",
      "Obiettivi: 540,01 € × punti 104,0000 (peso × 80,00) : punti di tutti 184,0000 = 305,2230 €.",
      "Comportamenti: 360,00 € × punti 104,0000 (peso × 80,00) : punti di tutti 184,0000 = 203,4783 €.",
      "In tutto, al centesimo: 508,70 €.",
      "Parte fissa: 50,00 €.",
      "Premio: 558,70 €.",
    ]);
    expect(describeSlip(second, "en").slice(-2)).toEqual([
      "Payment times were missed: €441.31 less 30 % = €308.91.",
      "Bonus: €308.91.",
    ]);
  });

  it("tells the same after it was kept and read back", () => {
    expect(describeSlip({ ...first, steps: readSteps(keptSteps(first.steps)) }, "it")).toEqual(
      describeSlip(first, "it"),
    );
  });
});

describe("a warning", () => {
  it("names people as the reader knows them", () => {
    const called = (id: string) => `scheda ${id}`;
    expect(describePayWarning({ kind: "tied-at-quota", ids: ["a", "b"] }, { called, language: "it" })).toBe(
      "A pari merito sul limite della quota: scheda a, scheda b.",
    );
  });
});
