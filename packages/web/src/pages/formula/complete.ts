import { CATALOGUE, formatFormula, FUNCTIONS, type Formula, type Language } from "@albero/domain";
import { namesOfThings, type Thing, type World } from "./world.ts";

/** One way to go on: what is written, and what it is. */
export type Completion = { readonly text: string; readonly label: string; readonly help: string };

/** A stretch of text that a completion takes the place of. */
export type Fragment = { readonly from: number; readonly to: number; readonly words: string };

const MOST = 8;
const LEAST_LETTERS = 2;

/** The beginning of a code or a word that ends where one writes; `null` where nothing was begun. */
export const fragmentAt = (text: string, at: number): Fragment | null => {
  const [begun = ""] = /\[?[\p{L}\d_.%-]*$/u.exec(text.slice(0, at)) ?? [];
  const words = begun.replace(/^\[/, "");
  return words.length < LEAST_LETTERS || /^[\d.,]+$/.test(words)
    ? null
    : { from: at - begun.length, to: at, words };
};

const referenceTo = ({ kind, id }: Thing): Formula =>
  (kind === "measure"
    ? { op: "measure", measure: id }
    : kind === "indicator"
      ? { op: "indicator", indicator: id }
      : { op: "achievement", node: id }) as Formula;

const rank = ({ code, name }: Pick<Thing, "code" | "name">, words: string): number | null => {
  if (code.toLowerCase().startsWith(words)) return 0;
  if (code.toLowerCase().includes(words)) return 1;
  return name.toLowerCase().includes(words) ? 2 : null;
};

/** Codes and functions that answer what was begun, the nearest first; codes are found by their names too. */
export const completionsFor = (
  fragment: Fragment,
  world: World,
  language: Language,
): readonly Completion[] => {
  const words = fragment.words.toLowerCase();
  const names = namesOfThings(world, "code");
  const things = world.things.flatMap((thing) => {
    const near = rank(thing, words);
    const text = formatFormula(referenceTo(thing), { language, names });
    return near === null ? [] : [{ near, text, label: thing.code, help: thing.name }];
  });
  const functions = FUNCTIONS.flatMap((name) => {
    const { names: called, help } = CATALOGUE[name];
    const near = rank({ code: called[language], name: help[language] }, words);
    return near === null || near === 2
      ? []
      : [{ near, text: `${called[language]}(`, label: `${called[language]}(…)`, help: help[language] }];
  });
  return [...things, ...functions].toSorted((a, b) => a.near - b.near).slice(0, MOST);
};
