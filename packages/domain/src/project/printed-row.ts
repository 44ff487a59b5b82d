import { compare, toFraction, type Fraction } from "../quantity/fraction.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { printedNumber } from "./printed-number.ts";
import type { ResourceRow } from "./project.ts";
import { centsOf, exactly, productOf, shareOf } from "./sizing.ts";

/** What is doubtful in the reading of a printed table. */
export type PrintedDoubt =
  /** Two cells run together, taken apart as the figures of the row ask. */
  | {
      readonly code: "cells-together";
      readonly printed: string;
      readonly product: Decimal;
      readonly percentage: Decimal;
    }
  /** Cells run together that can be taken apart in no way, or in several: they stay empty. */
  | { readonly code: "cells-unclear"; readonly printed: string }
  | { readonly code: "cells-missing"; readonly cells: readonly RowCell[] }
  /** "C 3" taken for C3. */
  | { readonly code: "grade-spaced"; readonly printed: string }
  | { readonly code: "not-a-number"; readonly printed: string };

export const ROW_CELLS = ["grade", "hourlyCost", "hours", "product", "percentage", "result"] as const;
export type RowCell = (typeof ROW_CELLS)[number];

/** A line of a printed table as a row, with every doubt. */
export type PrintedRow = { readonly row: ResourceRow; readonly doubts: readonly PrintedDoubt[] };

type Cells = Readonly<Record<RowCell, string | null>>;
type Placed = { readonly cells: Cells; readonly doubts: readonly PrintedDoubt[] };

const GRADE = /^\s*([A-D])(\s?)(\d)(?=\s|$)/;

/** Whether a line begins with a grade, as every row of resources does. */
export const beginsRow = (line: string): boolean => GRADE.test(line);

/**
 * Reads one line of a table of resources: grade, hourly cost, hours, product, percentage, result. With tabs between the
 * cells their places are known; without, a cell that is missing or two that run together are found by the figures of
 * the row, and only where one reading alone agrees with them. Everything else stays empty and is told.
 */
export const readPrintedRow = (line: string): PrintedRow => {
  const { cells, doubts } = line.includes("\t") ? byTabs(line) : bySpaces(line);
  const numbers = ROW_CELLS.slice(1).map((cell) => ({ cell, token: cells[cell] }));
  const value = (cell: RowCell): Decimal | null => printedNumber(cells[cell] ?? "");
  const wrong = numbers.flatMap(({ token }) =>
    token === null || printedNumber(token) !== null
      ? []
      : [{ code: "not-a-number" as const, printed: token }],
  );
  const missing = ROW_CELLS.filter((cell) => cells[cell] === null);
  return {
    row: {
      grade: cells.grade,
      ...{ hourlyCost: value("hourlyCost"), hours: value("hours"), product: value("product") },
      ...{ percentage: value("percentage"), result: value("result") },
      ...{ reason: null, person: null, printed: line.trim().replaceAll(/\s+/g, " ") },
    },
    doubts: [
      ...doubts,
      ...wrong,
      ...(missing.length === 0 ? [] : [{ code: "cells-missing" as const, cells: missing }]),
    ],
  };
};

const EMPTY: Cells = {
  ...{ grade: null, hourlyCost: null, hours: null },
  ...{ product: null, percentage: null, result: null },
};

const byTabs = (line: string): Placed => {
  const found = line.split("\t").map((cell) => cell.trim());
  const { grade, doubts } = gradeOf(found[0] ?? "");
  const cells = Object.fromEntries(
    ROW_CELLS.map((cell, index) => [cell, (found[index] ?? "") === "" ? null : found[index]]),
  );
  const placed: Cells = { ...EMPTY, ...cells, grade };
  if (placed.percentage !== null || placed.product === null || agreesWithCost(placed))
    return { cells: placed, doubts };
  const split = apart({ ...placed, product: null }, placed.product);
  return split.cells.percentage === null
    ? { cells: placed, doubts }
    : { cells: split.cells, doubts: [...doubts, ...split.doubts] };
};

