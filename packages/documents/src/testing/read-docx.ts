import { strFromU8, unzipSync } from "fflate";

export type ReadDocx = {
  /** The XML of a part, such as `word/document.xml`; empty when there is none. */
  readonly part: (path: string) => string;
  readonly text: string;
};

/** A text document as its parts, and its text with a line for each paragraph. */
export const readDocx = (docx: Uint8Array): ReadDocx => {
  const files = unzipSync(docx);
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const paragraphs = part("word/document.xml").match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return { part, text: paragraphs.map(textOfParagraph).join("\n") };
};

const textOfParagraph = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => (text === undefined ? "\n" : decodeXml(text)))
    .join("");

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  "#39": "'",
};

/** Text with its entities replaced, as a reader shows it. */
export const decodeXml = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (found, name: string) => entities[name] ?? found);
