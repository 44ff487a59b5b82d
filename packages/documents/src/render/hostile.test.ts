import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "../blocks/make-runs.ts";
import { cell, heading, list, paragraph, row, rowHeader, table } from "../blocks/make.ts";
import { printable } from "../blocks/printable.ts";
import { readDocx } from "../testing/read-docx.ts";
import { textOfHtml } from "../testing/read-html.ts";
import { everyTag, readPdf } from "../testing/read-pdf.ts";
import { sampleDocument } from "../testing/sample.ts";
import { renderDocx } from "./docx.ts";
import { fit } from "./fit-fonts.ts";
import { renderHtml } from "./html.ts";
import { renderPdf } from "./pdf.ts";

const COMMANDS = [
  '#panic("no")',
  '#read("/etc/passwd")',
  "#{ 1 + }",
  "$ x^2 $ `raw` ```",
  "= Titolo",
  "- voce + voce / termine: x",
  "<etichetta> @rif #label(<x>)",
  "*a* _b_ \\ ~ -- --- ... ' \" //",
  "/* commento",
  "https://example.org/#x",
  "]]) }}> </w:t><w:t> ]]>",
  "<script>alert(1)</script>",
  "&amp; &#60; &lt;b&gt; <!-- x",
  '" onmouseover="alert(1)',
  "{{ x }} ${x} %s {0}",
  "\\u{41} \\n \\\\",
  "un_codice_molto_lungo__che_non_sta_in_una_colonna",
  "un segno sopra ciò che non si disegna: \u2ADD\u0338",
];

const SIGNS = Array.from("#$\\[]{}()*_`<>&\"'@=-+/~%;:,.\u00A0ab1");

/** Text of every kind that a careless renderer could take for its own language, some made by chance. */
const words = fc.oneof(
  fc.constantFrom(...COMMANDS),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom(...SIGNS),
    minLength: 1,
    maxLength: 24,
  }),
);
const chosen = [...COMMANDS, ...fc.sample(words, 200)].filter((each) => printable(each).trim() !== "");

/** Each text where it stands first in a line: in paragraphs, headings, lists and cells. */
const document = {
  ...sampleDocument,
  blocks: [
    ...chosen.map((each) => paragraph([text(each)])),
    ...COMMANDS.map((each) => heading(1, [text(each)])),
    list(COMMANDS.map((each) => [text(each)])),
    table(
      COMMANDS.join(" "),
      [
        { title: COMMANDS[0] ?? "", align: "start", width: 1 },
        { title: COMMANDS[4] ?? "", align: "decimal", width: "content" },
      ],
      COMMANDS.map((each) => row([rowHeader([text(each)]), cell([text(each)])])),
    ),
  ],
};

/** Formats break lines where they like, and soft hyphens show only there. */
const bare = (lines: string): string => lines.replaceAll(/[\s\u00AD]+/g, "");

const missingIn = (found: string, expected: (words: string) => string): readonly string[] =>
  chosen.filter((each) => !bare(found).includes(bare(expected(each))));

describe("a text that looks like a command", () => {
  it("stands in the PDF as it was written", async () => {
    const made = await renderPdf(document);
    expect(made.ok ? null : made.problem).toBeNull();
    const pdf = await readPdf(made.ok ? made.value : new Uint8Array());
    expect(missingIn(pdf.text, (each) => fit(printable(each)))).toEqual([]);
    expect(everyTag(pdf.structure).filter(({ role }) => role === "H1")).toHaveLength(COMMANDS.length);
  });

  it("stands in the DOCX as it was written", async () => {
    expect(missingIn(readDocx(await renderDocx(document)).text, printable)).toEqual([]);
  });

  it("stands in the HTML as it was written", () => {
    const html = renderHtml(document);
    expect(missingIn(textOfHtml(html), printable)).toEqual([]);
    expect(html).not.toMatch(/<script|<!--|onmouseover="/);
  });
});