/** Whether the product is cost by hours, so that only the percentage is missing. */
const agreesWithCost = ({ hourlyCost, hours, product }: Cells): boolean => {
  const [expected, printed] = [
    productOf({ hourlyCost: printedNumber(hourlyCost ?? ""), hours: printedNumber(hours ?? "") }),
    exactly(printedNumber(product ?? "")),
  ];
  return expected !== null && printed !== null && compare(expected, printed) === 0;
};

const gradeOf = (
  text: string,
): { readonly grade: string | null; readonly doubts: readonly PrintedDoubt[] } => {
  const [printed, letter, gap, digit] = GRADE.exec(text) ?? [];
  if (printed === undefined) return { grade: null, doubts: [] };
  const grade = `${letter ?? ""}${digit ?? ""}`;
  return { grade, doubts: gap === "" ? [] : [{ code: "grade-spaced", printed: printed.trim() }] };
};

const bySpaces = (line: string): Placed => {
  const { grade, doubts } = gradeOf(line);
  const tokens = line
    .replace(GRADE, "")
    .trim()
    .split(/\s+/)
    .filter((token) => token !== "");
  const placed = place(tokens);
  return { cells: { ...placed.cells, grade }, doubts: [...doubts, ...placed.doubts] };
};

const FIVE = ROW_CELLS.slice(1);

const place = (tokens: readonly string[]): Placed => {
  const [hourlyCost = null, hours = null, third = null, last = null] = tokens;
  if (tokens.length >= FIVE.length)
    return {
      cells: { ...EMPTY, ...Object.fromEntries(FIVE.map((cell, i) => [cell, tokens[i]])) },
      doubts: [],
    };
  if (third === null || last === null)
    return { cells: { ...EMPTY, hourlyCost, hours }, doubts: unclear(tokens.slice(2)) };
  const four = { ...EMPTY, hourlyCost, hours, result: last };
  if (agrees({ ...four, percentage: third })) return { cells: { ...four, percentage: third }, doubts: [] };
  return apart(four, third);
};

const unclear = (tokens: readonly string[]): readonly PrintedDoubt[] =>
  tokens.map((printed) => ({ code: "cells-unclear", printed }));

/** Product and percentage printed without a space between them. */
const apart = (four: Cells, printed: string): Placed => {
  const readings = Array.from({ length: printed.length - 1 }, (_, at) => ({
    product: printed.slice(0, at + 1),
    percentage: printed.slice(at + 1),
  })).filter((split) => isPlausible(split) && agrees({ ...four, ...split }));
  const [only, ...others] = readings;
  const [product, percentage] = [printedNumber(only?.product ?? ""), printedNumber(only?.percentage ?? "")];
  if (only === undefined || others.length > 0 || product === null || percentage === null)
    return { cells: four, doubts: unclear([printed]) };
  return {
    cells: { ...four, ...only },
    doubts: [{ code: "cells-together", printed, product, percentage }],
  };
};

const isPlausible = ({ percentage }: { readonly percentage: string }): boolean =>
  /^[1-9]\d?$|^100$/.test(percentage);

/** Whether the percentage of the product, or of cost by hours where no product is printed, makes the result. */
const agrees = (cells: Cells): boolean => {
  const number = (cell: RowCell): Decimal | null => printedNumber(cells[cell] ?? "");
  const product =
    cells.product === null
      ? productOf({ hourlyCost: number("hourlyCost"), hours: number("hours") })
      : fractionOf(number("product"));
  const [expected, result] = [shareOf(product, number("percentage")), exactly(number("result"))];
  return expected !== null && result !== null && centsOf(expected) === centsOf(result);
};

const fractionOf = (value: Decimal | null): Fraction | null => {
  const read = value === null ? null : toFraction(value);
  return read?.ok === true && compare(read.value, { numerator: 0n, denominator: 1n }) > 0 ? read.value : null;
};
