import type { Hundredths, Light } from "@albero/domain";
import type { FigureRef } from "./figure-ref.ts";
import { printable } from "./printable.ts";
import type { Run, Runs, Tone } from "./run.ts";

/** A stretch of plain text; in another tone where one is named. */
export const text = (words: string, tone: Tone = "plain"): Run => ({
  kind: "text",
  text: printable(words),
  tone,
});

export const strong = (words: string): Run => text(words, "strong");
export const quiet = (words: string): Run => text(words, "quiet");

/** A live value: where the figure comes from and the text it is printed as. */
export const value = (of: FigureRef, words: string): Run => ({ kind: "value", of, text: printable(words) });

/** A light with its word ("In linea"). */
export const light = (of: Light, word: string): Run => ({ kind: "light", light: of, text: printable(word) });

export const bar = (achievement: Hundredths | null): Run => ({ kind: "bar", achievement });

const followable = /^(?:https?:\/\/|mailto:)/i;

/** A link; plain text where the address is not one of the web or of mail, since a document may run nothing. */
export const link = (words: string, href: string): Run =>
  followable.test(href) ? { kind: "link", text: printable(words), href: printable(href) } : text(words);

export const lineBreak: Run = { kind: "break" };

/** Runs with a separator between them: nothing before the first nor after the last. */
export const joined = (parts: readonly Runs[], separator: Run): Runs =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
