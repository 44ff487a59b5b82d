import {
  Document,
  Footer,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  TabStopType,
  Tab,
  PageNumber,
  TextRun,
} from "docx";
import { headingsOf } from "../blocks/anchors.ts";
import type { PrintedDocument } from "../blocks/document.ts";
import { docxBlock, type Scene } from "./docx/blocks.ts";
import { stable } from "./docx/stable.ts";
import { FONT, NUMBERING, stylesOf } from "./docx/styles.ts";
import { readTitillium } from "./fonts.ts";
import { WITHOUT_LINKS, type RenderOptions } from "./options.ts";

/** A4 in twentieths of a point. */
const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = 1_020;

/**
 * A document as DOCX, for who has to write on in it: real styles, headings, lists and header rows, its language and
 * title. It opens in LibreOffice and Word without repair; the same document gives the same bytes.
 */
export const renderDocx = async (
  document: PrintedDocument,
  options: RenderOptions = WITHOUT_LINKS,
): Promise<Uint8Array> => {
  const { title, body, about, language, blocks, orientation } = document;
  const room = (orientation === "landscape" ? LONG : SHORT) - 2 * MARGIN;
  const scene: Scene = { ...options, entries: headingsOf(blocks), room };
  const { regular, bold, italic } = readTitillium();
  const file = new Document({
    ...{ title, creator: body, lastModifiedBy: body, description: about },
    styles: stylesOf(language),
    numbering: NUMBERING,
    fonts: [{ name: FONT, data: regular, bold, italic }],
    sections: [
      {
        properties: { page: pageOf(orientation) },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document, room) },
        children: [...opening(document), ...blocks.flatMap((block, index) => docxBlock(block, index, scene))],
      },
    ],
  });
  return stable(await Packer.toArrayBuffer(file).then((buffer) => new Uint8Array(buffer)), document.date);
};

const pageOf = (orientation: PrintedDocument["orientation"]) => ({
  // The library turns the sheet itself when it is told that it lies.
  size: { width: SHORT, height: LONG, orientation: orientations[orientation] },
  margin: { top: MARGIN + 200, bottom: MARGIN, left: MARGIN, right: MARGIN },
});

const orientations = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE };

const opening = ({ body, title, about }: PrintedDocument): readonly Paragraph[] => [
  new Paragraph({ style: "Publisher", text: body }),
  new Paragraph({ style: "Title", text: title }),
  new Paragraph({ style: "Subject", text: about }),
];

const headerOf = ({ mark }: PrintedDocument): Header =>
  new Header({ children: [new Paragraph({ style: "PageMark", text: mark ?? "" })] });

const footerOf = ({ body, period, dateWords }: PrintedDocument, room: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "PageFoot",
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [
          new TextRun([body, period, dateWords].join(" · ")),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
