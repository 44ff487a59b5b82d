/** A PDF as Typst writes it: objects one after the other, a plain table of where they are, a trailer. */
export type PdfObjects = {
  readonly head: string;
  /** The text of each object by its number, one byte a character, in the order of the file. */
  readonly texts: Map<number, string>;
  readonly trailer: string;
};

/** Offset in ten digits, generation in five, in use or free. */
const entry = /^(\d{10}) \d{5} ([nf])\s?$/;

/** Reads the objects of a PDF that has one plain cross-reference table. */
export const readObjects = (pdf: Uint8Array): PdfObjects => {
  const text = Buffer.from(pdf).toString("latin1");
  const table = text.lastIndexOf("\nxref\n") + 1;
  const [lines = "", trailer = ""] = text.slice(table).split(/(?=trailer\n)/);
  const places = lines
    .split("\n")
    .slice(2)
    .flatMap((line, number) => {
      const match = entry.exec(line);
      return match?.[2] === "n" ? [{ number, offset: Number(match[1]) }] : [];
    })
    .toSorted((a, b) => a.offset - b.offset);
  const texts = new Map(
    places.map(({ number, offset }, index) => [
      number,
      text.slice(offset, places[index + 1]?.offset ?? table),
    ]),
  );
  return { head: text.slice(0, places[0]?.offset ?? table), texts, trailer };
};

/** The file again, with every object where the table says. */
export const writeObjects = ({ head, texts, trailer }: PdfObjects): Uint8Array => {
  const offsets = new Map<number, number>();
  let written = head;
  for (const [number, text] of texts) {
    offsets.set(number, written.length);
    written += text;
  }
  const numbers = Array.from({ length: Math.max(...texts.keys()) + 1 }, (_, number) => number);
  const lines = numbers.map((number) => lineOf(offsets.get(number)));
  const ending = trailer.replace(/startxref\n\d+/, `startxref\n${written.length}`);
  const table = `xref\n0 ${numbers.length}\n${lines.join("")}`;
  return new Uint8Array(Buffer.from(written + table + ending, "latin1"));
};

/** Lines of the table are twenty bytes each. */
const lineOf = (offset: number | undefined): string =>
  offset === undefined ? "0000000000 65535 f\r\n" : `${String(offset).padStart(10, "0")} 00000 n\r\n`;
