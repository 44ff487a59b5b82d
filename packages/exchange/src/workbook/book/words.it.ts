import type { Words } from "./words.ts";

export const IT_WORDS: Words = {
  sheets: {
    instructions: "Istruzioni",
    areas: "Aree",
    objectives: "Obiettivi",
    indicators: "Indicatori",
    measures: "Misure",
    targets: "Target",
    cards: "Schede",
    cardObjectives: "Obiettivi di scheda",
    resources: "Risorse",
    units: "Strutture",
    values: "Valori",
  },
  columns: {
    code: "Codice",
    title: "Titolo",
    description: "Descrizione",
    weight: "Peso",
    standing: "Stato",
    reason: "Motivo dello stato",
    level: "Livello",
    parent: "Codice superiore",
    perspective: "Prospettiva",
    mission: "Missione",
    programme: "Programma",
    programmeName: "Denominazione del programma",
    units: "Strutture",
    typology: "Tipologia",
    kind: "Tipo di valore",
    unit: "Unità di misura",
    decimals: "Decimali",
    direction: "Verso",
    formula: "Algoritmo",
    source: "Fonte",
    valueType: "Si rileva",
    accumulation: "Valore dell’anno",
    frequency: "Frequenza",
    daysAllowed: "Giorni concessi",
    collectedBy: "Rilevata da",
    sourceUnit: "Ufficio fonte",
    holder: "Obiettivo",
    indicator: "Indicatore",
    indicatorTitle: "Titolo dell’indicatore",
    responsible: "Responsabile",
    perimeter: "Perimetro",
    role: "Ruolo",
    card: "Scheda",
    node: "Obiettivo dell’albero",
    unitType: "Tipo di struttura",
    head: "Chi la dirige",
    measureCode: "Codice",
    measure: "Misura",
    scope: "Struttura",
    period: "Periodo",
    before: "Valore precedente",
    value: "Valore",
    absent: "Non disponibile",
    note: "Nota o motivo",
  },
  notes: {
    code: "Unico nel piano. Per aggiungere una riga, scriverla sotto l’ultima.",
    weight: "Da 0 a 100, con al più due decimali. Vuoto: pesi uguali.",
    standing: "Un obiettivo cassato o non valutabile esce dal calcolo con il suo peso.",
    reason: "Obbligatorio quando lo stato non è attivo.",
    parent: "Il codice dell’ambito o dell’obiettivo da cui dipende.",
    units: "Più strutture si separano con il punto e virgola, con i nomi del foglio Strutture.",
    formula: "Codici di misure, + − × ÷ e parentesi: per esempio Med_Conc / Med_Avviate.",
    holder: "Il codice dell’obiettivo, o scheda e codice separati da una barra per un obiettivo di scheda.",
    node: "Il codice dell’obiettivo dell’albero a cui corrisponde, se c’è.",
    value: "Un numero, una data come 31/12/2021, oppure sì o no, come chiede l’unità di misura.",
    absent: "Solo se il dato non si può avere: si sceglie dall’elenco e accanto si scrive il motivo.",
  },
  target: (period) => `Target ${period}`,
  resource: (year) => `Risorse ${year} (euro)`,
  declared: (period) => `Valore ${period}`,
  valueTypes: { number: "un numero", date: "una data" },
  collectedBy: { body: "ente", unit: "strutture" },
  instructions: [
    "Questa cartella contiene il piano, o la parte di una struttura, da leggere e completare.",
    "Si modificano le celle bianche; quelle grigie servono a leggere e non si cambiano qui.",
    "Per aggiungere una riga la si scrive sotto l’ultima. Togliere una riga non cancella nulla: un obiettivo si cassa dalla colonna Stato.",
    "I pesi di una scheda devono fare 100,00.",
    "Le date si scrivono come date (31/12/2021), i numeri come numeri.",
    "Formule, macro e collegamenti non servono: di una formula si prende il valore.",
    "Quando la cartella viene importata Albero mostra prima che cosa cambia; nulla cambia finché c’è una riga da correggere.",
  ],
  valuesInstructions: [
    "Un valore per riga: si scrive nella colonna Valore, e nella nota da dove viene o perché è così.",
    "Si modificano le celle bianche; quelle grigie servono a leggere.",
    "Se un dato non si può avere, si sceglie «non disponibile» e si scrive il motivo.",
    "I numeri si scrivono come numeri, le date come date (31/12/2021). Le righe non ancora pronte si lasciano vuote.",
    "Alla fine si salva e si carica nel foglio di rilevazione: prima si vede che cosa cambia, poi si conferma.",
  ],
  absent: "non disponibile",
  about: {
    body: "Ente",
    plan: "Piano",
    version: "Versione",
    unit: "Struttura",
    wholePlan: "tutto il piano",
    year: "Anno",
    everyOffice: "tutti gli uffici",
  },
  file: {
    "file-too-large": ({ most }) =>
      `Il file è troppo grande: se ne accettano fino a ${Number(most) / 1e6} MB.`,
    "not-a-table": () =>
      "Il file non è una tabella di testo (CSV): servono le intestazioni nella prima riga e almeno due colonne.",
    "not-a-workbook": () =>
      "Il file non è una cartella di lavoro .xlsx: aprirlo e salvarlo come Cartella di Excel (.xlsx).",
    "old-or-encrypted": () =>
      "Il file è in un formato vecchio (.xls) o protetto da password: salvarlo come .xlsx senza password.",
    encrypted: () => "Il file è protetto da password: salvarlo senza password.",
    "broken-file": ({ part }) => `Il file è rovinato (${part}): aprirlo, salvarlo di nuovo e riprovare.`,
    "duplicate-part": ({ part }) =>
      `Il file contiene due volte la stessa parte (${part}) e non è sicuro leggerlo.`,
    macros: () => "Il file contiene macro: salvarlo come .xlsx, senza macro.",
    "external-links": () =>
      "Il file contiene collegamenti ad altri file o a internet: toglierli e salvarlo di nuovo.",
    "embedded-objects": () =>
      "Il file contiene oggetti incorporati o controlli: toglierli e salvarlo di nuovo.",
    "document-type": () => "Il file dichiara un tipo di documento (DTD), che non si accetta.",
    "too-many-parts": ({ most }) => `Il file è composto di troppe parti: se ne accettano fino a ${most}.`,
    "inflates-too-much": ({ part }) =>
      `La parte ${part} del file, decompressa, è troppo grande: il file non viene letto.`,
    "too-many-sheets": ({ most }) => `Ci sono troppi fogli: se ne leggono fino a ${most}.`,
    "too-many-rows": ({ sheet, most }) => `Il foglio ${sheet} ha troppe righe: se ne leggono fino a ${most}.`,
    "too-many-columns": ({ sheet, most }) =>
      `Il foglio ${sheet} ha troppe colonne: se ne leggono fino a ${most}.`,
    "too-many-cells": ({ most }) => `Ci sono troppe celle piene: se ne leggono fino a ${most}.`,
    "text-too-long": ({ most }) =>
      `Una cella contiene un testo troppo lungo: se ne leggono fino a ${most} caratteri.`,
    "takes-too-long": () => "La lettura del file dura troppo ed è stata fermata.",
    "takes-too-much": () => "La lettura del file chiede troppa memoria ed è stata fermata.",
  },
  whole: {
    "not-of-a-plan": () =>
      "La cartella non è stata esportata da Albero: manca il foglio nascosto che dice di quale piano è.",
    "newer-format": ({ found }) => `La cartella è di una versione più recente di Albero (formato ${found}).`,
    "other-body": ({ found }) => `La cartella è di un altro ente (${found}).`,
    "other-plan": ({ found, wanted }) =>
      `La cartella è di un altro piano (${found}), qui si importa in ${wanted}.`,
    "nothing-readable": () =>
      "Nella cartella non c’è nessuno dei fogli di un piano: i nomi dei fogli non si cambiano.",
    "no-such-column": ({ column }) => `Il file non ha la colonna «${column}»: abbinare di nuovo le colonne.`,
    "not-of-values": () =>
      "Non è un foglio di rilevazione scaricato da qui: manca il foglio nascosto che dice di chi è.",
    "other-year": ({ found, wanted }) =>
      `Il foglio è di un altro anno (${found}), qui si compila il ${wanted}: scaricarlo di nuovo.`,
    "other-office": ({ found, wanted }) =>
      `Il foglio è di un altro ufficio (${found}), qui si compila ${wanted}.`,
  },
  cell: {
    "formula-error": ({ found }) => `la cella mostra un errore (${found})`,
    "not-text": ({ found }) => `qui va un testo, c’è ${found}: scriverlo di nuovo come testo`,
    "not-number": ({ found }) => `qui va un numero, c’è «${found}»`,
    "ambiguous-number": ({ found }) =>
      `«${found}» si può leggere in due modi: scriverlo come numero, senza punti`,
    "too-many-digits": ({ found }) => `«${found}» ha più di 15 cifre`,
    "too-many-decimals": ({ found, most }) => `«${found}» ha troppi decimali: al più ${most}`,
    "not-date": ({ found }) => `qui va una data come 31/12/2021, c’è «${found}»`,
    "not-listed": ({ found, known }) => `«${found}» non è tra le voci possibili: ${known}`,
    missing: () => "manca: è obbligatorio",
    "unknown-code": ({ found }) => `«${found}» non è un codice o nome di questo piano`,
    "unknown-row": () =>
      "la riga non c’è nel piano di adesso: per aggiungerla come nuova, copiarne il contenuto in una riga vuota",
    "id-twice": ({ row }) =>
      `la riga è la copia della riga ${row} con lo stesso codice: cambiare il codice o toglierla`,
    "cell-twice": ({ row }) => `è la stessa casella della riga ${row}: lasciarne una sola`,
    "code-exists": ({ found }) => `il codice «${found}» è già di un’altra riga del piano`,
    "read-only": ({ found, now }) => `questa colonna non si cambia qui: c’è «${found}», nel piano è «${now}»`,
    "changed-meanwhile": ({ found, now }) =>
      `nel frattempo qualcun altro l’ha cambiato in «${now}», qui c’è «${found}»: scegliere quale vale`,
    "formula-unreadable": ({ reason }) => `l’algoritmo non si legge: ${reason}`,
    "level-fixed": () =>
      "il livello di ciò che è già nel piano non si cambia: aggiungere una riga e cassare questa",
    "wrong-level": () => "il livello non può stare sotto quello del codice superiore",
    "reason-missing": () => "manca il motivo dello stato",
    "weight-outside": () => "il peso deve stare tra 0 e 100",
    "target-wrong-kind": () => "il target non è del tipo dell’indicatore: un numero, o una data",
    "not-open": () => "qui non si scrive: la rilevazione è chiusa, o la misura non è di questo ufficio",
    emptied: () =>
      "un valore registrato non si toglie da qui: scrivere quello giusto, o che non è disponibile",
    "value-and-absent": () => "c’è un valore e anche «non disponibile»: lasciarne uno solo",
    "absence-reason": () => "il dato non è disponibile: scrivere il motivo",
  },
  place: ({ sheet, row, column, heading }) =>
    [`foglio ${sheet}, riga ${row}`, column === "" ? null : `colonna ${column} (${heading})`]
      .filter((part) => part !== null)
      .join(", "),
};
