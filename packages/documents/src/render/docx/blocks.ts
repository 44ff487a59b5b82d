import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  type FileChild,
} from "docx";
import type { Entry } from "../../blocks/anchors.ts";
import type { Block, Figure, Heading, Paragraph as ParagraphBlock } from "../../blocks/block.ts";
import { WITHOUT_LINKS, type RenderOptions } from "../options.ts";
import { drawingToSvg } from "../svg.ts";
import { docxRuns, LARGE, PLAIN } from "./runs.ts";
import { BULLETS, STEPS } from "./styles.ts";
import { docxTable } from "./table.ts";

/** What the parts of a text document need to know of the whole. */
export type Scene = RenderOptions & {
  readonly entries: readonly Entry[];
  /** Width of the text in twentieths of a point. */
  readonly room: number;
};

/** A block as paragraphs and tables; `index`, its place, tells lists and pictures apart. */
export const docxBlock = (block: Block, index: number, scene: Scene): readonly FileChild[] => {
  switch (block.kind) {
    case "heading":
      return [docxHeading(block, scene)];
    case "paragraph":
      return [docxParagraph(block, scene)];
    case "list": {
      const numbering = { reference: block.ordered ? STEPS : BULLETS, level: 0, instance: index };
      return block.items.map((item) => new Paragraph({ numbering, children: docxRuns(item, scene) }));
    }
    case "table":
      return docxTable(block, scene.room, scene);
    case "figure":
      return docxFigure(block, index, scene);
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
    case "contents":
      return docxContents(block, scene);
  }
};

const manners: Readonly<
  Record<ParagraphBlock["manner"], { readonly style?: string; readonly keepNext?: boolean }>
> = {
  plain: {},
  lead: { style: "Lead" },
  headline: { style: "Headline" },
  figures: { keepNext: true },
  note: { style: "Note" },
};

const docxParagraph = ({ manner, content }: ParagraphBlock, scene: Scene): Paragraph => {
  const look = manner === "headline" ? LARGE : PLAIN;
  return new Paragraph({ ...manners[manner], children: docxRuns(content, scene, look) });
};

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

const docxHeading = (heading: Heading, scene: Scene): Paragraph => {
  const anchor = scene.entries.find((entry) => entry.heading === heading)?.anchor ?? "section";
  const children = [new Bookmark({ id: anchor, children: docxRuns(heading.content, scene) })];
  return new Paragraph({ heading: levels[heading.level], children });
};

/** Entries as links, without page numbers: these are only known to who lays the pages out. */
const docxContents = (
  { title, depth }: Extract<Block, { readonly kind: "contents" }>,
  { entries }: Scene,
): readonly Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
  ...entries
    .filter(({ heading }) => heading.level <= depth)
    .map(({ heading, anchor }) => {
      const children = docxRuns(heading.content, WITHOUT_LINKS);
      const indent = { left: (heading.level - 1) * 280 };
      return new Paragraph({ indent, children: [new InternalHyperlink({ anchor, children })] });
    }),
];

/** One transparent point, for word processors from before 2016 that cannot draw SVG. */
const POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const docxFigure = (
  { drawing, alternative, caption }: Figure,
  index: number,
  scene: Scene,
): readonly Paragraph[] => {
  const picture = new ImageRun({
    type: "svg",
    data: Buffer.from(drawingToSvg(drawing)),
    fallback: { type: "png", data: POINT },
    transformation: { width: drawing.width, height: drawing.height },
    altText: { id: String(index + 1), name: `figure-${index + 1}`, description: alternative },
  });
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: "Note", children: docxRuns(caption, scene) }),
  ];
};
