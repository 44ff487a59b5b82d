import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Day } from "@albero/domain";

/** The library names links by chance, and counts bookmarks over all documents of the process. */
const linkName = /(?<="rId)[\da-z_-]{21}(?=")/g;
const bookmarkNumber = /(?<=<w:bookmark[^>]* w:id=")\d+/g;

/** The moment of writing, which the library puts where the document's own date belongs. */
const writtenAt = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Keys by which embedded fonts are veiled, as the format asks; drawn by chance in the library, one for all here. */
const fontKey = /(?<=w:fontKey="\{)[\dA-F-]{36}(?=\}")/g;
const OUR_KEY = "A1BE0000-0000-4000-8000-00000000A1BE";

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The same text document with nothing in it that differs from one making to the next, so that the same data give the
 * same bytes. Dates inside the archive are the earliest it can hold.
 */
export const stable = (docx: Uint8Array, date: Day): Uint8Array => {
  const files: Files = unzipSync(docx);
  const keys = strFromU8(files["word/fontTable.xml"] ?? new Uint8Array()).match(fontKey) ?? [];
  const links = numbered("Link");
  const bookmarks = numbered("");
  const settled = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    const font = /font(\d+)\.odttf$/.exec(path)?.[1];
    if (font !== undefined) return [path, veiledAgain(content, keys[Number(font) - 1] ?? OUR_KEY)];
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content];
    const text = strFromU8(content)
      .replace(linkName, links)
      .replace(bookmarkNumber, bookmarks)
      .replace(writtenAt, `$1${date}T00:00:00Z`)
      .replace(fontKey, OUR_KEY);
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(settled), { mtime: new Date(1980, 0, 1) });
};

/** Gives each name a number of its own, in the order they first appear. */
const numbered = (prefix: string): ((name: string) => string) => {
  const numbers = new Map<string, string>();
  return (name) => {
    const number = numbers.get(name) ?? `${prefix}${numbers.size + 1}`;
    numbers.set(name, number);
    return number;
  };
};

/** Bytes at the head of a font that its key veils (ECMA-376 part 1, 17.8.1). */
const VEILED = 32;

const veiledAgain = (font: Uint8Array, key: string): Uint8Array => {
  const [from, to] = [bytesOf(key), bytesOf(OUR_KEY)];
  return font.map((byte, index) =>
    index < VEILED ? byte ^ (from[index % 16] ?? 0) ^ (to[index % 16] ?? 0) : byte,
  );
};

const bytesOf = (key: string): readonly number[] =>
  [...Buffer.from(key.replaceAll("-", ""), "hex")].reverse();
