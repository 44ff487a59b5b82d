import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../limits.ts";
import { bookWith, lyingAbout, sheetWith } from "../testing/hostile.ts";
import type { CellValue } from "./grid.ts";
import { readGrid } from "./read-grid.ts";

const cellsOf = async (
  rows: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly CellValue[]> => {
  const read = await readGrid(bookWith(rows, more));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.flatMap(({ rows: found }) =>
    found.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
};

const refusalOf = async (bytes: Uint8Array): Promise<string | null> => {
  const read = await readGrid(bytes);
  return read.ok ? null : read.problem.code;
};

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`;

describe("the content of a workbook", () => {
  it("is texts, numbers, dates, yes and no, and errors, each at its place", async () => {
    const rows = `<row r="2"><c r="B2" t="inlineStr"><is><t>Peso</t></is></c><c r="C2"><v>33.340000000000003</v></c>
      <c r="D2" s="1"><v>44561</v></c><c r="AA2" t="b"><v>1</v></c><c r="AB2" t="e"><v>#REF!</v></c></row>`;
    const read = await readGrid(bookWith(rows, { "xl/styles.xml": STYLES }));
    expect(read).toEqual({
      ok: true,
      value: {
        sheets: [
          {
            name: "Foglio1",
            rows: [
              {
                number: 2,
                cells: [
                  { column: 2, value: { kind: "text", text: "Peso" }, computed: false },
                  { column: 3, value: { kind: "number", number: 33.34 }, computed: false },
                  { column: 4, value: { kind: "date", date: "2021-12-31" }, computed: false },
                  { column: 27, value: { kind: "flag", flag: true }, computed: false },
                  { column: 28, value: { kind: "error", text: "#REF!" }, computed: false },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it("counts days from 1900 with its false 29 February, and from 1904 where the file says so [REL-I2]", async () => {
    const days = '<row r="1"><c s="2"><v>1</v></c><c s="2"><v>59</v></c><c s="2"><v>61</v></c></row>';
    const dates = (found: readonly CellValue[]) =>
      found.map((value) => (value.kind === "date" ? value.date : value.kind));
    const from1900 = await cellsOf(days, { "xl/styles.xml": STYLES });
    expect(dates(from1900)).toEqual(["1900-01-01", "1900-02-28", "1900-03-01"]);
    const book1904 =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
    const from1904 = await cellsOf(days, { "xl/styles.xml": STYLES, "xl/workbook.xml": book1904 });
    expect(dates(from1904)).toEqual(["1904-01-02", "1904-02-29", "1904-03-02"]);
  });

  it("takes the last value of a formula and runs none", async () => {
    const rows = `<row r="1"><c r="A1"><f>cmd|'/c calc'!A0</f><v>7</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>7x</v></c></row>`;
    const read = await readGrid(bookWith(rows));
    expect(read.ok ? read.value.sheets[0]?.rows[0]?.cells : null).toEqual([
      { column: 1, value: { kind: "number", number: 7 }, computed: true },
      { column: 2, value: { kind: "text", text: "7x" }, computed: true },
    ]);
  });

  it("gives runs of one text together, without its reading aids, and escaped characters as they were", async () => {
    const texts =
      "<sst><si><r><t>Mi</t></r><r><t>sura</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>";
    const found = await cellsOf('<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      "xl/sharedStrings.xml": texts,
    });
    expect(found).toEqual([
      { kind: "text", text: "Misura" },
      { kind: "text", text: "a\rb" },
    ]);
  });
});

const rowsOf = (count: number): string => '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(count);

describe("a hostile workbook", () => {
  const external = '<r><Relationship Id="rId9" TargetMode="External" Target="http://example.org/x"/></r>';
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const macroTypes =
    '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';

  it.each<readonly [string, string, () => Uint8Array]>([
    ["text that is no file of this kind", "not-a-workbook", () => Buffer.from("codice;titolo\n1;x\n")],
    [
      "an archive of something else",
      "not-a-workbook",
      () => bookWith("", { "xl/workbook.xml": "" }).subarray(0, 0),
    ],
    ["an old or encrypted file", "old-or-encrypted", () => Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["a file cut short", "not-a-workbook", () => bookWith(rowsOf(10)).subarray(0, 300)],
    ["a file larger than any plan", "file-too-large", () => new Uint8Array(LIMITS.fileBytes + 1)],
    ["a program", "macros", () => bookWith("", { "xl/vbaProject.bin": "x" })],
    ["a declared program", "macros", () => bookWith("", { "[Content_Types].xml": macroTypes })],
    [
      "links to another file",
      "external-links",
      () => bookWith("", { "xl/externalLinks/externalLink1.xml": "<x/>" }),
    ],
    ["an address to fetch", "external-links", () => bookWith("", { "xl/_rels/workbook.xml.rels": external })],
    ["a file inside", "embedded-objects", () => bookWith("", { "xl/embeddings/oleObject1.bin": "x" })],
    ["entities that multiply", "document-type", () => bookWith("", { "xl/sharedStrings.xml": entity })],
    ["XML that is none", "broken-file", () => bookWith("<row><c></row>")],
    ["more parts than a workbook has", "too-many-parts", () => bookWith("", manyParts(LIMITS.entries))],
    ["one row too many", "too-many-rows", () => bookWith(rowsOf(LIMITS.rows + 1))],
    ["a million rows", "inflates-too-much", () => bookWith("<row><c><v>1</v></c></row>".repeat(1_000_000))],
    ["columns to the edge", "too-many-columns", () => bookWith('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ["a text without end", "text-too-long", () => bookWith(longCell(LIMITS.textLength + 1))],
  ])("with %s is refused as %s [REL-I2]", async (_, code, make) => {
    expect(await refusalOf(make())).toBe(code);
  });

  it("that inflates to far more than it is, is stopped at the limit whatever it says of its size [REL-I2]", async () => {
    const bomb = bookWith("", { "xl/worksheets/sheet1.xml": new Uint8Array(LIMITS.partBytes * 4) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await refusalOf(bomb)).toBe("inflates-too-much");
    const lying = lyingAbout(bomb, "xl/worksheets/sheet1.xml", 1000);
    expect(await refusalOf(lying)).toBe("broken-file");
  });

  it("with a bomb in a part that is not read is read without it [REL-I2]", async () => {
    const bytes = bookWith(rowsOf(1), { "xl/media/image1.png": new Uint8Array(30_000_000) });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(bytes)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(LIMITS.partBytes);
  });

  it("with ranges over the whole sheet costs nothing, because ranges are not unrolled [REL-I2]", async () => {
    const sheet = sheetWith(rowsOf(1)).replace(
      "</worksheet>",
      `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>
       <dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations></worksheet>`,
    );
    expect(await refusalOf(bookWith("", { "xl/worksheets/sheet1.xml": sheet }))).toBeNull();
  });

  it("cannot reach the prototype of our objects by its names [REL-I2]", async () => {
    const named =
      '<row r="1" __proto__="x"><c r="A1" t="inlineStr" constructor="y"><is><t>__proto__</t></is></c></row>';
    expect(await cellsOf(named)).toEqual([{ kind: "text", text: "__proto__" }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Readonly<Record<string, unknown>>)["x"]).toBeUndefined();
  });

  it("is read or refused, and never breaks the program, wherever its bytes are changed [REL-I2]", async () => {
    const good = bookWith(rowsOf(5), { "xl/styles.xml": STYLES });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(good);
          for (const [at, to] of changes) bytes[at] = to;
          const read = await readGrid(bytes);
          expect(typeof read.ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });
});

const manyParts = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/media/${i}.png`, "x"]));

const longCell = (length: number): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(length)}</t></is></c></row>`;
