import { describe, expect, it } from "vitest";
import { text } from "../blocks/make-runs.ts";
import { paragraph } from "../blocks/make.ts";
import { everyTag, readPdf } from "../testing/read-pdf.ts";
import { HOSTILE, sampleDocument } from "../testing/sample.ts";
import { renderPdf } from "./pdf.ts";

const printed = await renderPdf(sampleDocument, { addressOf: () => "https://example.org/figura" });
const bytes = printed.ok ? printed.value : new Uint8Array();
const pdf = await readPdf(bytes);
const tags = everyTag(pdf.structure);
const textIn = (tag: (typeof tags)[number]): string =>
  everyTag([tag])
    .map((each) => each.text)
    .join("")
    .trim();
const tagged = (role: string) => tags.filter((tag) => tag.role === role);

describe("renderPdf", () => {
  it("declares PDF/UA-1, its title and its language [REL-P1, REL-P2]", () => {
    expect(Buffer.from(bytes).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect([pdf.title, pdf.language]).toEqual(["Documento di prova", "it-IT"]);
  });

  it("declares PDF/A-2a instead for a copy to preserve, with the same structure [REL-P2]", async () => {
    const kept = await renderPdf(sampleDocument, { standard: "a-2a" });
    const copy = kept.ok ? kept.value : new Uint8Array();
    const metadata = Buffer.from(copy).toString("latin1");
    expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
    expect(metadata).not.toContain("pdfuaid");
    expect(everyTag((await readPdf(copy)).structure).map(({ role }) => role)).toContain("TH");
  });

  it("tags headings in order, without leaving out a level, and makes bookmarks of them [REL-P1]", () => {
    const headings = tags.filter(({ role }) => /^H\d$/.test(role)).map((tag) => [tag.role, textIn(tag)]);
    expect(headings).toEqual([
      ["H1", "Indice"],
      ["H1", "Quadro d'insieme"],
      ["H2", "Indicatori"],
      ["H2", "Scheda"],
      ["H3", "Passi"],
    ]);
    expect(pdf.bookmarks).toEqual(["Quadro d'insieme"]);
  });

  it("tags header cells of columns and of rows, each with its scope [REL-P1]", () => {
    const headers = tagged("TH").map(textIn);
    expect(headers.slice(0, 6)).toEqual([
      ...["Indicatore", "Target 2021", "Valore", "Raggiunto", "Andamento", "Semaforo"],
    ]);
    expect(headers.slice(-3)).toEqual(["Peso", "Risorse 2021", "Stato"]);
    const source = Buffer.from(bytes).toString("latin1");
    const scopes = ["Column", "Row"].map((scope) => source.split(`/Scope /${scope}`).length - 1);
    expect(scopes).toEqual([7, 7]);
    expect(headers).toHaveLength(14);
  });

  it("names for each cell the header of its row and that of its column [REL-P1]", () => {
    const source = Buffer.from(bytes).toString("latin1");
    const ids = new Set([...source.matchAll(/\/ID \((\w+)\)/g)].map(([, id]) => id));
    const named = [...source.matchAll(/\/Headers \[([^\]]*)\]/g)].map(
      ([, names = ""]) => names.match(/\w+/g) ?? [],
    );
    expect(named.flat().filter((id) => !ids.has(id))).toEqual([]);
    expect(
      named
        .filter((names) => names.some((id) => id.startsWith("row")))
        .map((names) => names.length)
        .toSorted(),
    ).toEqual([...[1, 1, 1], ...Array.from({ length: 20 }, () => 2)]);
  });

  it("gives the words of a picture, and does not read the shapes that stand beside words [REL-P1]", () => {
    expect(tagged("Figure").map(({ alternative }) => alternative)).toEqual([
      "Istogramma: 2019 a 62, 2020 a 71.",
    ]);
  });

  it("keeps page furniture out of what is read", () => {
    expect(pdf.text).not.toContain("dati al 15 maggio 2021");
  });

  it("embeds its fonts, and no others [REL-P2]", () => {
    const names =
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/FontName \/[A-Z]{6}\+[\w-]+/g) ?? [];
    const families = new Set(names.map((name) => name.replace(/.*\+/, "")));
    expect([...families].toSorted()).toEqual([
      "TitilliumWeb-Italic",
      "TitilliumWeb-Regular",
      "TitilliumWeb-SemiBold",
    ]);
  });

  it("gives the same bytes for the same document [REL-P3]", async () => {
    const again = await renderPdf(sampleDocument, { addressOf: () => "https://example.org/figura" });
    expect(again.ok && Buffer.compare(again.value, bytes)).toBe(0);
  });

  it("prints commands in a text as text", () => {
    expect(pdf.text).toContain(HOSTILE);
  });

  it("prints a text with signs that no font has, by their number", async () => {
    const blocks = [paragraph([text("albero 🌳, \uFFFF\u0000 漢字 e perche\u0301")])];
    const made = await renderPdf({ ...sampleDocument, blocks });
    const { text: read } = await readPdf(made.ok ? made.value : new Uint8Array());
    expect(read).toContain("albero [U+1F333], [U+6F22][U+5B57] e perché");
  });

  it("ends when told to, and says so", async () => {
    const made = await renderPdf(sampleDocument, { signal: AbortSignal.abort() });
    expect(made).toEqual({ ok: false, problem: { code: "cancelled", facts: {} } });
  });
});
