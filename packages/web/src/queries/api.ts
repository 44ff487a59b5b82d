import { createClient, type Answer } from "@albero/contract";
import { ProblemError } from "../app/problem-error.ts";
import { currentLanguage } from "../i18n/i18n.ts";

/** The one client of the pages; answers come in the language of the screens. */
export const api = createClient({ language: currentLanguage });

/** The value of an answer; a problem is thrown for the query library to keep. */
export const valueOf = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value;
  throw new ProblemError(answer.problem);
};
