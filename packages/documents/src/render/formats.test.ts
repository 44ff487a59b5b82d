import { describe, expect, it } from "vitest";
import type { PrintedDocument } from "../blocks/document.ts";
import { figureKey } from "../blocks/figure-key.ts";
import { walkNumbers } from "../blocks/walk.ts";
import { objectiveSheet } from "../templates/objective-sheet/content.ts";
import { planTreeDocument } from "../templates/plan-tree/content.ts";
import { numbersIn, plainText } from "../testing/numbers.ts";
import { readDocx } from "../testing/read-docx.ts";
import { textOfHtml, valuesOfHtml } from "../testing/read-html.ts";
import { readPdf } from "../testing/read-pdf.ts";
import { sampleDocument } from "../testing/sample.ts";
import { smallBody, smallEvaluation } from "../testing/small-body.ts";
import { renderDocx } from "./docx.ts";
import { renderHtml } from "./html.ts";
import { renderPdf } from "./pdf.ts";
import type { NodeId, Result } from "@albero/domain";

const made = (result: Result<PrintedDocument>): PrintedDocument => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const evaluation = smallEvaluation();

/** Contents are left out: only PDF knows pages, so only it has their numbers. */
const documents: Readonly<Record<string, PrintedDocument>> = {
  "every kind of block": {
    ...sampleDocument,
    blocks: sampleDocument.blocks.filter(({ kind }) => kind !== "contents"),
  },
  "the performance tree": made(planTreeDocument(smallBody, evaluation)),
  "the sheet of an objective in English": made(
    objectiveSheet(smallBody, evaluation, { nodeId: "A1.1" as NodeId, language: "en" }),
  ),
};

/** What a page says besides the document itself. */
const withoutFoot = (html: string): string => html.replace(/<footer>.*<\/footer>/s, "");

describe.each(Object.entries(documents))("%s", (_, document) => {
  const wanted = numbersIn(plainText(document));

  it("has the same numbers in HTML, each live value with its figure [F12d]", () => {
    const html = renderHtml(document);
    expect(numbersIn(textOfHtml(withoutFoot(html)))).toEqual(wanted);
    const figures = walkNumbers(document).map(({ of, text }) => ({ figure: figureKey(of), text }));
    expect(valuesOfHtml(html)).toEqual(figures);
  });

  it("has the same numbers in DOCX [F12d]", async () => {
    expect(numbersIn(readDocx(await renderDocx(document)).text)).toEqual(wanted);
  });

  it("has the same numbers in PDF [F12d]", async () => {
    const pdf = await renderPdf(document);
    expect(numbersIn((await readPdf(pdf.ok ? pdf.value : new Uint8Array())).text)).toEqual(wanted);
  });
});
