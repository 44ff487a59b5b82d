import type { MappedColumns, MeasureId, PeriodCode } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { readCsv } from "../in-worker.ts";
import { LIMITS } from "../limits.ts";
import { describePreview } from "../workbook/describe.ts";
import type { FillIn, FillInCell } from "../workbook/values/fill-in.ts";
import { compareValues } from "./compare-values.ts";
import { guessMapping } from "./mapping.ts";
import { readCsvTable } from "./read-table.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const cell = (code: string, over: Partial<FillInCell> = {}): FillInCell => ({
  ...{ measureId: `id-${code}` as MeasureId, period: "2021-Q1" as PeriodCode, unitId: null },
  ...{ code, name: `Misura ${code}`, scope: null, unit: "N.", decimals: 2, valueType: "number" },
  ...{ before: null, value: null, note: null, isOpen: true },
  ...over,
});
const CELLS: readonly FillInCell[] = [
  cell("A"),
  cell("A", { period: "2021-Q2" as PeriodCode }),
  cell("B", { value: { kind: "number", number: "12.50" as never } }),
  cell("C", { isOpen: false }),
  cell("D", { valueType: "date" }),
  cell("E", { scope: "Ufficio Metrico", unitId: "metric" as never }),
  cell("E", { scope: "Ufficio Registro", unitId: "registry" as never }),
];
const fillIn: FillIn = {
  ...{ body: { id: "body", name: "Camera" }, year: 2021, office: null, language: "it" },
  cells: CELLS,
};
const WHOLE: MappedColumns = {
  ...{ measure: "Codice", value: "Valore", period: "Periodo" },
  ...{ unit: "Ufficio", note: "Nota" },
};

