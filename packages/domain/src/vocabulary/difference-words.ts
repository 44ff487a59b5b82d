import type { PlanEntity } from "../plan/content.ts";
import type { ThingChange } from "../plan/difference.ts";
import type { NewYearNoticeCode } from "../plan/new-year.ts";
import { EN_DIFFERENCES } from "./difference-words.en.ts";
import { IT_DIFFERENCES } from "./difference-words.it.ts";
import type { Language } from "./language.ts";

/** The words in which the differences of two versions, and what to look at in a new year, are told. */
export type DifferenceWords = {
  /** What a thing is called that has no level of its own: indicator, card, objective of a card. */
  readonly entities: Readonly<Record<PlanEntity, string>>;
  readonly changes: Readonly<Record<ThingChange, string>>;
  /** By the name of the field; one that is not here is shown by its own name. */
  readonly fields: Readonly<Record<string, string>>;
  /** "obiettivo operativo 1.1.1 «…»: modificato" */
  readonly head: (about: {
    readonly kind: string;
    readonly code: string;
    readonly title: string;
    readonly change: string;
  }) => string;
  /** "peso: 40,00 → 60,00" */
  readonly field: (label: string, before: string, after: string) => string;
  readonly nothing: string;
  readonly equalWeights: string;
  readonly wholeBody: string;
  readonly version: (number: number) => string;
  readonly notices: Readonly<Record<NewYearNoticeCode, (name: string) => string>>;
};

export const DIFFERENCE_WORDS: Readonly<Record<Language, DifferenceWords>> = {
  it: IT_DIFFERENCES,
  en: EN_DIFFERENCES,
};
