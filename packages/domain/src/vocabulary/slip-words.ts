import type { Component } from "../incentive/bonus-types.ts";
import type { Language } from "./language.ts";

type Texts = readonly string[];
type SlipWords = {
  readonly components: Readonly<Record<Component | "sum", string>>;
  readonly months: (signed: string, before: string, reached: boolean) => string;
  readonly notAssessable: (reason: string) => string;
  readonly stretch: (from: string, to: string, worth: Texts) => string;
  readonly service: (stretches: Texts, part: string) => string;
  readonly weight: (part: string, parameter: string, weight: string) => string;
  readonly component: (name: string, sum: Texts) => string;
  readonly quota: (sum: Texts) => string;
  readonly rounded: (name: string, amount: string, oddCent: boolean) => string;
  readonly partTime: (percent: string, before: string, amount: string) => string;
  readonly kept: (amount: string) => string;
  readonly band: (score: string, from: string, counts: string) => string;
  readonly higher: (percent: string) => string;
  readonly fixed: (amount: string, covered: boolean) => string;
  readonly again: (before: string, amount: string) => string;
  readonly most: (before: string, amount: string) => string;
  readonly paymentTimes: (percent: string, before: string, amount: string) => string;
  readonly total: (amount: string) => string;
};

/** The sentences of a slip. */
export const SLIP_WORDS: Readonly<Record<Language, SlipWords>> = {
  it: {
    components: { objectives: "Obiettivi", behaviours: "Comportamenti", sum: "In tutto" },
    months: (signed, before, reached) =>
      `Contratto dal ${signed}: i mesi richiesti al ${before} ${reached ? "ci sono" : "non ci sono"}.`,
    notAssessable: (reason) => `Non valutabile: ${reason}.`,
    stretch: (from, to, [days, percent]) => `dal ${from} al ${to} ${days} giorni al ${percent} %`,
    service: (stretches, part) => `Servizio: ${stretches.join("; ")}. Parte dell’anno: ${part}.`,
    weight: (part, parameter, weight) => `Peso: ${part} × parametro ${parameter} = ${weight}.`,
    component: (name, [pool, score, points, all, exact]) =>
      `${name}: ${pool} × punti ${points} (peso × ${score}) : punti di tutti ${all} = ${exact}.`,
    quota: ([full, weight, earned, exact]) =>
      `Quota intera ${full} × peso ${weight} × ${earned} % guadagnato = ${exact}.`,
    rounded: (name, amount, odd) =>
      `${name}, al centesimo: ${amount}${odd ? " (con un centesimo di resto)" : ""}.`,
    partTime: (percent, before, amount) => `Tempo parziale: ${before} × ${percent} % = ${amount}.`,
    kept: (amount) => `${amount} restano all’ente.`,
    band: (score, from, counts) => `Punteggio ${score}: fascia da ${from}, vale ${counts} %.`,
    higher: (percent) => `Maggiorazione per le valutazioni più alte: + ${percent} %.`,
    fixed: (amount, covered) => (covered ? `Parte fissa: ${amount}.` : `Parte uguale per tutti: ${amount}.`),
    again: (before, amount) => `Con ciò che non è stato assegnato ad altri: ${before} diventa ${amount}.`,
    most: (before, amount) => `Limite per persona: ${before} scende a ${amount}.`,
    paymentTimes: (percent, before, amount) =>
      `Tempi di pagamento non rispettati: ${before} meno ${percent} % = ${amount}.`,
    total: (amount) => `Premio: ${amount}.`,
  },
  en: {
    components: { objectives: "Objectives", behaviours: "Behaviours", sum: "In all" },
    months: (signed, before, reached) =>
      `Contract from ${signed}: the months asked for by ${before} are ${reached ? "" : "not "}there.`,
    notAssessable: (reason) => `Not assessable: ${reason}.`,
    stretch: (from, to, [days, percent]) => `from ${from} to ${to} ${days} days at ${percent} %`,
    service: (stretches, part) => `Service: ${stretches.join("; ")}. Part of the year: ${part}.`,
    weight: (part, parameter, weight) => `Weight: ${part} × parameter ${parameter} = ${weight}.`,
    component: (name, [pool, score, points, all, exact]) =>
      `${name}: ${pool} × points ${points} (weight × ${score}) : everybody’s points ${all} = ${exact}.`,
    quota: ([full, weight, earned, exact]) =>
      `Full quota ${full} × weight ${weight} × ${earned} % earned = ${exact}.`,
    rounded: (name, amount, odd) => `${name}, to the cent: ${amount}${odd ? " (with an odd cent)" : ""}.`,
    partTime: (percent, before, amount) => `Part-time: ${before} × ${percent} % = ${amount}.`,
    kept: (amount) => `${amount} stays with the body.`,
    band: (score, from, counts) => `Score ${score}: band from ${from}, counts ${counts} %.`,
    higher: (percent) => `Higher bonus for the best results: + ${percent} %.`,
    fixed: (amount, covered) => (covered ? `Fixed part: ${amount}.` : `Equal part for everybody: ${amount}.`),
    again: (before, amount) => `With what was not assigned to others: ${before} becomes ${amount}.`,
    most: (before, amount) => `Most for one person: ${before} comes down to ${amount}.`,
    paymentTimes: (percent, before, amount) =>
      `Payment times were missed: ${before} less ${percent} % = ${amount}.`,
    total: (amount) => `Bonus: ${amount}.`,
  },
};
