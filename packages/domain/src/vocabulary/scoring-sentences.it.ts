import type { ScoringSentences } from "./scoring-sentences.ts";

export const IT_SCORING = {
  answers: { yes: "sì", no: "no" },
  computed: "calcolato",
  targetRange: (from, to) => `atteso tra ${from} e ${to}`,
  targetAnswer: (answer) => `atteso: ${answer}`,
  targetFormula: (period) => `valore atteso, ${period}, calcolato così:`,
  answer: (reached, { figure, target, result }) =>
    reached
      ? `la risposta è ${figure}: ${result}`
      : `la risposta è ${figure}, si attendeva ${target}: ${result}`,
  inside: (reached, { figure, target, result }) =>
    `${figure} è ${reached ? "dentro" : "fuori da"} ${target}: ${result}`,
  distance: ({ figure, target, units, each, result }) =>
    `${figure} è fuori da ${target} di ${units}, ogni unità toglie ${each} punti: resta ${result}`,
  difference: ({ figure, target, units, each, result }) =>
    `${figure} manca ${target} di ${units}, ogni unità toglie ${each} punti: resta ${result}`,
  daysLate: ({ figure, target, units, each, result }) =>
    `${figure}, ${units} dopo il ${target}, ogni giorno toglie ${each} punti: resta ${result}`,
  days: (days) => (days === "1" ? "1 giorno" : `${days} giorni`),
  achieved: (percent) => `raggiunto il ${percent} del valore atteso`,
  isApart: (distance) => `distanza ${distance}`,
  isLate: (days) => `ritardo di ${days}`,
  isEarly: "nessun ritardo",
  onOff: "vale tutto o niente",
  linear: ({ from, to, worth }) =>
    `tra ${from} e ${to} il risultato vale in proporzione, da ${worth} a 100,00 %`,
  steps: (marks) => `vale a scaglioni: ${marks.join(", ")}`,
  mark: ({ isMoreBetter, at, worth }) => `${isMoreBetter ? "da" : "fino a"} ${at} il ${worth}`,
  levels: ({ isMoreBetter, threshold, target, excellent, worth }) => {
    const from = isMoreBetter ? "da" : "fino a";
    return (
      `quattro livelli: insufficiente ${worth.insufficient}, soglia (${from} ${threshold}) ${worth.threshold}, ` +
      `atteso${target === null ? "" : ` (${target})`} ${worth.target}, eccellente (${from} ${excellent}) ${worth.excellent}`
    );
  },
  worth: ({ figure, result }) => `${figure} vale ${result}`,
  worthAtMost: ({ figure, result }) => `${figure} vale al massimo ${result}`,
  policy: {
    target: "il valore atteso",
    proportion: (isMoreBetter) =>
      `vale in proporzione: ${isMoreBetter ? "valore diviso atteso" : "atteso diviso valore"}`,
    outsideRange:
      "nell’intervallo vale 100,00 %; fuori perde in proporzione alla distanza, fino a 0,00 % quando è pari " +
      "all’ampiezza dell’intervallo",
    lateDate: "una data in ritardo vale 0,00 %",
    lostPerDay: (points) => `ogni giorno di ritardo toglie ${points} punti`,
    zeroTarget: (points) =>
      `se il valore atteso non è sopra lo zero, ogni unità di differenza toglie ${points} punti`,
    zeroValueFull: "un valore migliore di quello atteso, anche zero, vale 100,00 %",
    cap: (cap) => `non vale più di ${cap}`,
    notBelow: (floor) => `non vale meno di ${floor}`,
    nothingBelow: (floor) => `sotto ${floor} non vale nulla`,
    ofTarget: "secondo la quota raggiunta del valore atteso",
    ofDistance: "secondo la distanza",
    ofDelay: "secondo i giorni di ritardo",
  },
  onFloor: (result) => `non vale meno del minimo, ${result}`,
  belowFloor: (result) => `è sotto il minimo che conta: ${result}`,
} as const satisfies ScoringSentences;
