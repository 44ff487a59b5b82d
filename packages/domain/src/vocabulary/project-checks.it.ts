import type { ProjectCodes } from "../project/check/codes.ts";
import type { CheckSentencesOf } from "./check-sentences.ts";
import { IT_PROJECT_MONEY } from "./project-money.it.ts";

export const IT_PROJECT_CHECKS: CheckSentencesOf<ProjectCodes> = {
  checks: {
    "C-SCH": "Contratto dell’anno",
    "C-NUM": "Numeri dei progetti unici",
    "C-7C": "Sette condizioni e bilancio dell’anno",
    "C-CELL": "Celle lette come stampate",
    "C-ROW": "Prodotti e risultati delle righe",
    "C-RATE": "Costo orario della categoria",
    "C-TOT": "Totale della tabella",
    "C-DECL": "Importo dichiarato uguale al totale",
    "C-PCT": "Criterio delle percentuali",
    "C-HRS": "Ore di ogni persona nell’anno",
    "C-POT": "Solo personale pagato dal fondo",
    "C-MEAS": "Target misurabili",
    "C-TWICE": "Un indicatore pagato una volta sola",
    "C-DATE": "Scadenze nell’anno del progetto",
    "C-XREF": "Rinvii a punti che esistono",
    "C-LAW": "Leggi citate",
    "C-OIV": "Punteggi dell’OIV",
    "C-LOCK": "Nessun importo prima della validazione",
  },
  places: {
    project: "progetto",
    row: "riga",
    indicator: "indicatore",
    condition: "condizione",
    person: "persona",
  },
  messages: {
    ...IT_PROJECT_MONEY,
    "scheme-of-year": (say) => [
      `I progetti del ${say("year")} seguono ${say("source")}, questo è scritto con un altro contratto.`,
      "Scegli il contratto dell’anno: la scheda cambia con lui.",
    ],
    "year-of-another": () => ["Il progetto è di un altro anno.", "Spostalo fra i progetti del suo anno."],
    "no-objective": () => [
      "Non è indicato l’obiettivo del piano che il progetto finanzia.",
      "Indica il codice dell’obiettivo.",
    ],
    "no-nature": () => [
      "Non è detto se l’obiettivo è nuovo o di mantenimento.",
      "Scegli una delle due voci.",
    ],
    "no-benefits": () => ["Mancano i benefici attesi.", "Scrivi almeno un beneficio."],
    "no-indicators": () => [
      "Nessun indicatore: il risultato non si può verificare.",
      "Aggiungi almeno un indicatore con valore atteso e fonte.",
    ],
    "number-twice": (say) => [
      `Il numero è già del progetto «${say("title")}».`,
      "Dai a ogni progetto un numero suo.",
    ],
    "condition-missing": () => ["Manca la risposta alla condizione.", "Scrivila nella scheda del progetto."],
    "condition-empty": () => ["La risposta alla condizione è vuota.", "Scrivila nella scheda del progetto."],
    "condition-twice": () => ["La condizione ha due risposte.", "Uniscile in una sola."],
    "condition-unknown": () => ["Il contratto non ha questa condizione.", "Toglila o correggi il numero."],
    "no-budget": (say) => [
      `Manca il riferimento al bilancio ${say("year")}.`,
      "Indica anno e voce del bilancio che prevede la spesa.",
    ],
    "budget-other-year": (say) => [
      `Il bilancio citato è del ${say("found")}, il progetto è del ${say("year")}.`,
      "Cita il bilancio dello stesso anno.",
    ],
    "no-measurable-target": () => [
      "Nessun indicatore ha un valore atteso misurabile.",
      "Scrivi almeno un valore da raggiungere; una relazione finale da sola non misura il risultato.",
    ],
    "indicator-elsewhere": (say) => [
      `Lo stesso indicatore è ${say("other")} nel progetto ${say("project")}: lo stesso risultato sarebbe pagato due volte.`,
      "Lascialo in un solo progetto o distingui le due parti.",
    ],
    "indicator-two-groups": (say) => [
      `Lo stesso indicatore è già ${say("other")} di un altro gruppo del progetto.`,
      "Dai a ogni gruppo il proprio indicatore.",
    ],
    "day-before-year": (say) => [
      `La scadenza ${say("day")} è prima del ${say("year")}.`,
      "Correggi la data.",
    ],
    "reference-nowhere": (say) => [
      `Il testo rinvia al punto ${say("point")}, ma nessun punto è numerato così.`,
      "Numera l’elenco o correggi il rinvio.",
    ],
    "law-mistyped": (say) => [
      `Il D.L. ${say("decree")} è citato con la legge ${say("law")}: la legge di conversione è la ${say("right")}.`,
      "Correggi la citazione.",
    ],
  },
};
