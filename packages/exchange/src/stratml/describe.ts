import type { Language, Problem } from "@albero/domain";
import type { StratmlProblemCode } from "./read.ts";

type Sentences = Readonly<Record<StratmlProblemCode, (facts: Problem["facts"]) => string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  it: {
    "too-large": () => "Il documento è troppo grande o annidato troppe volte: non viene letto.",
    "document-type": () => "Il documento dichiara un tipo (DTD), che non si accetta: toglierlo e riprovare.",
    "not-well-formed": ({ reason }) => `Il documento non è XML corretto: ${reason ?? ""}`,
    "not-stratml": ({ found }) =>
      `Il documento non è StratML Parte 2: comincia con «${found ?? ""}» e non con PerformancePlanOrReport.`,
    "without-goals": () => "Il documento non contiene obiettivi (Goal).",
  },
  en: {
    "too-large": () => "The document is too large, or nested too deep: it is not read.",
    "document-type": () =>
      "The document declares a type (DTD), which is not accepted: remove it and try again.",
    "not-well-formed": ({ reason }) => `The document is not well-formed XML: ${reason ?? ""}`,
    "not-stratml": ({ found }) =>
      `The document is not StratML Part 2: it begins with "${found ?? ""}" and not with PerformancePlanOrReport.`,
    "without-goals": () => "The document holds no goals.",
  },
};

/** Why a StratML document is not brought in, in one sentence with what helps. */
export const describeStratmlProblem = (
  { code, facts }: Problem<StratmlProblemCode>,
  language: Language,
): string => SENTENCES[language][code](facts);
