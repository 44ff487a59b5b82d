import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../vocabulary/language.ts";
import { describeDoubt } from "../vocabulary/describe-project.ts";
import { readPrintedTable } from "./printed-table.ts";

const doubtsIn = (pasted: string): readonly string[] =>
  readPrintedTable(pasted).doubts.map(({ row, doubt }) => `${row ?? "-"} ${doubt.code}`);

const rowIn = (line: string): readonly (string | null)[] => {
  const [row] = readPrintedTable(line).rows;
  if (row === undefined) return [];
  const { grade, hourlyCost, hours, product, percentage, result } = row;
  return [grade, hourlyCost, hours, product, percentage, result];
};

describe("a printed table of resources", () => {
  it("is read row by row, with its total, in the forms Italian tables are printed in", () => {
    const pasted = [
      "Categoria Costo orario Ore Prodotto % Risultato",
      "D5 22,08 350 7.728 20% 1.545,60",
      "C3 17,10 150 2.565 20% 513",
      "Totale 2.058,60",
    ].join("\n");
    const { rows, total, doubts } = readPrintedTable(pasted);
    expect(rows.map(({ product, result }) => [product, result])).toEqual([
      ["7728", "1545.6"],
      ["2565", "513"],
    ]);
    expect(total).toEqual({ amount: "2058.6", labelled: true });
    expect(doubts).toEqual([]);
  });

  it("takes cells that ran together apart by the figures of the row, and says so", () => {
    expect(rowIn("D6 23,57 200 4714,0015 707,1")).toEqual(["D6", "23.57", "200", "4714", "15", "707.1"]);
    expect(doubtsIn("D6 23,57 200 4714,0015 707,1")).toEqual(["1 cells-together"]);
  });

  it("does not take them apart where no figure, or more than one, would agree", () => {
    expect(rowIn("D6 23,57 200 4714,0015 999")).toEqual(["D6", "23.57", "200", null, null, "999"]);
    expect(doubtsIn("D6 23,57 200 4714,0015 999")).toEqual(["1 cells-unclear", "1 cells-missing"]);
  });

  it("leaves missing cells empty: the product where cost, hours and percentage make the result", () => {
    expect(rowIn("D5 22,08 180 16 635,904")).toEqual(["D5", "22.08", "180", null, "16", "635.904"]);
    expect(doubtsIn("D5 22,08 180 16 635,904")).toEqual(["1 cells-missing"]);
    expect(rowIn("D5 22,08 180")).toEqual(["D5", "22.08", "180", null, null, null]);
  });

  it("keeps the places of cells where tabs part them", () => {
    expect(rowIn("C3\t17,10\t\t1710,00\t20\t342")).toEqual(["C3", "17.1", null, "1710", "20", "342"]);
  });

  it("takes a cell apart between tabs too, but never a product that is cost by hours", () => {
    expect(rowIn("D6\t23,57\t200\t4714,0015\t\t707,1")).toEqual([
      "D6",
      "23.57",
      "200",
      "4714",
      "15",
      "707.1",
    ]);
    expect(rowIn("C3\t10\t200\t2000\t\t40")).toEqual(["C3", "10", "200", "2000", null, "40"]);
  });

  it("keeps a mistyped cost as it is, for the checks to tell", () => {
    expect(rowIn("D5 2,08 60 1324,820 264,96")).toEqual(["D5", "2.08", "60", "1324.8", "20", "264.96"]);
  });

  it("joins a row that the page broke over two lines", () => {
    const { rows, doubts } = readPrintedTable(
      "C3 17,10 350\n5985,00 20 1197\nC2 16,65 115 1914,75 20 382,95",
    );
    expect(rows.map(({ result }) => result)).toEqual(["1197", "382.95"]);
    expect(doubts).toEqual([]);
  });

  it("tells a total without its word, a second one, what is no number and every line it did not read", () => {
    const pasted = [
      "C3 17,10 100 1710 20 342",
      "342",
      "Totale 999",
      "vedi nota a margine",
      "C 4 ~ 10 180 20 36",
    ];
    expect(doubtsIn(pasted.join("\n"))).toEqual([
      "2 grade-spaced",
      "2 not-a-number",
      "- total-unlabelled",
      "- total-twice",
      "- line-not-read",
    ]);
  });

  it("says every doubt in both languages with what was printed", () => {
    const pasted =
      "C 3 17,10 100 1710,0020 342\nC3 17,10 100 99,0020 342\nC3 x 100 1710 20 342\n342\nTotale 1\nnota";
    const { doubts } = readPrintedTable(pasted);
    expect(doubts.length).toBeGreaterThan(6);
    for (const doubt of doubts)
      for (const language of LANGUAGES)
        expect(describeDoubt(doubt, language)).toMatch(/^(?!.*(undefined|: :| {2})).{8,}$/);
  });
});
