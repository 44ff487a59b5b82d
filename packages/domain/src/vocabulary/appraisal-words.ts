import type { AppraisalMove, AppraisalState } from "../appraisal/appraisal.ts";
import type { CardFindingCode } from "../appraisal/check.ts";
import type { MarksLacking } from "../appraisal/marks.ts";
import type { AppraisalPart } from "../appraisal/scheme.ts";
import type { Party, StepRefusal } from "../appraisal/steps.ts";
import type { Language } from "./language.ts";

type AppraisalWords = {
  readonly states: Readonly<Record<AppraisalState, string>>;
  readonly moves: Readonly<Record<AppraisalMove, string>>;
  readonly parts: Readonly<Record<AppraisalPart, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly findings: Readonly<Record<CardFindingCode, string>>;
  readonly lacking: Readonly<Record<MarksLacking["code"], (of: string) => string>>;
  readonly refusals: Readonly<Record<StepRefusal, string>>;
  /** Why a part left with its weight. */
  readonly left: (part: string, reason: string) => string;
  readonly noScore: (part: string) => string;
};

/** The words of individual cards. */
export const APPRAISAL_WORDS: Readonly<Record<Language, AppraisalWords>> = {
  it: {
    states: {
      ...{ draft: "in preparazione", assigned: "assegnata", acknowledged: "presa visione degli obiettivi" },
      ...{ "mid-year": "colloquio intermedio", proposed: "proposta", evaluated: "valutata" },
      ...{ seen: "presa visione", review: "in riesame", closed: "chiusa" },
    },
    moves: {
      ...{ assign: "Assegna", acknowledge: "Presa visione degli obiettivi" },
      ...{ "note-mid-year": "Registra il colloquio intermedio", "self-evaluate": "Autovalutazione" },
      ...{ propose: "Proponi", evaluate: "Firma la valutazione", see: "Presa visione" },
      ...{ observe: "Osservazioni", "ask-review": "Chiedi riesame" },
      ...{ "answer-review": "Rispondi al riesame", close: "Chiudi" },
    },
    parts: {
      ...{ objectives: "Obiettivi", unit: "Performance della struttura", behaviours: "Comportamenti" },
    },
    parties: {
      ...{ person: "valutato", proposer: "propone", decider: "decide" },
      "human-resources": "ufficio personale",
    },
    findings: {
      "part-weights": "I pesi delle parti non fanno 100,00.",
      "objective-weights": "I pesi degli obiettivi non fanno 100,00.",
      "no-decider": "Manca chi decide la valutazione.",
      "evaluates-self": "Nessuno valuta sé stesso.",
      "unit-not-prevailing": "Per chi dirige, la performance della struttura pesa più di ogni altra parte.",
      "no-payment-times": "Manca l’obiettivo sui tempi di pagamento.",
      "no-training-hours": "Manca l’obiettivo delle 40 ore di formazione a persona.",
    },
    lacking: {
      "behaviour-unmarked": (of) => `Scegli il livello di «${of}».`,
      "note-at-extreme": (of) => `Scrivi perché il livello di «${of}» è il più basso o il più alto.`,
      "objective-unmarked": (of) => `Dai un punteggio a «${of}».`,
      "figure-missing": (of) => `«${of}» non ha ancora un risultato misurato.`,
      "no-talk": () => "Scrivi il giorno del colloquio.",
    },
    refusals: {
      "not-your-step": "Questo passo spetta ad altri.",
      "not-now": "La scheda non è al punto in cui si fa questo passo.",
      "too-late": "I giorni per farlo sono passati.",
      "too-early": "I giorni per le osservazioni e il riesame non sono ancora passati.",
      "card-has-errors": "La scheda ha errori: correggili prima di assegnarla.",
      "evaluation-incomplete": "La valutazione non è completa.",
      "note-needed": "Serve una nota.",
    },
    left: (part, reason) => `${part}: non valutabile, esce con il suo peso (${reason}).`,
    noScore: (part) => `${part}: manca il risultato, che non vale zero.`,
  },
  en: {
    states: {
      ...{ draft: "being prepared", assigned: "assigned", acknowledged: "objectives seen" },
      ...{ "mid-year": "mid-year talk", proposed: "proposed", evaluated: "evaluated" },
      ...{ seen: "seen", review: "under review", closed: "closed" },
    },
    moves: {
      ...{ assign: "Assign", acknowledge: "I have seen the objectives" },
      ...{ "note-mid-year": "Record the mid-year talk", "self-evaluate": "Evaluate yourself" },
      ...{ propose: "Propose", evaluate: "Sign the evaluation", see: "I have seen it" },
      ...{ observe: "Observations", "ask-review": "Ask for a review" },
      ...{ "answer-review": "Answer the review", close: "Close" },
    },
    parts: { objectives: "Objectives", unit: "Performance of the unit", behaviours: "Behaviours" },
    parties: {
      ...{ person: "evaluated", proposer: "proposes", decider: "decides" },
      "human-resources": "human resources",
    },
    findings: {
      "part-weights": "The weights of the parts do not make 100.00.",
      "objective-weights": "The weights of the objectives do not make 100.00.",
      "no-decider": "Nobody is named to decide the evaluation.",
      "evaluates-self": "Nobody evaluates themselves.",
      "unit-not-prevailing":
        "For who heads a structure, the performance of the unit weighs more than any other part.",
      "no-payment-times": "The objective on payment times is missing.",
      "no-training-hours": "The objective of 40 hours of training a head is missing.",
    },
    lacking: {
      "behaviour-unmarked": (of) => `Choose the level of “${of}”.`,
      "note-at-extreme": (of) => `Write why the level of “${of}” is the lowest or the highest.`,
      "objective-unmarked": (of) => `Give a score to “${of}”.`,
      "figure-missing": (of) => `“${of}” has no measured result yet.`,
      "no-talk": () => "Write the day of the talk.",
    },
    refusals: {
      "not-your-step": "This step is for others to take.",
      "not-now": "The card is not where this step is taken.",
      "too-late": "The days for it are over.",
      "too-early": "The days for observations and reviews are not over yet.",
      "card-has-errors": "The card has errors: mend them before it is assigned.",
      "evaluation-incomplete": "The evaluation is not complete.",
      "note-needed": "A note is needed.",
    },
    left: (part, reason) => `${part}: not assessable, leaves with its weight (${reason}).`,
    noScore: (part) => `${part}: the result is missing, which is not zero.`,
  },
};
