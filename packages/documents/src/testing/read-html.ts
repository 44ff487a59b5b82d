import { decodeXml } from "./read-docx.ts";

const BLOCKS = /<\/(?:p|h\d|th|td|li|caption|figcaption|header|footer)>|<br>/g;

/** The text of a page, with a line for each block and without what is hidden from readers. */
export const textOfHtml = (html: string): string =>
  decodeXml(
    html
      .replaceAll(/<svg.*?<\/svg>/gs, "")
      .replaceAll(BLOCKS, "\n")
      .replaceAll(/<[^>]*>/g, ""),
  );

/** The live values of a page: the figure each names, and its text. */
export const valuesOfHtml = (html: string): readonly { readonly figure: string; readonly text: string }[] =>
  [...html.matchAll(/class="value" data-figure="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, figure = "", text = ""]) => ({
      figure: decodeXml(figure),
      text: decodeXml(text),
    }),
  );
