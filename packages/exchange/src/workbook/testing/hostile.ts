import { strToU8, zipSync, type Zippable } from "fflate";

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATIONS =
  '<Relationships xmlns="x"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const BOOK =
  '<workbook xmlns="x" xmlns:r="y"><sheets><sheet name="Foglio1" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** The smallest workbook: one sheet with these rows as XML, and whatever parts are put in or over it. */
export const bookWith = (
  rows: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array => {
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    "[Content_Types].xml": TYPES,
    "xl/workbook.xml": BOOK,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/worksheets/sheet1.xml": sheetWith(rows),
    ...more,
  };
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(texts))
    parts[name] = typeof text === "string" ? strToU8(text) : text;
  return zipSync(parts, { level: 6 });
};

export const sheetWith = (rows: string): string =>
  `<worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>`;

/** Writes another number over a size that the file's own directory states, so that it lies about what is inside. */
export const lyingAbout = (bytes: Uint8Array, part: string, size: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(part);
  copy.writeUInt32LE(size, at - 46 + 24);
  return copy;
};
