import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { coverageOf } from "./font-coverage.ts";

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Buffer => readFileSync(resolve(`@expo-google-fonts/${path}.ttf`));

/** The styles documents are set in. */
const STYLES = ["400Regular", "600SemiBold", "400Regular_Italic"] as const;

/** Titillium Web, and Inter for the signs it lacks (arrows, ticks, Greek, Cyrillic), style by style. Both OFL. */
const fontsOf = (style: (typeof STYLES)[number]): readonly Buffer[] => [
  read(`titillium-web/${style}/TitilliumWeb_${style}`),
  read(`inter/${style}/Inter_${style}`),
];

export const readFonts = (): readonly Buffer[] => STYLES.flatMap(fontsOf);

/** The characters that can be set in every style. */
const readCoverage = (): ReadonlySet<number> => {
  const [first = [], ...others] = STYLES.map((style) =>
    fontsOf(style).flatMap((font) => [...coverageOf(font)]),
  );
  const sets = others.map((characters) => new Set(characters));
  return new Set(first.filter((character) => sets.every((set) => set.has(character))));
};

/** Titillium Web alone, for text documents, which carry it with them. */
export const readTitillium = (): {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly italic: Buffer;
} => ({
  regular: read("titillium-web/400Regular/TitilliumWeb_400Regular"),
  bold: read("titillium-web/600SemiBold/TitilliumWeb_600SemiBold"),
  italic: read("titillium-web/400Regular_Italic/TitilliumWeb_400Regular_Italic"),
});

let coverage: ReadonlySet<number> | null = null;

/** Whether the fonts of documents have a sign for a character, in every style. */
export const isCovered = (codePoint: number): boolean => {
  coverage ??= readCoverage();
  return coverage.has(codePoint);
};
