import type { Sentences } from "./sentences.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} e ${items.at(-1) ?? ""}`;

const withWeight = (weight: string | null): string => (weight === null ? "" : `, peso ${weight}`);

const inBrackets = (reason: string | null): string => (reason === null ? "" : ` (${reason})`);

export const IT_SENTENCES = {
  value: ({ measure, figure, during, origin, by, on, provisional }) =>
    `${measure}: ${figure}${during}, ${origin} da ${by} il ${on}, ${provisional ? "provvisorio" : "validato"}`,
  notAvailable: ({ measure, during, reason }) => `${measure}: non disponibile${during} (${reason})`,
  ofUnit: (measure, unit) => `${measure} (${unit})`,
  sumToDate: (measure, sum) => `${measure} dall’inizio dell’anno: ${sum}`,
  meanToDate: (measure, sum) => `${measure}, media dei periodi: ${sum}`,
  sumOfUnits: (measure, sum) => `${measure}, somma delle unità: ${sum}`,
  meanOfUnits: (measure, sum) => `${measure}, media delle unità: ${sum}`,
  aValue: "valore",
  condition: (holds) => (holds ? "la condizione vale" : "la condizione non vale"),
  conditionsOf: (total) => `condizioni che valgono, su ${total}`,
  holds: (holds) => (holds ? "sì" : "no"),
  indicatorIs: (indicator, figure) => `indicatore ${indicator}: ${figure}`,
  noIndicator: (indicator, causes) => `indicatore ${indicator} senza risultato: ${causes}`,
  daysBetween: (days) => (days === "1" ? "1 giorno" : `${days} giorni`),
  achievementOf: (node, achievement) => `obiettivo ${node}: raggiunto al ${achievement}`,
  noAchievementOf: (node) => `obiettivo ${node}: senza risultato`,
  rounded: (decimals, figure) => `arrotondato a ${decimals} decimali: ${figure}`,
  target: (direction, target) => `atteso ${direction} ${target}`,
  noTarget: (period) => `il piano non dà un valore atteso per ${period}`,
  shareOfYear: (months, target) => `quota attesa in ${months} mesi su 12: ${target}`,
  ratio: ({ figure, target, result }) => `${figure} su ${target} = ${result}`,
  capped: ({ figure, target, result }) => `${figure}, meglio di ${target}: vale al massimo ${result}`,
  allOrNothing: ({ figure, target, result }) => `${figure} ${target}: ${result}`,
  is: "è",
  misses: { ">=": "è meno di", "<=": "è più di" },
  isNot: "non è",
  date: (reached, { figure, target, result }) =>
    `${figure}, ${reached ? "entro il" : "dopo il"} ${target}: ${result}`,
  absent: (causes) => `nessun risultato: ${causes}`,
  nothingToAssess: "non c’è nulla da valutare",
  contribution: (part, achievement, weight) => `${part}: ${achievement}${withWeight(weight)}`,
  missingCountsZero: (part, achievement, weight) =>
    `${part}: dato mancante, conta ${achievement}${withWeight(weight)}`,
  groups: { own: "risultato proprio", children: "risultato degli obiettivi sotto" },
  staysOut: (part, light) => `${part}: ${light}, resta fuori dalla media`,
  leaves: (part, light, reason) => `${part}: ${light}${inBrackets(reason)}, esce con il suo peso`,
  left: (standing, reason) => (reason === null ? standing : `${standing}: ${reason}`),
  onlyOne: (achievement) => `un solo risultato: ${achievement}`,
  mean: (sum) => `media: ${sum}`,
  causes: {
    notRecorded: (measures, during) =>
      `${measures.length === 1 ? "manca il valore di" : "mancano i valori di"} ${list(measures)} ${during}`,
    notAvailable: (measure, reason) => `${measure} non è disponibile (${reason})`,
    notAvailableAsTold: "il valore non è disponibile",
    notDue: (measures, from) =>
      `${list(measures)} si ${measures.length === 1 ? "rileva" : "rilevano"} dal ${from}`,
    dateNotDue: (last) => `la data si attende fino al ${last}`,
    noAchievement: (node) => `l’obiettivo ${node} non ha un risultato`,
    unknownMeasure: "la formula legge una misura che non esiste",
    unknownNode: "la formula legge un obiettivo che non esiste nel piano",
    unknownIndicator: "la formula nomina un indicatore che non esiste",
    achievementElsewhere: (node) => `il raggiungimento di ${node} si conosce solo nel periodo chiesto`,
    divisionByZero: (measures) =>
      measures.length === 0 ? "divisione per zero" : `divisione per zero: ${list(measures)}`,
    notANumber: "il risultato è troppo grande per essere calcolato",
    wrongType: (expected) =>
      expected === "date" ? "serve una data e c’è un numero" : "serve un numero e c’è una data",
    circular: (nodes) => `la formula torna su se stessa, passando per ${list(nodes)}`,
  },
} as const satisfies Sentences;
