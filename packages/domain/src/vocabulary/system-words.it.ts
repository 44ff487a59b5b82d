import type { SystemWords } from "./system-words.ts";

export const IT_SYSTEM = {
  names: {
    scale: "quanto vale un risultato",
    cap: "punteggio massimo",
    floor: "punteggio minimo",
    lostPerDayLate: "data in ritardo",
    zeroTarget: "valore atteso pari a zero o negativo",
    zeroValue: "valore zero dove meno è meglio",
    noTarget: "indicatore senza valore atteso",
    missing: "dato dovuto che manca",
    intermediate: "confronto durante l’anno",
    childObjectives: "obiettivi sottostanti",
    lights: "semaforo",
  },
  choices: {
    scale: {
      "on-off": "tutto o niente",
      proportional: "in proporzione a quanto si è raggiunto del valore atteso",
      linear: "in proporzione, da una soglia in poi",
      steps: "a scaglioni",
      "four-thresholds": "per quattro livelli",
    },
    floor: {
      none: "nessuno",
      "nothing-below": "sotto il minimo non vale nulla",
      "not-below": "non vale meno del minimo",
    },
    lostPerDayLate: { nothing: "vale 0,00 %", "per-day": "ogni giorno di ritardo toglie punti" },
    zeroTarget: { "all-or-nothing": "raggiunto o no", difference: "ogni unità di differenza toglie punti" },
    zeroValue: { cap: "vale il punteggio massimo", full: "vale 100,00 %" },
    noTarget: { leaves: "esce dal calcolo", "counts-missing": "conta come un dato che manca" },
    missing: { "stays-out": "esce dalla media; la copertura lo dice", "counts-zero": "vale 0,00 %" },
    intermediate: {
      "share-of-year": "conteggi e somme si confrontano con la quota dell’anno trascorsa",
      "whole-target": "sempre con il valore atteso dell’anno intero",
    },
    childObjectives: {
      "only-without-indicators": "entrano solo dove l’obiettivo non ha indicatori suoi",
      never: "non entrano mai",
      always: "entrano sempre, con un peso complessivo",
    },
  },
  lights: ({ inLine, toWatch }) => `in linea da ${inLine}, da seguire da ${toWatch}, critico sotto`,
} as const satisfies SystemWords;
