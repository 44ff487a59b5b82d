import { describe, expect, it } from "vitest";
import { headingsOf } from "../blocks/anchors.ts";
import { readDocx } from "../testing/read-docx.ts";
import { HOSTILE, sampleDocument } from "../testing/sample.ts";
import { renderDocx } from "./docx.ts";

const addressOf = () => "https://example.org/figura?a=1&b=2";
const docx = await renderDocx(sampleDocument, { addressOf });
const { part, text } = readDocx(docx);
const main = part("word/document.xml");

describe("renderDocx", () => {
  it("marks the header rows of a table, to be repeated and read as such", () => {
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(main).toMatch(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>(?:(?!<\/w:tr>).)*Target 2021/);
  });

  it("has real styles for title, headings, captions and lists", () => {
    const styles = new Set([...main.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style));
    const wanted = ["Title", "Heading1", "Heading2", "Heading3", "Caption", "Headline", "TableText"];
    expect(wanted.filter((style) => !styles.has(style))).toEqual([]);
    const defined = part("word/styles.xml");
    expect(wanted.filter((style) => !defined.includes(`w:styleId="${style}"`))).toEqual([]);
    expect(main.match(/<w:numPr>/g)).toHaveLength(4);
  });

  it("says its language, its title and its date", () => {
    expect(part("word/styles.xml")).toContain('<w:lang w:val="it-IT"/>');
    expect(part("docProps/core.xml")).toContain("<dc:title>Documento di prova</dc:title>");
    expect(part("docProps/core.xml").match(/2021-05-15T00:00:00Z/g)).toHaveLength(2);
  });

  it("gives a picture its words", () => {
    expect(main).toContain('descr="Istogramma: 2019 a 62, 2020 a 71."');
    expect(part("word/media/image1.svg")).toMatch(/^<svg /);
  });

  it("writes a light as its sign and its word", () => {
    expect(text).toContain("▲\u00A0Da seguire");
  });

  it("links figures to their explanation, each relation under a name of its own", () => {
    const relations = part("word/_rels/document.xml.rels");
    const ids = [...relations.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(relations.match(/Target="https:\/\/example\.org\/figura\?a=1&amp;b=2"/g)).toHaveLength(14);
    const used = [...main.matchAll(/<w:hyperlink[^>]* r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("names each heading for links, with numbers of its own", () => {
    const names = [...main.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)].map((match) =>
      match.slice(1),
    );
    const wanted = headingsOf(sampleDocument.blocks).map(({ anchor }, index) => [anchor, String(index + 1)]);
    expect(names).toEqual(wanted);
  });

  it("carries its fonts, veiled by the one key it names", () => {
    expect(
      part("word/fontTable.xml").match(/w:fontKey="\{A1BE0000-0000-4000-8000-00000000A1BE\}"/g),
    ).toHaveLength(3);
  });

  it("prints markup in a text as text", () => {
    expect(text).toContain(HOSTILE);
  });

  it("gives the same bytes for the same document, also after others were made [REL-P3]", async () => {
    await renderDocx({ ...sampleDocument, blocks: sampleDocument.blocks.slice(0, 4) });
    expect(Buffer.compare(await renderDocx(sampleDocument, { addressOf }), docx)).toBe(0);
  });
});
