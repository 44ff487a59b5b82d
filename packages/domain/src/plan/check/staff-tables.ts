import type { StaffTable } from "../../organisation/staff-table.ts";
import { staffTableDifferences } from "../../organisation/staff-table.ts";
import { check } from "./check.ts";
import type { Said } from "../../quantity/said.ts";
import type { Found } from "./finding.ts";
import { count, text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** Distributions of the staff whose rows do not make the printed total, or whose total is not the other tables'. */
export const staffTables = check({
  id: "C-STAFF",
  severity: "error",
  source: "D.P.R. 254/2005; D.Lgs. 150/2009 art. 10",
  appliesTo: ["staff"],
  find: (scene) =>
    scene.document.staffTables.flatMap((table, index) => [
      ...sums(table, index, scene),
      ...totals(table, index, scene),
    ]),
});

const sums = (table: StaffTable, index: number, { document, at }: CheckScene): readonly Found[] =>
  staffTableDifferences(table).map(({ year, printed, sum }) => {
    const place = at.table("staffTables", index);
    const others = usualTotal(document.staffTables, table, year);
    const right = repair({ table, year, sum, printed, others });
    return {
      ...{ at: place, says: "staff-sum" },
      facts: { year: text(String(year)), printed: count(printed), sum: count(sum) },
      ...(right ?? { expected: count(others ?? sum), actual: count(printed) }),
      fix: right === null ? null : [replace(place.path + right.path, right.value)],
    };
  });

/** Tables that add up in themselves and still count other people than all the rest. */
const totals = (table: StaffTable, index: number, { document, at }: CheckScene): readonly Found[] =>
  table.years.flatMap((year): readonly Found[] => {
    const own = soundTotal(table, year);
    const others = usualTotal(document.staffTables, table, year);
    if (own === null || others === null || own === others) return [];
    return [
      {
        ...{ at: at.table("staffTables", index), says: "staff-other-total" },
        facts: { year: text(String(year)), total: count(own), others: count(others) },
        ...{ expected: count(others), actual: count(own) },
      },
    ];
  });

/** The total of a year whose rows make it. */
const soundTotal = (table: StaffTable, year: number): number | null => {
  const printed = table.printedTotals[String(year)] ?? null;
  return staffTableDifferences(table).some((each) => each.year === year) ? null : printed;
};

/** The total that all other sound tables of the year have; `null` where there are none or they do not agree. */
const usualTotal = (tables: readonly StaffTable[], but: StaffTable, year: number): number | null => {
  const found = new Set(
    tables.filter((table) => table.slug !== but.slug).flatMap((table) => soundTotal(table, year) ?? []),
  );
  const [only = null] = [...found];
  return found.size === 1 ? only : null;
};

type Wrong = {
  readonly table: StaffTable;
  readonly year: number;
  readonly sum: number;
  readonly printed: number;
  readonly others: number | null;
};

type Repair = {
  readonly path: string;
  readonly value: number;
  readonly expected: Said;
  readonly actual: Said;
};

/** The other tables say whether the total or a row is wrong; of the rows, the one that the repair brings nearer. */
const repair = ({ table, year, sum, printed, others }: Wrong): Repair | null => {
  if (others === sum) {
    const path = `/printedTotals/${year}`;
    return { path, value: sum, expected: count(sum), actual: count(printed) };
  }
  if (others !== printed) return null;
  const candidates = table.rows.flatMap(({ label, values }, row) => {
    const own = values[String(year)] ?? null;
    const right = (own ?? 0) + printed - sum;
    const near = values[String(year + 1)] ?? values[String(year - 1)] ?? null;
    if (own === null || near === null || right < 0) return [];
    return Math.abs(right - near) < Math.abs(own - near) ? [{ label, row, own, right }] : [];
  });
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return null;
  return {
    path: `/rows/${only.row}/values/${year}`,
    value: only.right,
    expected: text(`${only.label}: ${only.right}`),
    actual: text(`${only.label}: ${only.own}`),
  };
};
