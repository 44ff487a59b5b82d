import type { ContextTable } from "../../context/context.ts";
import type { StaffTable } from "../../organisation/staff-table.ts";
import { round } from "../../quantity/rounding.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, percent, text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** Shares of women printed in the analysis that the table by sex does not give. */
export const shares = check({
  id: "C-SHARE",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 10 c. 1 lett. b",
  appliesTo: ["staff", "context"],
  find: (scene) => {
    const bySex = scene.document.staffTables.find(({ rows }) => rowOf(rows, WOMEN) !== undefined);
    if (bySex === undefined) return [];
    return (scene.document.context?.tables ?? []).flatMap((table, index) =>
      table.rows.flatMap((row, r) => ofRow({ table, index, row, r }, bySex, scene)),
    );
  },
});

const WOMEN = /^(donne|femmine)$/i;

const rowOf = (rows: StaffTable["rows"], label: RegExp): StaffTable["rows"][number] | undefined =>
  rows.find((row) => label.test(row.label.trim()));

type Printed = {
  readonly table: ContextTable;
  readonly index: number;
  readonly row: ContextTable["rows"][number];
  readonly r: number;
};

const ofRow = (printed: Printed, bySex: StaffTable, scene: CheckScene): readonly Found[] => {
  const { label, unit } = printed.row;
  if (unit !== "%") return [];
  if (/donne.*total.* personale/i.test(label)) return ofStaff(printed, bySex, scene);
  return /femminile laureat/i.test(label) ? ofWomen(printed, bySex, scene) : [];
};

const numberOf = (words: string | null | undefined): number | null => {
  const plain = (words ?? "").replace(/[%.\s]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const HALF = 0.5;

/** The share of all staff: over the printed total where the rows do not make it. */
const ofStaff = ({ table, index, row, r }: Printed, bySex: StaffTable, scene: CheckScene): readonly Found[] =>
  table.columns.flatMap((year, column): readonly Found[] => {
    const women = rowOf(bySex.rows, WOMEN)?.values[year] ?? null;
    const total = bySex.printedTotals[year] ?? null;
    const told = numberOf(row.values[column]);
    if (women === null || !total || told === null) return [];
    const right = (women / total) * 100;
    if (Math.abs(right - told) <= HALF) return [];
    const place = scene.at.table("context/tables", index);
    const facts = {
      ...{ year: text(year), printed: percent(told, 0), right: percent(round(right, 1), 1) },
      ...{ women: count(women), total: count(total) },
    };
    const fix = [replace(`${place.path}/rows/${r}/values/${column}`, String(round(right, 0)))];
    return [{ at: place, says: "share-of-women", facts, expected: facts.right, actual: facts.printed, fix }];
  });

/** The share of women with a degree: no whole number of women gives it. The row may count other people. */
const ofWomen = ({ table, index, row }: Printed, bySex: StaffTable, scene: CheckScene): readonly Found[] =>
  table.columns.flatMap((year, column): readonly Found[] => {
    const women = rowOf(bySex.rows, WOMEN)?.values[year] ?? null;
    const told = numberOf(row.values[column]);
    if (!women || told === null) return [];
    const nearest = Math.abs((Math.round((told / 100) * women) / women) * 100 - told);
    if (nearest <= 1) return [];
    const facts = {
      ...{ year: text(year), printed: percent(told, 0), women: count(women) },
      note: text(row.notes.join(" ")),
    };
    const at = scene.at.table("context/tables", index);
    return [{ at, says: "share-of-graduates", facts, severity: "info", actual: facts.printed }];
  });
