import { AlignmentType, LevelFormat, type IPropertiesOptions } from "docx";
import type { Language } from "../../blocks/document.ts";

/** Colours and sizes of a text document; sizes in half points, distances in twentieths of a point. */
export const INK = "17324D";
export const QUIET = "5D7083";
export const HAIRLINE = "C5CDD4";

export const FONT = "Titillium Web";
const locales: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const paragraphStyle = (id: string, name: string, run: object, paragraph: object = {}) => ({
  ...{ id, name, basedOn: "Normal", quickFormat: true },
  ...{ run, paragraph },
});

/** Named styles, so that who edits the document changes a look in one place and screen readers find its parts. */
export const stylesOf = (language: Language): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: locales[language] } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { font: FONT, size: 48, bold: true, color: INK }, paragraph: { spacing: { after: 60 } } },
    heading1: headingStyle(30, 480),
    heading2: headingStyle(23, 360),
    heading3: headingStyle(19, 240),
    hyperlink: { run: { color: INK } },
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    paragraphStyle("Publisher", "Publisher", { size: 20, bold: true, color: QUIET }),
    paragraphStyle("Subject", "Subject", { size: 24, color: QUIET }, { spacing: { after: 240 } }),
    paragraphStyle("Lead", "Lead", { size: 22 }),
    paragraphStyle("Headline", "Headline", { size: 36, bold: true }),
    paragraphStyle("Note", "Note", { size: 16, color: QUIET }),
    paragraphStyle(
      "Caption",
      "caption",
      { size: 16, color: QUIET },
      { keepNext: true, spacing: { after: 60 } },
    ),
    paragraphStyle("TableText", "Table Text", { size: 18 }, { spacing: { after: 0, line: 240 } }),
    paragraphStyle("PageFurniture", "Page Furniture", { size: 16, color: QUIET }, { spacing: { after: 0 } }),
  ],
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], sign: string) => ({
  ...{ level: 0, format, text: sign, alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
});

export const BULLETS = "bullets";
export const STEPS = "steps";

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, "–")] },
    { reference: STEPS, levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
};
