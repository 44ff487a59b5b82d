import type { FundActKind, FundPot } from "../incentive/fund/fund.ts";
import type { MonthsBefore } from "../incentive/twelve-months.ts";
import type { Language } from "./language.ts";

type PayWords = {
  readonly findings: {
    readonly cardMissing: string;
    readonly cardOpen: string;
    readonly scoreMissing: string;
    readonly potWithoutFund: string;
    readonly nothingToShare: string;
    readonly keyMissing: (key: string) => string;
  };
  readonly keys: Readonly<Record<FundActKind, string>>;
  readonly pots: Readonly<Record<FundPot, string>>;
  readonly warnings: {
    readonly flat: string;
    readonly fixedNotCovered: string;
    readonly tied: (who: string) => string;
    readonly interim: (who: string) => string;
    readonly average: (who: string, amount: string, average: string) => string;
    readonly dateDecides: (who: string, reading: string, isIn: boolean) => string;
  };
  readonly readings: Readonly<Record<MonthsBefore, string>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly all: string;
};

/** The words of bonuses. */
export const PAY_WORDS: Readonly<Record<Language, PayWords>> = {
  it: {
    findings: {
      cardMissing: "manca la scheda",
      cardOpen: "la scheda non è chiusa",
      scoreMissing: "la scheda non ha un risultato",
      potWithoutFund: "Manca il fondo dell’anno.",
      nothingToShare: "Il fondo non ha premi da distribuire.",
      keyMissing: (key) => `Non si può ancora pagare: manca ${key}.`,
    },
    keys: {
      ...{ guidance: "l’atto di indirizzo", constitution: "la costituzione del fondo" },
      ...{ certification: "la certificazione dei revisori", contract: "il contratto integrativo" },
      ...{ cards: "la chiusura delle schede", validation: "la validazione dell’OIV" },
      ...{ board: "la decisione del consiglio dell’azienda", account: "il conto annuale" },
    },
    pots: {
      ...{ staff: "Personale", position: "Incarichi di elevata qualificazione" },
      ...{ manager: "Dirigenza", agency: "Azienda speciale" },
    },
    warnings: {
      flat: "I punteggi sono tutti uguali: nessuna differenza tra le persone.",
      fixedNotCovered: "La somma non copre la parte fissa: è divisa in parti uguali.",
      tied: (who) => `A pari merito sul limite della quota: ${who}.`,
      interim: (who) => `${who}: l’incarico ad interim non è pagato da questa regola.`,
      average: (who, amount, average) => `${who}: ${amount} supera l’importo medio (${average}).`,
      dateDecides: (who, reading, isIn) =>
        `${who}: con i dodici mesi contati ${reading} sarebbe ${isIn ? "dentro" : "fuori"}.`,
    },
    readings: {
      ...{ decision: "al giorno della decisione", yearEnd: "al 31 dicembre" },
      yearStart: "al 1° gennaio",
    },
    problems: {
      "missing-score": "Manca il punteggio di: {ids}.",
      "pool-too-small": "Le quote chiedono {needed} € e la somma è {pool} €.",
      "same-person-twice": "Una persona compare due volte.",
    },
    all: "Tutti",
  },
  en: {
    findings: {
      cardMissing: "the card is missing",
      cardOpen: "the card is not closed",
      scoreMissing: "the card has no result",
      potWithoutFund: "The fund of the year is missing.",
      nothingToShare: "The fund has no bonuses to share.",
      keyMissing: (key) => `Nothing can be paid yet: ${key} is missing.`,
    },
    keys: {
      ...{ guidance: "the board’s guidance", constitution: "the constitution of the fund" },
      ...{ certification: "the auditors’ certification", contract: "the integrative contract" },
      ...{ cards: "the closing of the cards", validation: "the evaluation body’s validation" },
      ...{ board: "the decision of the agency’s board", account: "the yearly account" },
    },
    pots: {
      ...{ staff: "Staff", position: "Holders of positions" },
      ...{ manager: "Managers", agency: "Special agency" },
    },
    warnings: {
      flat: "All scores are the same: nobody is told apart.",
      fixedNotCovered: "The money does not cover the fixed part: it is shared equally.",
      tied: (who) => `Equal across the limit of the quota: ${who}.`,
      interim: (who) => `${who}: this rule does not pay the post held ad interim.`,
      average: (who, amount, average) => `${who}: ${amount} is above the average amount (${average}).`,
      dateDecides: (who, reading, isIn) =>
        `${who}: with the twelve months counted ${reading} they would be ${isIn ? "in" : "out"}.`,
    },
    readings: {
      ...{ decision: "to the day of the decision", yearEnd: "to 31 December", yearStart: "to 1 January" },
    },
    problems: {
      "missing-score": "The score is missing of: {ids}.",
      "pool-too-small": "The quotas ask for €{needed} and the money is €{pool}.",
      "same-person-twice": "Somebody stands twice in the list.",
    },
    all: "Everybody",
  },
};
