import type { Block } from "../../blocks/block.ts";
import { text } from "../../blocks/make-runs.ts";
import { heading, paragraph } from "../../blocks/make.ts";
import type { Report } from "./content.ts";
import { WORDS } from "./words.ts";

/** Who did what by when, and how far the data can be trusted. */
export const process = ({ writing: { opened }, language }: Report): readonly Block[] => {
  const words = WORDS[language];
  const { measured, missing, notAssessable } = opened.evaluation.body.counts;
  const provisional = opened.evaluation.uses.filter((use) => use.provisional).length;
  return [
    paragraph([text(words.steps)]),
    heading(2, [text(words.quality)]),
    paragraph([text(words.qualityTold({ measured, missing, notAssessable, provisional }))]),
  ];
};
