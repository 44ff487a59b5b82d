import type { ProjectSays } from "../project/check/codes.ts";
import type { Say, Told } from "./check-sentences.ts";

/** What the checks of projects say of tables, amounts and scores. */
export const IT_PROJECT_MONEY = {
  "cells-together": (say) => [
    `Due celle stampate attaccate, ${say("printed")}: lette come prodotto ${say("product")} e percentuale ${say("percentage")}.`,
    "Conferma la lettura, o correggi la riga.",
  ],
  "cells-unclear": (say) => [
    `La cella ${say("printed")} non si legge in un solo modo: è rimasta vuota.`,
    "Scrivi i valori della riga.",
  ],
  "cell-missing": (say) => [
    `Manca ${{ hourlyCost: "il costo orario", hours: "il numero di ore", percentage: "la percentuale" }[say("cell")] ?? say("cell")}.`,
    "Scrivi il valore: senza, la riga non si può calcolare.",
  ],
  "product-missing": (say) => [
    "Il prodotto è vuoto.",
    `Costo orario per ore fa ${say("right")}: confermalo.`,
  ],
  "product-wrong": (say) => [
    `Il prodotto è ${say("printed")}, ma costo orario per ore fa ${say("right")}.`,
    "Correggi il prodotto, o il costo e le ore.",
  ],
  "product-rounded": (say) => [
    `Il prodotto ${say("printed")} è arrotondato da ${say("right")}; il risultato è già giusto.`,
    "Scrivi il prodotto intero.",
  ],
  "result-missing": (say) => [
    "Il risultato è vuoto.",
    `La percentuale del prodotto fa ${say("right")}: confermalo.`,
  ],
  "result-wrong": (say) => [
    `Il risultato è ${say("printed")}, ma la percentuale del prodotto fa ${say("right")}.`,
    "Correggi il risultato, o i valori della riga.",
  ],
  "result-below-cent": (say) => [
    `Il risultato ha più di due decimali (${say("result")} al centesimo).`,
    "Va bene così: si arrotonda solo il totale.",
  ],
  "no-cost-table": (say) => [
    `Non c’è una tabella dei costi orari per il ${say("year")}.`,
    "Inserisci i costi orari per categoria dell’anno.",
  ],
  "grade-unknown": (say) => [
    `La categoria ${say("grade")} non è nella tabella dei costi orari.`,
    "Correggi la categoria o completa la tabella.",
  ],
  "cost-mistyped": (say) => [
    `Il costo orario di ${say("grade")} è ${say("actual")}; prodotto e risultato sono già calcolati con ${say("expected")}.`,
    "Correggi solo il costo.",
  ],
  "cost-off-table": (say) => [
    `Il costo orario di ${say("grade")} è ${say("actual")}, in tabella ${say("expected")}: il risultato cambierebbe di ${say("effect")}.`,
    "Usa il costo della tabella, o scrivi il motivo.",
  ],
  "cost-other-grade": (say) => [
    `Il costo orario di ${say("grade")} è ${say("actual")}, in tabella ${say("expected")}: il risultato cambierebbe di ${say("effect")}. Se invece la categoria è ${say("other")} (${say("otherCost")}), di ${say("otherEffect")}.`,
    "Correggi il costo o la categoria, o scrivi il motivo.",
  ],
  "total-missing": (say) => [
    "La tabella non ha il totale.",
    `La somma delle righe è ${say("sum")}: confermala.`,
  ],
  "total-leaves-out": (say) => [
    `Il totale ${say("printed")} lascia fuori le righe ${say("rows")}, che valgono ${say("missing")}: la somma è ${say("sum")}.`,
    "Correggi il totale e l’importo dichiarato.",
  ],
  "total-wrong": (say) => [
    `Il totale è ${say("printed")}, ma la somma delle righe è ${say("sum")}: differenza ${say("missing")}.`,
    "Correggi il totale, o la riga sbagliata.",
  ],
  "total-unlabelled": (say) => [
    `Il totale ${say("sum")} è giusto, ma non è scritto che è il totale.`,
    "Aggiungi la parola «Totale».",
  ],
  "total-below-cent": (say) => [
    "Il totale ha più di due decimali.",
    `Arrotondalo al centesimo: ${say("sum")}.`,
  ],
  "declared-missing": (say) => [
    "Nel testo manca l’importo del progetto.",
    `La tabella dà ${say("total")}: confermalo.`,
  ],
  "declared-differs": (say) => [
    `L’importo dichiarato è ${say("declared")}, il totale della tabella ${say("total")}.`,
    "Devono essere uguali: correggi quello sbagliato.",
  ],
  "percentages-mixed": (say) => [
    `Le righe usano ${say("count")} percentuali diverse (${say("found")}) e non è detto con quale criterio.`,
    "Scrivi il criterio nella quinta condizione.",
  ],
  "hours-exceeded": (say) => [
    `Le ore nei progetti ${say("where")} sono ${say("hours")}, quelle dell’anno ${say("most")}.`,
    "Riduci le ore o distribuiscile.",
  ],
  "person-unknown": (say) => [
    `Il riferimento ${say("person")} non è nell’elenco delle persone dei progetti.`,
    "Aggiungilo all’elenco o correggilo.",
  ],
  "pot-of-others": (say) => [
    `${say("person")} è una posizione organizzativa o un dirigente: non è pagato da questo fondo.`,
    "Togli la riga.",
  ],
  "score-out-of-range": (say) => [
    `Il punteggio di «${say("part")}» è ${say("score")}.`,
    "I punteggi vanno da 0 a 100.",
  ],
  "score-without-reason": (say) => [
    `Il punteggio è ${say("score")}, i dati danno ${say("computed")}.`,
    "Scrivi il motivo della differenza.",
  ],
  "struck-out-released": () => ["Il progetto è cassato: non libera nulla.", "Togli l’importo liberato."],
  "released-locked": () => [
    "L’importo è stato liberato prima della validazione della relazione.",
    "Togli l’importo: si libera dopo la validazione dell’OIV.",
  ],
  "released-unscored": () => [
    "L’importo è stato liberato senza un punteggio da cui ricavarlo.",
    "Togli l’importo: si libera con il punteggio dell’OIV.",
  ],
  "released-differs": (say) => [
    `L’importo liberato è ${say("released")}, il punteggio ne dà ${say("right")}.`,
    "Correggi l’importo.",
  ],
} satisfies Partial<Readonly<Record<ProjectSays, (say: Say) => Told>>>;
