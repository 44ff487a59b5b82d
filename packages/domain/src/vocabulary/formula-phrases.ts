import type { FunctionName, Level, TimeUnit } from "../formula/formula.ts";
import type { Infix } from "../formula/grammar.ts";
import { EN_PHRASES } from "./formula-phrases.en.ts";
import { IT_PHRASES } from "./formula-phrases.it.ts";
import type { Language } from "./language.ts";

/** The words of a formula; every argument is already in the reader's language. */
export type Phrases = {
  readonly quotes: readonly [string, string];
  readonly signs: Readonly<Record<Infix, string>>;
  readonly negate: string;
  readonly times: Readonly<Record<TimeUnit, readonly [one: string, more: string]>>;
  readonly indicator: (code: string) => string;
  readonly achievement: (node: string) => string;
  /** Of all objectives of a level below a node, or of the whole body (`null`). */
  readonly achievements: Readonly<Record<Level, (below: string | null) => string>>;
  readonly functions: Readonly<Record<FunctionName, (parts: readonly string[]) => string>>;
};

export const PHRASES: Readonly<Record<Language, Phrases>> = { it: IT_PHRASES, en: EN_PHRASES };
