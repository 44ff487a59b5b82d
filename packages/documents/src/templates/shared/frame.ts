import { formatDay, periodName, type Language } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { printable } from "../../blocks/printable.ts";
import type { OpenPlan } from "./open-plan.ts";
import { capital, WORDS } from "./words.ts";

export type Content = {
  readonly title: string;
  /** What the document is, where the title does not say it. */
  readonly subject?: string;
  readonly orientation: PrintedDocument["orientation"];
  readonly blocks: readonly Block[];
};

/** A document about an evaluated plan: whose, of which period and version, with data of which day. */
export const framed = (
  { document, evaluation, plan, version }: OpenPlan,
  language: Language,
  { title, subject, orientation, blocks }: Content,
): PrintedDocument => {
  const words = WORDS[language];
  const period = capital(periodName(evaluation.period, language));
  return {
    title: printable(title),
    language,
    body: printable(document.body.name),
    about: printable(
      [subject, period, words.planVersion(plan.title, version.version)].filter(Boolean).join(" · "),
    ),
    period: printable(period),
    date: evaluation.today,
    dateWords: printable(words.dataAt(formatDay(evaluation.today))),
    mark: document.body.example ? printable(words.example) : null,
    orientation,
    blocks,
  };
};
