import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import { statedOptions, type StatedOptions } from "../indicator/policies.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { hundredths } from "../quantity/hundredths.ts";
import { describeSystem } from "./describe-system.ts";
import type { Language } from "./language.ts";
import type { SystemOption } from "./system-words.ts";

const textOf = (option: SystemOption, change: Partial<StatedOptions> = {}, language: Language = "it") =>
  describeSystem({ ...statedOptions(DEFAULT_SYSTEM_2021), ...change }, language).find(
    (told) => told.option === option,
  )?.text;

describe("describeSystem", () => {
  it("tells every option of a system that states the least [P-T9]", () => {
    const told = describeSystem(statedOptions(DEFAULT_SYSTEM_2021), "it");
    expect(told.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      "quanto vale un risultato: in proporzione a quanto si è raggiunto del valore atteso",
      "punteggio massimo: 100,00 %",
      "punteggio minimo: nessuno",
      "data in ritardo: vale 0,00 %",
      "valore atteso pari a zero o negativo: raggiunto o no",
      "valore zero dove meno è meglio: vale il punteggio massimo",
      "indicatore senza valore atteso: esce dal calcolo",
      "dato dovuto che manca: esce dalla media; la copertura lo dice",
      "confronto durante l’anno: conteggi e somme si confrontano con la quota dell’anno trascorsa",
      "obiettivi sottostanti: entrano solo dove l’obiettivo non ha indicatori suoi",
      "semaforo: in linea da 90,00 %, da seguire da 60,00 %, critico sotto",
    ]);
  });

  it("puts the number of a choice behind it, in the reader's form [P-T9]", () => {
    const weight = hundredths(4_000);
    expect(textOf("childObjectives", { childObjectives: { kind: "always", weight } })).toBe(
      "entrano sempre, con un peso complessivo: 40,00 %",
    );
    expect(textOf("lostPerDayLate", { lostPerDayLate: hundredths(250) }, "en")).toBe(
      "each day late costs points: 2.50",
    );
  });

  it("tells a scale with its marks in per cent of the target [P-T9]", () => {
    const scale = { kind: "linear", reads: "achievement", threshold: "60", worth: 0 } as const;
    expect(
      textOf("scale", {
        scale: { ...scale, threshold: scale.threshold as Decimal, worth: hundredths(scale.worth) },
      }),
    ).toBe("tra 60,00 % e 100,00 % il risultato vale in proporzione, da 0,00 % a 100,00 %");
  });
});
