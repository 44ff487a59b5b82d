import type { Instant } from "@albero/domain";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { payrollFile, type PayrollRow } from "./payroll.ts";

const ROWS: readonly PayrollRow[] = [
  {
    ...{ personId: "p-1", person: "Istruttore Metrologia", post: "Istruttore Metrologia", year: 2019 },
    ...{ use: "Performance individuale", amount: "1250.07", act: "Determinazione n. 9" },
  },
];
const asked = { name: "premi-2019", at: "2020-07-01T10:00:00.000Z" as Instant, language: "it" } as const;

describe("a distribution for payroll", () => {
  it("is a table with amounts as this country writes them", async () => {
    const { name, bytes } = await payrollFile(ROWS, { ...asked, format: "csv" });
    expect(name).toBe("premi-2019.csv");
    expect(new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes).split("\r\n").slice(0, 2)).toEqual([
      '"codice";"persona";"posto";"anno";"voce";"importo";"atto"',
      '"p-1";"Istruttore Metrologia";"Istruttore Metrologia";"2019";"Performance individuale";"1250,07";"Determinazione n. 9"',
    ]);
  });

  it("is a workbook whose amounts are numbers", async () => {
    const { bytes } = await payrollFile(ROWS, { ...asked, format: "xlsx" });
    const book = new exceljs.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as never);
    expect(book.getWorksheet("Stipendi")?.getCell("F2").value).toBe(1250.07);
  });
});
