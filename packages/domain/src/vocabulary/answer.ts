import type { Language } from "./language.ts";
import { SCORING } from "./scoring-sentences.ts";

/** The unit of what is answered by yes or no: recorded as 1 or 0, written as a word. */
export const YES_NO = "sì/no";

export const answerWord = (yes: boolean, language: Language): string =>
  SCORING[language].answers[yes ? "yes" : "no"];
