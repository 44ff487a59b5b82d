import type { CheckSentences } from "./check-sentences.ts";
import { IT_TABLE_MESSAGES } from "./check-table-messages.it.ts";

/** What the checks of plan, cards and library say. */
export const IT_CHECK_MESSAGES: CheckSentences["messages"] = {
  ...IT_TABLE_MESSAGES,
  "percent-without-division": (say) => [
    `L’unità è la percentuale, ma la formula ${say("formula")} non divide nulla.`,
    "Una percentuale è un rapporto: metti la barra al posto del segno.",
  ],
  "formula-wrong": (say) => [
    `La formula ${say("formula")} non si può calcolare. ${say("issue")}`,
    "Correggi la formula o l’unità dell’indicatore.",
  ],
  "indicator-unknown": () => [
    "Qui è collegato un indicatore che in libreria non c’è.",
    "Collega un indicatore della libreria, o aggiungilo.",
  ],
  circular: (say) => [
    `Il risultato dipende da sé stesso, passando per ${say("through")}.`,
    "Togli dalla formula l’obiettivo o l’indicatore che riporta indietro.",
  ],
  "sources-not-listed": () => [
    "La formula prende tutti gli obiettivi di un livello: se l’albero cambia, cambia anche l’indicatore.",
    "Elenca nella formula gli obiettivi che contano.",
  ],
  "code-doubled": (say) => [`Il codice ${say("code")} è già di un altro.`, "Dai a ciascuno un codice suo."],
  "code-of-another": (say) => [
    `Il codice ${say("code")} comincia come l’obiettivo ${say("other")}, ma la misura serve a ${say("owner")}.`,
    "Dai alla misura il codice del suo obiettivo, o collega quella giusta.",
  ],
  "code-untidy": (say) => [`Il codice ${say("code")} ha segni di troppo.`, `Scrivilo ${say("right")}.`],
  "code-placeholder": (say) => [
    `Al posto del codice è stampato ${say("printed")}.`,
    `Scrivi il codice dell’indicatore: ${say("code")}.`,
  ],
  "code-second": (say) => [
    `Lo stesso indicatore è ${say("printed")} qui e ${say("code")} nella libreria.`,
    "Usa un solo codice per la stessa definizione.",
  ],
  placeholder: (say) => [
    `Il testo è un segnaposto: ${say("words")}.`,
    "Scrivi il testo vero, o lascia vuoto.",
  ],
  "card-weights": (say) => [
    `I pesi della scheda ${say("card")} fanno ${say("total")}, non 100,00: differenza ${say("missing")}.`,
    "Correggi i pesi degli obiettivi della scheda.",
  ],
  "weights-missing": (say) => [
    `${say("without")} di ${say("all")} non hanno un peso, gli altri sì: peserebbero zero.`,
    "Dai un peso a tutti, o a nessuno perché pesino in parti uguali.",
  ],
  "weights-of-children": (say) => [
    `I pesi di ciò che sta sotto fanno ${say("total")}, non 100,00.`,
    "Correggi i pesi, o toglili tutti perché valgano in parti uguali.",
  ],
  "weights-of-indicators": (say) => [
    `I pesi degli indicatori fanno ${say("total")}, non 100,00.`,
    "Correggi i pesi, o toglili tutti perché valgano in parti uguali.",
  ],
  "no-indicator": () => [
    "L’obiettivo non ha indicatori: nessuno può misurarlo.",
    "Aggiungi almeno un indicatore.",
  ],
  "no-target": (say) => [
    `L’indicatore non ha un valore atteso per il ${say("year")}.`,
    "Scrivi il valore che si vuole raggiungere.",
  ],
  "target-outside-plan": (say) => [
    `Il valore atteso è del periodo ${say("period")}, il piano è degli anni ${say("years")}.`,
    "Sposta il valore atteso in un anno del piano.",
  ],
  "day-outside-year": (say) => [
    `La scadenza ${say("day")} non cade nel ${say("year")}, l’anno del suo valore atteso.`,
    "Correggi la data.",
  ],
  "day-over": (say) => [
    `La scadenza ${say("day")} era già passata quando il valore atteso è stato fissato (${say("set")}).`,
    "Fissa una data futura, o scrivi il motivo per cui resta.",
  ],
  "no-programme": () => [
    "L’obiettivo strategico non ha un programma di bilancio.",
    "Indica missione e programma (D.M. 27/3/2013).",
  ],
  "no-mission": (say) => [
    `Il programma ${say("code")} è senza missione: lo stesso codice vale per programmi diversi.`,
    "Indica la missione.",
  ],
  "programme-two-names": (say) => [
    `Il programma ${say("key")} si chiama qui «${say("name")}» e altrove «${say("other")}».`,
    "Correggi la missione o il nome.",
  ],
  "no-resources": (say) => [
    `L’obiettivo strategico non dice le risorse economiche del ${say("year")}.`,
    "Scrivi l’importo; 0,00 se non ne ha di proprie.",
  ],
  "included-target": (say) => [
    `Il valore atteso ${say("own")} è sotto quello di ${say("narrower")} (${say("other")}), che conta solo una parte.`,
    "Chi conta di più non può dare di meno: correggi uno dei due valori attesi.",
  ],
  "included-result": (say) => [
    `L’ultimo valore ${say("own")} è sotto quello di ${say("narrower")} (${say("other")}), che conta solo una parte.`,
    "Controlla i valori delle misure.",
  ],
  "target-easier": (say) => [
    `Il valore atteso ${say("target")} è più facile del valore ${say("year")}, ${say("result")}.`,
    "Chiedi di più, o scegli il motivo per l’obiettivo.",
  ],
  "target-little-easier": (say) => [
    `Il valore atteso ${say("target")} è poco più facile del valore ${say("year")}, ${say("result")}.`,
    "È entro la tolleranza di 15 giorni o 2 punti: nulla da fare.",
  ],
  "all-met": (say) => [
    `Tutti i valori attesi dell’obiettivo (${say("indicators")}) erano già raggiunti dall’ultimo valore.`,
    "Chiedi un miglioramento, o scegli il motivo per l’obiettivo.",
  ],
  "card-easier": (say) => [
    `Per il ${say("period")} la scheda chiede ${say("own")}, il piano ${say("asked")} per lo stesso indicatore.`,
    "Porta il valore atteso della scheda a quello del piano.",
  ],
  "unit-of-kind": (say) => [
    `L’unità è ${say("unit")}, ma l’indicatore è di un tipo che vuole ${say("wanted")}.`,
    `Cambia l’unità in ${say("wanted")}.`,
  ],
  "unit-of-code": (say) => [
    `Il codice ${say("code")} fa pensare a ${say("told")}, l’unità è ${say("unit")}.`,
    "Controlla l’unità, o cambia il codice.",
  ],
  "volume-percent": () => [
    "L’indicatore è di tipo Volume, ma misura una percentuale.",
    "Una percentuale dice qualità, efficacia o efficienza: cambia il tipo.",
  ],
  "same-measure": (say) => [
    `La misura ha lo stesso nome di ${say("other")}.`,
    "Usa una sola misura, o distingui i nomi.",
  ],
  "same-formula": (say) => [
    `L’indicatore calcola la stessa cosa di ${say("other")}.`,
    "Usa un solo indicatore, con più valori attesi.",
  ],
  "only-volume": (say) => [
    `L’obiettivo è misurato solo da quanto si fa (${say("indicators")}).`,
    "Aggiungi un indicatore di qualità, efficacia o efficienza.",
  ],
  loaded: (say) => [
    `L’ufficio risponde di ${say("own")} indicatori, gli altri di solito di ${say("usual")}.`,
    "Distribuisci il carico, o riduci gli indicatori.",
  ],
  "years-without-target": (say) => [
    `L’indicatore non ha un valore atteso per ${say("years")}.`,
    "Un obiettivo strategico ha un valore atteso per ogni anno del piano.",
  ],
  "hangs-nowhere": () => [
    "L’obiettivo non sta sotto nessuna priorità del piano.",
    "Spostalo sotto l’ambito o l’obiettivo strategico che serve.",
  ],
  "card-not-linked": () => [
    "L’obiettivo della scheda non è collegato a nessun obiettivo dell’albero.",
    "Collegalo, se contribuisce a un obiettivo del piano.",
  ],
  "no-inclusion": (say) => [
    `Nessun obiettivo del ${say("year")} riguarda l’inclusione o l’accessibilità.`,
    "Segna il tema sull’obiettivo che se ne occupa, o aggiungine uno.",
  ],
  "no-source": (say) => [
    `Di ${say("code")} non è detta la fonte.`,
    "Indica l’ufficio che rileva ciascuna misura.",
  ],
  "text-cut": (say) => [
    `Il testo finisce a ${say("length")} caratteri esatti: sembra tagliato («${say("end")}»).`,
    "Scrivi il testo intero.",
  ],
  flat: (say) => [
    `Il valore atteso è ${say("target")} in tutti gli anni del piano.`,
    "Se è voluto, nulla da fare.",
  ],
  "no-baseline": (say) => [
    `Manca il valore ${say("year")}: non si può dire se il valore atteso è buono.`,
    "Scrivi l’ultimo valore, se lo conosci.",
  ],
  "short-series": (say) => [
    `${say("short")} indicatori su ${say("all")} hanno meno di ${say("years")} anni di risultati: ${say("codes")}.`,
    "Scrivi i valori degli anni passati che conosci.",
  ],
  "no-reference": (say) => [
    `${say("code")} è di un catalogo nazionale, ma manca il valore di enti simili.`,
    "Scrivi il valore di riferimento accanto al valore atteso.",
  ],
  "no-description": () => [
    "L’obiettivo ha solo il titolo.",
    "Scrivi in una frase che cosa si vuole ottenere.",
  ],
  "title-with-code": (say) => [
    `Il titolo ripete il codice (${say("word")}).`,
    "Lascia nel titolo solo le parole.",
  ],
  "name-is-code": (say) => [
    `Il nome della misura è il suo codice, ${say("code")}.`,
    "Scrivi che cosa si conta: chi inserisce il valore legge il nome.",
  ],
  "word-slip": () => ["Nel testo c’è una svista di battitura.", "Correggi come proposto."],
  "code-slip": (say) => [
    `Nel codice, «${say("part")}» sembra «${say("meant")}» senza una lettera.`,
    "Correggi il codice, se non è già usato fuori da qui.",
  ],
  "source-spelt": (say) => [
    `Lo stesso ufficio è scritto in più modi: ${say("labels")}.`,
    "Scegli una grafia sola.",
  ],
  "no-card": (say) => [
    `Il servizio non ha una scheda, altri ${say("others")} sì.`,
    "Aggiungi la scheda, se qualcuno ne risponde.",
  ],
  "approved-late": (say) => [
    `Il piano è stato approvato il ${say("approved")}, ${say("days")} giorni dopo l’inizio del ${say("year")}.`,
    "Gli obiettivi vanno fissati prima dell’anno.",
  ],
  "given-altered": (say) => [
    `Viene da ${say("library")}, versione ${say("version")}, ma non dice più ciò che dice lì.`,
    "Riporta codice, testi e definizione a quelli adottati: tuoi sono i target.",
  ],
  "given-renewed": (say) => [
    `È adottato da ${say("library")}, versione ${say("version")}; c’è la versione ${say("last")}.`,
    "Adotta la nuova versione in una bozza del piano.",
  ],
  "no-system": (say) => [
    `Per il ${say("year")} non c’è un sistema di misurazione e valutazione.`,
    "Registralo alla pagina SMVP, con il parere dell’OIV.",
  ],
  "system-without-opinion": (say) => [
    `Il sistema di misurazione e valutazione del ${say("year")} non ha il parere dell’OIV.`,
    "Registra il parere fra gli atti e la versione del sistema che lo porta.",
  ],
  "system-of-before": (say) => [
    `Il sistema di misurazione e valutazione in vigore nel ${say("year")} è di un anno prima.`,
    "Va aggiornato ogni anno: registra la versione dell’anno, o scrivi che resta la stessa.",
  ],
  "areas-not-said": () => [
    "Nessun obiettivo dice a quale ambito della performance organizzativa serve.",
    "Dai a ogni obiettivo il suo ambito, fra i temi.",
  ],
  "areas-without-objective": (say) => [
    `Nessun obiettivo serve gli ambiti di performance organizzativa ${say("areas")}.`,
    "Se è voluto va bene così; altrimenti dai l’ambito agli obiettivi che lo servono.",
  ],
};
