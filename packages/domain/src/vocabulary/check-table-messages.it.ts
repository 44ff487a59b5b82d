import type { CheckSentences } from "./check-sentences.ts";

type TableMessage =
  | "staff-sum"
  | "staff-other-total"
  | "years-broken"
  | "statement-sum"
  | "statement-ratio"
  | "opening-broken"
  | "resources-budget"
  | "resources-equal"
  | "share-of-women"
  | "share-of-graduates"
  | "vacancy"
  | "periods-differ"
  | "perspective-empty";

export type TableMessages = Pick<CheckSentences["messages"], TableMessage>;

/** What the checks of budget, staff and context tables say. */
export const IT_TABLE_MESSAGES: TableMessages = {
  "staff-sum": (say) => [
    `Nel ${say("year")} il totale stampato è ${say("printed")}, le righe fanno ${say("sum")}.`,
    "Correggi il totale o la riga sbagliata.",
  ],
  "staff-other-total": (say) => [
    `Nel ${say("year")} il totale è ${say("total")}, nelle altre tabelle ${say("others")}.`,
    "Conta le stesse persone in tutte le tabelle.",
  ],
  "years-broken": (say) => [
    `Dopo il ${say("before")} viene il ${say("year")}.`,
    "Correggi l’intestazione: un anno è ripetuto o manca.",
  ],
  "statement-sum": (say) => [
    `Nel ${say("year")} la voce è ${say("printed")}, le sue parti fanno ${say("computed")}: differenza ${say("difference")}.`,
    "Correggi la voce o una delle parti.",
  ],
  "statement-ratio": (say) => [
    `Nel ${say("year")} l’indice è ${say("printed")}, dal bilancio risulta ${say("computed")}.`,
    "Ricalcola l’indice.",
  ],
  "opening-broken": (say) => [
    `Il patrimonio netto iniziale ${say("year")} (${say("opening")}) non riprende quello finale ${say("before")} (${say("closing")}): differenza ${say("difference")}.`,
    "Correggi uno dei due, o scrivi perché (per esempio valori stimati).",
  ],
  "resources-budget": (say) => [
    `Le risorse degli obiettivi strategici per il ${say("year")} fanno ${say("total")}, ${say("line")} del bilancio ${say("charges")}: differenza ${say("difference")}. Per programma: ${say("programmes")}.`,
    "Attribuisci la differenza, o spiegala.",
  ],
  "resources-equal": (say) => [
    `Lo stesso importo, ${say("amount")}, sta anche sull’obiettivo ${say("other")}.`,
    "Se è una somma sola, dividila fra i due obiettivi.",
  ],
  "share-of-women": (say) => [
    `Nel ${say("year")} è stampato ${say("printed")} di donne, ma ${say("women")} su ${say("total")} fanno ${say("right")}.`,
    "Correggi la percentuale, o spiega di chi è.",
  ],
  "share-of-graduates": (say) => [
    `Nel ${say("year")} è stampato ${say("printed")} di laureate, che con ${say("women")} donne non si può avere. ${say("note")}`,
    "Controlla di quali persone è la percentuale.",
  ],
  vacancy: (say) => [
    `La scopertura stampata è ${say("printed")}, che vale con ${say("presumed")} persone; con ${say("employees")} dipendenti su ${say("posts")} posti è ${say("right")}.`,
    "Scrivi quale delle due si intende.",
  ],
  "periods-differ": (say) => [
    `${say("row")}: il valore è di ${say("period")}, la variazione è rispetto a ${say("compared")}.`,
    "Confronta lo stesso mese.",
  ],
  "perspective-empty": (say) => [
    `Nessun obiettivo strategico serve la prospettiva «${say("perspective")}».`,
    "Se è voluto, scrivi perché.",
  ],
};
