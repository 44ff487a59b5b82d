import { readFileSync } from "node:fs";
import type { Instant, ProjectsDocument } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../in-worker.ts";
import type { NewCell } from "../workbook/file/book-plan.ts";
import { readProjectsBook, readTableOfBook } from "./read-book.ts";
import { exportProjectsBook } from "./write-book.ts";

// A machine that runs all tests at once starts threads slowly.
const SLOW = { timeout: 60_000 };
const example = new URL("../../../../examples/improvement-projects/projects-2015.json", import.meta.url);
const given = JSON.parse(readFileSync(example, "utf8")) as ProjectsDocument;
const at = "2026-11-21T20:00:00.000Z" as Instant;

const sheet = (name: string, rows: readonly (readonly NewCell[])[]) => {
  const [head = [], ...others] = rows;
  return {
    ...({ name, visibility: "visible", spare: 0 } as const),
    columns: head.map((heading) => ({
      ...{
        heading: typeof heading === "string" ? heading : "",
        width: 10,
        hidden: false,
        locked: false,
        note: null,
      },
      ...({ decimals: "value", wraps: false, list: null } as const),
    })),
    rows: others,
  };
};
const bookOf = (...sheets: readonly ReturnType<typeof sheet>[]) =>
  writeWorkbook({ title: "prova", at, sheets });

describe("a workbook of projects", () => {
  it.each(["it", "en"] as const)(
    "brings back every form, row and cost it was written from, in %s",
    SLOW,
    async (language) => {
      const read = await readProjectsBook(await exportProjectsBook(given, { language, at }));
      if (!read.ok || read.value === null) throw new Error("not read");
      const { document, problems } = read.value;
      expect(problems).toEqual([]);
      const bare = (project: ProjectsDocument["projects"][number]) => ({
        ...project,
        ...{ gains: [], total: project.total === null ? null : { ...project.total, labelled: true } },
        rows: project.rows.map((row) => ({ ...row, printed: null })),
      });
      expect(document.projects.map(bare)).toEqual(given.projects.map(bare));
      expect(document.hourlyCosts).toEqual(given.hourlyCosts);
      expect([document.body, document.year]).toEqual([given.body, 2015]);
    },
  );

  it("takes cells that ran together apart and tells the doubt with its project and row", SLOW, async () => {
    const bytes = await bookOf(
      sheet("Progetti", [
        ["Progetto", "Titolo", "Anno"],
        [4, "Sportello", 2015],
      ]),
      sheet("Risorse", [
        ["Progetto", "Categoria", "Costo orario", "Ore", "Prodotto", "Percentuale", "Risultato"],
        [4, "D6", 23.57, 200, "4714,0015", null, 707.1],
        [4, "C3", "17,1O", 10, 171, 20, 34.2],
      ]),
    );
    const read = await readProjectsBook(bytes);
    if (!read.ok || read.value === null) throw new Error("not read");
    const [project] = read.value.document.projects;
    expect(
      project?.rows.map(({ product, percentage, hourlyCost }) => [product, percentage, hourlyCost]),
    ).toEqual([
      ["4714", "15", "23.57"],
      ["171", "20", null],
    ]);
    expect(read.value.doubts.map((each) => [each.project, each.row, each.doubt.code])).toEqual([
      [4, 1, "cells-together"],
      [4, 2, "not-a-number"],
    ]);
  });

  it("tells each cell it cannot read at its sheet, row and column", SLOW, async () => {
    const bytes = await bookOf(
      sheet("Progetti", [
        ["Progetto", "Titolo", "Anno", "Importo dichiarato"],
        [1, null, 2015, "circa mille"],
      ]),
      sheet("Risorse", [["Progetto", "Categoria"]]),
    );
    const read = await readProjectsBook(bytes);
    expect(read.ok && read.value?.problems.map(({ code, row, column }) => `${code} ${column}${row}`)).toEqual(
      ["missing B2", "not-number D2"],
    );
  });

  it("is told from a workbook of something else", SLOW, async () => {
    expect(await readProjectsBook(await bookOf(sheet("Foglio1", [["x"], ["y"]])))).toEqual({
      ok: true,
      value: null,
    });
    expect(await readProjectsBook(Buffer.from("testo"))).toMatchObject({
      problem: { code: "not-a-workbook" },
    });
  });
});

describe("a table of resources in any workbook", () => {
  it("is found by its grades and read as it would be pasted", SLOW, async () => {
    const bytes = await bookOf(
      sheet("Note", [["Tabella del progetto"], ["da rivedere"]]),
      sheet("Foglio2", [
        ["Cat.", "Costo orario", "Ore", "Prodotto", "%", "Risultato"],
        ["D2", 18.56, 350, 6496, 20, 1299.2],
        ["C3", 17.1, 350, null, 20, 1197],
        ["Totale", null, null, null, null, 2496.2],
      ]),
    );
    const read = await readTableOfBook(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.rows.map(({ grade, product }) => [grade, product])).toEqual([
      ["D2", "6496"],
      ["C3", null],
    ]);
    expect(read.value.total).toEqual({ amount: "2496.2", labelled: true });
    expect(read.value.doubts.map(({ row, doubt }) => [row, doubt.code])).toEqual([[2, "cells-missing"]]);
  });

  it("says when there is none", SLOW, async () => {
    const none = await readTableOfBook(await bookOf(sheet("Foglio1", [["x"], ["y"]])));
    expect(none).toMatchObject({ ok: false, problem: { code: "no-table" } });
  });
});
