import type { StepProblem } from "../project/life.ts";
import type { RowCell } from "../project/printed-row.ts";
import type { TableDoubt } from "../project/printed-table.ts";
import type { ProjectStep } from "../project/project.ts";
import type { Say } from "./check-sentences.ts";
import type { Language } from "./language.ts";

type ProjectWords = {
  readonly inRow: (row: number) => string;
  readonly cells: Readonly<Record<RowCell, string>>;
  readonly doubts: Readonly<Record<TableDoubt["doubt"]["code"], (say: Say) => string>>;
  readonly steps: Readonly<Record<ProjectStep, string>>;
  readonly problems: Readonly<Record<StepProblem, string>>;
  /** What each of the seven conditions of the contract of 1999 asks, in its order. */
  readonly conditions: readonly string[];
};

/** The words of projects that are not findings. */
export const PROJECT_WORDS: Readonly<Record<Language, ProjectWords>> = {
  it: {
    inRow: (row) => `riga ${row}`,
    cells: {
      ...{ grade: "categoria", hourlyCost: "costo orario", hours: "ore" },
      ...{ product: "prodotto", percentage: "percentuale", result: "risultato" },
    },
    doubts: {
      "cells-together": (say) =>
        `${say("printed")} sono due celle attaccate, lette come prodotto ${say("product")} e percentuale ${say("percentage")}: da confermare.`,
      "cells-unclear": (say) =>
        `${say("printed")} non si legge in un solo modo: le celle sono rimaste vuote.`,
      "cells-missing": (say) => `mancano: ${say("cells")}.`,
      "grade-spaced": (say) => `${say("printed")} è scritto con uno spazio, letto come una categoria sola.`,
      "not-a-number": (say) => `${say("printed")} non è un numero: la cella è rimasta vuota.`,
      "line-not-read": (say) => `Riga non letta: ${say("printed")}`,
      "total-unlabelled": (say) =>
        `${say("printed")} sta sotto la tabella senza la parola «Totale»: letto come totale.`,
      "total-twice": (say) => `C’è un secondo totale, non letto: ${say("printed")}.`,
    },
    steps: {
      ...{ proposed: "proposto", admitted: "ammesso", "in-plan": "nel piano" },
      ...{ measured: "misurato", scored: "valutato", released: "liberato" },
    },
    problems: {
      "last-step": "Il progetto è già alla fine del suo percorso.",
      "project-has-errors": "I controlli trovano ancora errori: correggili prima di ammettere il progetto.",
      "no-target-and-source": "Serve almeno un indicatore con valore atteso e fonte.",
      "no-act": "Manca l’atto con cui il progetto è entrato nel piano.",
      "no-results": "Manca il risultato di qualche indicatore.",
      "not-scored": "L’OIV non ha ancora dato il punteggio.",
      "not-validated": "La relazione non è ancora validata dall’OIV: nessun importo si libera prima.",
      "not-declared": "Manca l’importo dichiarato.",
      "not-assessable": "Nessuna parte del progetto è valutabile: serve una decisione dell’OIV.",
    },
    conditions: [
      "Quale servizio migliora, in qualità o in quantità?",
      "Quali risultati, risparmi e benefici concreti ne vengono, e chi li vede?",
      "Con quali standard, indicatori o giudizi degli utenti si verificano i risultati?",
      "Che cosa lo rende impegnativo, e qual è il ruolo del personale interno?",
      "Con quale criterio sono quantificate le risorse?",
      "Quando sono disponibili le somme, e dopo quali verifiche?",
      "In quale bilancio, annuale e pluriennale, è prevista la spesa?",
    ],
  },
  en: {
    inRow: (row) => `row ${row}`,
    cells: {
      ...{ grade: "grade", hourlyCost: "hourly cost", hours: "hours" },
      ...{ product: "product", percentage: "percentage", result: "result" },
    },
    doubts: {
      "cells-together": (say) =>
        `${say("printed")} is two cells together, read as product ${say("product")} and percentage ${say("percentage")}: to be confirmed.`,
      "cells-unclear": (say) =>
        `${say("printed")} cannot be read in one way only: the cells were left empty.`,
      "cells-missing": (say) => `missing: ${say("cells")}.`,
      "grade-spaced": (say) => `${say("printed")} is written with a space, read as one grade.`,
      "not-a-number": (say) => `${say("printed")} is not a number: the cell was left empty.`,
      "line-not-read": (say) => `Line not read: ${say("printed")}`,
      "total-unlabelled": (say) =>
        `${say("printed")} stands below the table without the word “Total”: read as the total.`,
      "total-twice": (say) => `There is a second total, not read: ${say("printed")}.`,
    },
    steps: {
      ...{ proposed: "proposed", admitted: "admitted", "in-plan": "in the plan" },
      ...{ measured: "measured", scored: "scored", released: "released" },
    },
    problems: {
      "last-step": "The project has already come to its end.",
      "project-has-errors": "The checks still find errors: mend them before the project is admitted.",
      "no-target-and-source": "At least one indicator needs a target and a source.",
      "no-act": "The act with which the project entered the plan is missing.",
      "no-results": "The result of some indicator is missing.",
      "not-scored": "The evaluation body has not given its score yet.",
      "not-validated": "The report is not validated by the evaluation body yet: no money is released before.",
      "not-declared": "The declared amount is missing.",
      "not-assessable": "No part of the project can be assessed: the evaluation body has to decide.",
    },
    conditions: [
      "Which service improves, in quality or in quantity?",
      "Which results, savings and benefits come of it, and who sees them?",
      "By which standards, indicators or judgements of users are the results verified?",
      "What makes it demanding, and what part has the body’s own staff in it?",
      "By which criterion were the resources sized?",
      "When is the money available, and after which verification?",
      "In which budget, of the year and of more years, is the expense foreseen?",
    ],
  },
};
