import type { Instant } from "@albero/domain";
import { describe, expect, it } from "vitest";
import type { Grid } from "../file/grid.ts";
import { readGrid } from "../file/read-grid.ts";
import { writeBook } from "../file/write-book.ts";
import { edited, type CellEdit } from "../testing/edited.ts";
import { FILL_IN, withCell } from "../testing/fill-in.ts";
import { fillInBook } from "./export.ts";
import type { FillIn } from "./fill-in.ts";
import { compareFillIn } from "./import.ts";

const AT = "2021-05-04T08:00:00.000Z" as Instant;

const gridOf = async (fillIn: FillIn = FILL_IN): Promise<Grid> => {
  const read = await readGrid(await writeBook(fillInBook(fillIn, AT)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

const written = (code: string, set: CellEdit["set"]): CellEdit => ({
  sheet: "Valori",
  find: ["Codice", code],
  set,
});

const previewOf = async (edits: readonly CellEdit[], now: FillIn = FILL_IN) => {
  const done = compareFillIn(edited(await gridOf(), edits), now);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

const NOTHING = { added: 0, changed: 0, refused: 0, conflicting: 0 };

describe("a sheet of values to fill in", () => {
  it("holds what its office may write in, and brought back as it is changes nothing [REL-I6]", async () => {
    const { counts, problems } = await previewOf([]);
    expect(counts).toEqual({ ...NOTHING, equal: 6 });
    expect(problems).toEqual([]);
  });

  it("locks what is there to be read and leaves open what is to be written", () => {
    const [sheet] = fillInBook(FILL_IN, AT).sheets;
    const open = sheet?.columns.filter(({ hidden, locked }) => !hidden && !locked);
    expect(open?.map(({ heading }) => heading)).toEqual(["Valore", "Non disponibile", "Nota o motivo"]);
    expect(open?.[1]?.list).toEqual({ words: ["non disponibile"] });
  });

  it("brings values, days, answers and absences with their reasons", async () => {
    const { counts, filled, problems } = await previewOf([
      written("empty", { Valore: 8, "Nota o motivo": "dal registro" }),
      written("recorded", { Valore: "1.300,5" }),
      written("day", { Valore: { date: "2021-04-02" } }),
      written("question", { Valore: "no" }),
      written("by-unit", { "Non disponibile": "non disponibile", "Nota o motivo": "sede chiusa" }),
      written("absent", { Valore: 3 }),
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ ...NOTHING, added: 2, changed: 4, equal: 0 });
    expect(filled.map(({ cell, value, note }) => [cell.code, value, note])).toEqual([
      ["empty", { kind: "number", number: "8" }, "dal registro"],
      ["recorded", { kind: "number", number: "1300.5" }, "dal protocollo"],
      ["day", { kind: "date", date: "2021-04-02" }, null],
      ["question", { kind: "number", number: "0" }, null],
      ["absent", { kind: "number", number: "3" }, null],
      ["by-unit", { kind: "not-available", reason: "sede chiusa" }, null],
    ]);
  });

  it.each([
    ["a number that could be two", { Valore: "1.234" }, { code: "ambiguous-number", column: "I" }],
    ["a text where a number goes", { Valore: "n.d." }, { code: "not-number", column: "I" }],
    ["more decimals than the measure has", { Valore: 1.5 }, { code: "too-many-decimals", column: "I" }],
    [
      "a value and its absence",
      { Valore: 2, "Non disponibile": "non disponibile" },
      { code: "value-and-absent", column: "J" },
    ],
    [
      "an absence without reason",
      { "Non disponibile": "non disponibile" },
      { code: "absence-reason", column: "K" },
    ],
    ["a word the list does not have", { "Non disponibile": "boh" }, { code: "not-listed", column: "J" }],
    ["a name of a measure written over", { Misura: "Altra" }, { code: "read-only", column: "D" }],
  ] as const)("refuses %s at its sheet, row and column", async (...[, set, { code, column }]) => {
    const { problems, filled, counts } = await previewOf([written("empty", set)]);
    expect(problems).toMatchObject([{ code, sheet: "Valori", row: 2, column }]);
    expect(filled).toEqual([]);
    expect(counts.refused).toBe(1);
  });

  it("does not take a recorded value away in silence", async () => {
    const { problems } = await previewOf([written("recorded", { Valore: null })]);
    expect(problems).toMatchObject([{ code: "emptied", column: "I" }]);
  });

  it("is in conflict where both sides wrote, and leaves what only the other side wrote", async () => {
    const now = withCell("recorded", { value: { kind: "number", number: "9" } as never });
    expect((await previewOf([], now)).counts).toEqual({ ...NOTHING, equal: 6 });
    const { problems, counts } = await previewOf([written("recorded", { Valore: 10 })], now);
    expect(problems).toMatchObject([{ code: "changed-meanwhile", facts: { found: "10", now: "9" } }]);
    expect(counts.conflicting).toBe(1);
  });

  it("says which row is closed by now, and takes one nobody touched as it is", async () => {
    const now = withCell("recorded", { isOpen: false });
    expect((await previewOf([], now)).problems).toEqual([]);
    const { problems } = await previewOf([written("recorded", { Valore: 10 })], now);
    expect(problems).toMatchObject([{ code: "not-open", row: 3 }]);
  });

  it("is refused whole when it is of another year, office or body, or none of ours [N4]", async () => {
    const from = await gridOf();
    const codeOf = (now: FillIn, grid = from) => {
      const done = compareFillIn(grid, now);
      return done.ok ? null : done.problem.code;
    };
    expect(codeOf({ ...FILL_IN, year: 2022 })).toBe("other-year");
    expect(codeOf({ ...FILL_IN, office: null })).toBe("other-office");
    expect(codeOf({ ...FILL_IN, body: { id: "other", name: "Altra" } })).toBe("other-body");
    expect(codeOf(FILL_IN, { sheets: [] })).toBe("not-of-values");
  });
});
