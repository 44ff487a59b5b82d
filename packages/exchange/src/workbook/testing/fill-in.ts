import type { MeasureId, PeriodCode, UnitId } from "@albero/domain";
import type { FillIn, FillInCell } from "../values/fill-in.ts";

const cell = (code: string, over: Partial<FillInCell> = {}): FillInCell => ({
  measureId: `measure-${code}` as MeasureId,
  period: "2021-Q1" as PeriodCode,
  unitId: null,
  code,
  name: `Misura ${code}`,
  scope: null,
  unit: "N.",
  decimals: 0,
  valueType: "number",
  before: "12",
  value: null,
  note: null,
  isOpen: true,
  ...over,
});

const number = (text: string) => ({ kind: "number", number: text }) as FillInCell["value"];

/** An office with a cell of each kind: empty, recorded, a day, a question, one without value, one that is closed. */
export const FILL_IN: FillIn = {
  body: { id: "body", name: "Camera di Esempio" },
  year: 2021,
  office: { id: "office", name: "Ufficio Metrico" },
  language: "it",
  cells: [
    cell("empty"),
    cell("recorded", { value: number("1234.5"), decimals: 1, note: "dal protocollo" }),
    cell("day", { valueType: "date", unit: "date", value: { kind: "date", date: "2021-03-31" } as never }),
    cell("question", { unit: "sì/no", value: number("1") }),
    cell("absent", { value: { kind: "not-available", reason: "registro in migrazione" } }),
    cell("by-unit", { unitId: "seat" as UnitId, scope: "Sede" }),
    cell("closed", { value: number("7"), isOpen: false }),
  ],
};

/** The same, with one cell as it is now. */
export const withCell = (code: string, over: Partial<FillInCell>): FillIn => ({
  ...FILL_IN,
  cells: FILL_IN.cells.map((each) => (each.code === code ? { ...each, ...over } : each)),
});
