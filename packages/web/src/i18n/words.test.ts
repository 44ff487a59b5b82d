import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { it as italian } from "./it.ts";

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** Every text of a catalogue with the path of its key. */
const textsOf = (tree: Tree, path = ""): readonly (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === "string") return [[`${path}${key}`, value] as const];
    return Array.isArray(value)
      ? (value as readonly string[]).map((text) => [`${path}${key}`, text] as const)
      : textsOf(value as Tree, `${path}${key}.`);
  });

const saying = (pattern: RegExp): readonly string[] =>
  textsOf(italian)
    .filter(([, text]) => pattern.test(text.replace(/\{\{\w+\}\}/g, "")))
    .map(([key]) => key);

const keysOf = (tree: Tree): readonly string[] => textsOf(tree).map(([key]) => key);

describe("the texts of the screens", () => {
  it("speak of validazione and quadrimestre, never of convalida, and of no trimestre by default [P-W1]", () => {
    expect(saying(/convalid/i)).toEqual([]);
    expect(saying(/trimestr/i).filter((key) => !key.startsWith("frequency."))).toEqual([]);
    expect(saying(/valida(ta|to|re|zione)/i)).not.toEqual([]);
    expect(saying(/restituit/i)).not.toEqual([]);
  });

  it("use no English word where the trade has an Italian one [P-W2]", () => {
    const english =
      /\b(dashboard|target|report|budget|login|logout|feedback|benchmark|click|download|upload|tab|user)\b/i;
    const fromVocabulary = ["kind.container"];
    expect(saying(english).filter((key) => !fromVocabulary.includes(key))).toEqual([]);
  });

  it("keep the names of exchange formats out of the main menu [P-W2]", () => {
    expect(Object.values(italian.pages).filter((name) => /stratml|dcat|json|xml|csv/i.test(name))).toEqual(
      [],
    );
  });

  it("exist in English for every text in Italian", () => {
    expect(keysOf(en)).toEqual(keysOf(italian));
  });
});
