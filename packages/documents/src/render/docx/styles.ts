import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from "docx";
import type { Language } from "../../blocks/document.ts";

/** Colours and sizes of a text document; sizes in half points, distances in twentieths of a point. */
export const INK = "17324D";
export const QUIET = "5D7083";
export const HAIRLINE = "C5CDD4";

export const FONT = "Titillium Web";
const locales: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

/** A little closer than the family's own wide lines; without the rule some programs keep to the height of small text. */
const lines = { line: 216, lineRule: LineRuleType.AUTO };

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions["styles"]>["paragraphStyles"]>[number];

const named = (id: string, style: Pick<ParagraphStyle, "run" | "paragraph">, name = id): ParagraphStyle => ({
  ...{ id, name, basedOn: "Normal", quickFormat: true },
  ...style,
});

const small = { size: 16, color: QUIET };

/** Named styles, so that who edits the document changes a look in one place and screen readers find its parts. */
export const stylesOf = (language: Language): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: locales[language] } },
      paragraph: { spacing: { after: 120, ...lines } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 60 } } },
    heading1: headingStyle(30, 360),
    heading2: headingStyle(23, 280),
    heading3: headingStyle(19, 240),
    hyperlink: { run: { color: INK } },
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    named("Publisher", { run: { size: 20, bold: true, color: QUIET } }),
    named("Subject", { run: { size: 24, color: QUIET }, paragraph: { spacing: { after: 240 } } }),
    named("Lead", { run: { size: 22 } }),
    named("Headline", { run: { size: 24 } }),
    named("Note", { run: small }),
    named("Caption", { run: small, paragraph: { keepNext: true, spacing: { after: 60 } } }, "caption"),
    named("TableText", { run: { size: 18 }, paragraph: { spacing: { after: 0 } } }, "Table Text"),
    named("PageFoot", { run: small, paragraph: { spacing: { after: 0 } } }, "Page Foot"),
    named(
      "PageMark",
      { run: { ...small, bold: true, allCaps: true }, paragraph: { alignment: AlignmentType.RIGHT } },
      "Page Mark",
    ),
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
