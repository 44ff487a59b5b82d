import type { Proposal } from "../measurement/cell.ts";
import type { Risk } from "../oversight/risk.ts";
import { formatDay, formatDecimal } from "./format.ts";
import type { Language } from "./language.ts";
import { duringCode } from "./period-name.ts";
import { targetText } from "./plan-field.ts";

type Words = {
  readonly lowered: (before: string, after: string) => string;
  readonly forced: (place: string, value: string) => string;
  readonly outlier: (place: string, value: string) => string;
  readonly returned: (place: string, times: number) => string;
  readonly lateEdit: (place: string, on: string, closed: string) => string;
  readonly sentLate: (place: string, on: string, due: string) => string;
  readonly noEvidence: (place: string) => string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    lowered: (before, after) =>
      `Il target è stato reso più facile con una revisione: da ${before} a ${after}.`,
    forced: (place, value) => `${place}: ${value} è fuori dai valori plausibili, ed è rimasto.`,
    outlier: (place, value) => `${place}: ${value} è lontano dai valori precedenti.`,
    returned: (place, times) => `${place}: restituito ${times === 1 ? "una volta" : `${times} volte`}.`,
    lateEdit: (place, on, closed) => `${place}: scritto il ${on}, a rilevazione chiusa dal ${closed}.`,
    sentLate: (place, on, due) => `${place}: inviato il ${on}, la scadenza era il ${due}.`,
    noEvidence: (place) => `${place}: senza documento a supporto.`,
  },
  en: {
    lowered: (before, after) => `A revision made the target easier: from ${before} to ${after}.`,
    forced: (place, value) => `${place}: ${value} is outside of the plausible values, and it stands.`,
    outlier: (place, value) => `${place}: ${value} is far from the values before.`,
    returned: (place, times) => `${place}: returned ${times === 1 ? "once" : `${times} times`}.`,
    lateEdit: (place, on, closed) =>
      `${place}: written on ${on}, when the round had been closed since ${closed}.`,
    sentLate: (place, on, due) => `${place}: sent on ${on}, it was due on ${due}.`,
    noEvidence: (place) => `${place}: without a document.`,
  },
};

const valueWords = (value: Proposal, decimals: number, language: Language): string =>
  value.kind === "number" ? formatDecimal(value.number, decimals, language) : formatDay(value.date);

/** One reason to look at an indicator, in a sentence with its facts. */
export const describeRisk = (risk: Risk, language: Language): string => {
  const words = WORDS[language];
  if (risk.kind === "target-lowered")
    return words.lowered(targetText(risk.before, 0, language), targetText(risk.after, 0, language));
  const place = `${risk.measure.name} ${duringCode(risk.period, language)}`;
  switch (risk.kind) {
    case "forced":
    case "outlier":
      return words[risk.kind](place, valueWords(risk.value, risk.measure.decimals, language));
    case "returned":
      return words.returned(place, risk.times);
    case "late-edit":
      return words.lateEdit(place, formatDay(risk.on), formatDay(risk.closed));
    case "sent-late":
      return words.sentLate(place, formatDay(risk.on), formatDay(risk.due));
    case "no-evidence":
      return words.noEvidence(place);
  }
};
