import type { Language, Narrative } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { text } from "../../blocks/make-runs.ts";
import { facts } from "../../blocks/make.ts";

const WORDS = {
  it: {
    told: (code: string) => `Relazione su ${code}`,
    happened: "Che cosa è accaduto",
    causes: "Perché",
    actions: "Che cosa si fa",
  },
  en: {
    told: (code: string) => `Told of ${code}`,
    happened: "What happened",
    causes: "Why",
    actions: "What is being done",
  },
} as const;

/** What an office tells of an objective: what happened, why, what is being done; what nobody says is left out. */
export const toldBlock = (code: string, narrative: Narrative, language: Language): Block => {
  const words = WORDS[language];
  const pairs = (["happened", "causes", "actions"] as const).flatMap((part) => {
    const content = narrative[part];
    return content === null ? [] : [[words[part], [text(content)]] as const];
  });
  return facts(words.told(code), pairs);
};
