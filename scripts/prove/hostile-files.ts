import { crc32, deflateRawSync } from "node:zlib";

type Part = { readonly name: string; readonly bytes: Buffer };

/** What both headers of a part of an archive say of it. */
const headOf = ({ name, bytes }: Part, packed: Buffer): Buffer => {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.byteLength, 14);
  head.writeUInt32LE(bytes.byteLength, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
};

/** A ZIP archive made by hand, since no library writes the files that others send to do harm. */
const zipOf = (parts: readonly Part[]): Buffer => {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.bytes);
    const [head, name] = [headOf(part, packed), Buffer.from(part.name)];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    locals.push(Buffer.from("504b0304", "hex"), head, name, packed);
    directory.push(Buffer.from("504b01021400", "hex"), head, place, name);
    at += 30 + name.byteLength + packed.byteLength;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.byteLength, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listed, Buffer.from("504b0506", "hex"), end]);
};

const PARTS = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "xl/workbook.xml":
    '<workbook xmlns="x" xmlns:r="y"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="x"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
} as const;

const bookWith = (more: Readonly<Record<string, string | Buffer>>): Buffer =>
  zipOf(Object.entries({ ...PARTS, ...more }).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));

const sheet = (rows: string): Buffer =>
  bookWith({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>` });

const MANY = 1_000_000;
const ENTITIES = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("");

/** Files made to exhaust or to deceive whoever reads them, by what they are. */
export const HOSTILE_FILES: Readonly<Record<string, () => Buffer>> = {
  "a bomb of 600 MB in one part": () => bookWith({ "xl/worksheets/sheet1.xml": Buffer.alloc(600_000_000) }),
  "a bomb in many parts": () =>
    bookWith(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`xl/worksheets/s${i}.xml`, Buffer.alloc(15_000_000)]),
      ),
    ),
  "a million rows": () => sheet("<row><c><v>1</v></c></row>".repeat(MANY)),
  "half a million rows, just below the size": () => sheet("<row><c/></row>".repeat(MANY / 2)),
  "a column at the edge": () => sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
  "entities that multiply": () =>
    bookWith({
      "xl/sharedStrings.xml": `<!DOCTYPE x [<!ENTITY e0 "a">${ENTITIES}]><sst><si><t>&e20;</t></si></sst>`,
    }),
  "a program inside": () => bookWith({ "xl/vbaProject.bin": "x" }),
  "ten megabytes of brackets": () => Buffer.from(`{"a":${"[".repeat(9_900_000)}`),
  "an object with half a million names": () =>
    Buffer.from(`{${Array.from({ length: MANY / 2 }, (_, i) => `"k${i}":1`).join(",")}}`),
  "names that reach for the prototype": () =>
    Buffer.from('{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}},"format":"albero/body"}'),
  "XML a million deep": () => Buffer.from(`<StrategicPlan>${"<a>".repeat(MANY)}`),
  "nothing but zeros": () => Buffer.alloc(9_900_000),
};