const compared = (text: string, mapping = WHOLE) => {
  const table = readCsvTable(bytesOf(text));
  if (!table.ok) throw new Error(table.problem.code);
  const read = compareValues(table.value, { mapping, period: "2021-Q1" as PeriodCode }, fillIn);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const HEAD = "Codice;Periodo;Ufficio;Valore;Nota\n";
const problemsOf = (text: string) =>
  compared(text).problems.map(({ code, row, column }) => [code, row, column]);

describe("a table of values", () => {
  it("is read whatever its separator, as UTF-8 or as old spreadsheets wrote it [D9-csv]", () => {
    for (const [text, separator] of [
      ["a;b\n1,5;2\n", ";"],
      ['a,b\n"1,5",2\n', ","],
      ["a\tb\n1,5\t2\n", "\t"],
    ] as const)
      expect(readCsvTable(bytesOf(text))).toMatchObject({
        ok: true,
        value: { separator, headings: ["a", "b"], rows: [{ number: 2, cells: ["1,5", "2"] }] },
      });
    const latin = new Uint8Array(Buffer.from("Unit\u00e0; b\n1;2\n", "latin1"));
    expect(readCsvTable(latin)).toMatchObject({ value: { headings: ["Unità", "b"] } });
    expect(readCsvTable(bytesOf("\ufeffCodice;b\n1;2\n"))).toMatchObject({
      value: { headings: ["Codice", "b"] },
    });
  });

  it("is refused where it is no text, no table, broken, or too much [D9-csv]", async () => {
    const codeOf = async (bytes: Uint8Array) => {
      const read = await readCsv(bytes);
      return read.ok ? "read" : read.problem.code;
    };
    expect(await codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe("not-a-table");
    expect(await codeOf(bytesOf("one column\n1\n"))).toBe("not-a-table");
    expect(await codeOf(bytesOf('a;b\n1;"2\n'))).toBe("broken-file");
    expect(await codeOf(bytesOf(`a;b\n${"1;2\n".repeat(LIMITS.rows + 1)}`))).toBe("too-many-rows");
    expect(await codeOf(bytesOf(`a${";b".repeat(LIMITS.columns)}\n1;2\n`))).toBe("too-many-columns");
    expect(await codeOf(bytesOf(`a;b\n1;${"x".repeat(LIMITS.textLength + 1)}\n`))).toBe("text-too-long");
    expect(await codeOf(new Uint8Array(LIMITS.fileBytes + 1))).toBe("file-too-large");
  });

  it("tells its columns by their headings, where they say it [D9-csv]", () => {
    expect(guessMapping(["Codice", "Periodo", "Ufficio", "Valore", "Nota"])).toEqual(WHOLE);
    expect(guessMapping(["x", "y"])).toEqual({
      ...{ measure: null, value: null, period: null },
      ...{ unit: null, note: null },
    });
  });
});

describe("comparing a table of values with what is asked", () => {
  it("tells what is new, what changes and what stays, in the words of its rows [D9-csv]", () => {
    const preview = compared(
      `${HEAD}A;I quadrimestre 2021;;1.234,5;\nmisura a;2021-Q2;;;\nB;2021-Q1;;12,5;\nD;2021-Q1;;30/4/2021;visto\n`,
    );
    expect(preview.counts).toEqual({ added: 2, changed: 0, equal: 2, refused: 0, conflicting: 0 });
    expect(preview.filled.map(({ value, note }) => [value, note])).toEqual([
      [{ kind: "number", number: "1234.5" }, null],
      [{ kind: "date", date: "2021-04-30" }, "visto"],
    ]);
    expect(describePreview(preview, "it").rows[1]).toMatchObject({
      about: "Misura D, 2021-Q1",
      cells: [
        { label: "Valore", before: null, after: "30/04/2021" },
        { label: "Nota", before: null, after: "visto" },
      ],
    });
    const changed = compared(`${HEAD}B;2021-Q1;;13;rettifica\n`);
    expect(changed.rows[0]).toMatchObject({ kind: "changed", cells: [{ before: "12.50", after: "13" }, {}] });
  });

  it("takes the period of the page where the file names none, and the unit where it has to [D9-csv]", () => {
    const mapping = { ...WHOLE, period: null, note: null };
    const { filled } = compared("Codice;Ufficio;Valore\nA;;5\nE;ufficio registro;7\n", mapping);
    expect(filled.map(({ cell: { period, unitId } }) => [period, unitId])).toEqual([
      ["2021-Q1", null],
      ["2021-Q1", "registry"],
    ]);
  });

  it("names row and column of each thing to put right [D9-csv]", () => {
    expect(
      problemsOf(
        `${HEAD}Z;2021-Q1;;1;\nA;2021-Q3;;1;\nE;2021-Q1;;1;\nE;2021-Q1;Altro;1;\nA;2021-Q1;;1.234;\nA;2021-Q1;;uno;\n` +
          `C;2021-Q1;;1;\nB;2021-Q1;;1,234;\nD;2021-Q1;;31/02/2021;\nB;2021-Q1;;n.d.;\nA;2021-Q2;;1;\nA;2021-Q2;;2;\n`,
      ),
    ).toEqual([
      ["unknown-code", 2, "A"],
      ["not-listed", 3, "B"],
      ["missing", 4, "C"],
      ["not-listed", 5, "C"],
      ["ambiguous-number", 6, "D"],
      ["not-number", 7, "D"],
      ["not-open", 8, "D"],
      ["too-many-decimals", 9, "D"],
      ["not-date", 10, "D"],
      ["absence-reason", 11, "E"],
      ["cell-twice", 13, null],
    ]);
  });

  it("is refused where the mapping names a column that is not there [D9-csv]", () => {
    const table = readCsvTable(bytesOf(`${HEAD}A;2021-Q1;;1;\n`));
    const mapping = { ...WHOLE, value: "Quanto" };
    const read = table.ok && compareValues(table.value, { mapping, period: "2021-Q1" as PeriodCode }, fillIn);
    expect(read).toMatchObject({
      ok: false,
      problem: { code: "no-such-column", facts: { column: "Quanto" } },
    });
  });
});
