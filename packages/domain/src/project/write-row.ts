import type { Decimal } from "../quantity/decimal.ts";
import type { HourlyCosts, Project, ResourceRow } from "./project.ts";
import { amountOf, decimalOf, euroOf, productOf, shareOf, tableCost } from "./sizing.ts";

/** What somebody writes of a row; product and result follow from it. */
export type WrittenCells = Pick<ResourceRow, "grade" | "hourlyCost" | "hours" | "percentage" | "reason">;

const NEW_ROW: ResourceRow = {
  ...{ grade: null, hourlyCost: null, hours: null, product: null, percentage: null, result: null },
  ...{ reason: null, person: null, printed: null },
};

const reckoned = (row: ResourceRow): ResourceRow => {
  const product = productOf(row);
  const result = shareOf(product, row.percentage);
  return {
    ...row,
    product: product === null ? null : decimalOf(product),
    result: result === null ? null : decimalOf(result),
  };
};

/**
 * A row after something was written in it: another grade brings its hourly cost out of the table, product and result
 * are reckoned anew, and the printed line it was read from stands no more for it. Without a cost, hours or percentage
 * the product or the result is empty.
 */
export const writeRow = (
  row: ResourceRow,
  written: Partial<WrittenCells>,
  table: HourlyCosts | null,
): ResourceRow => {
  const cost: Decimal | null =
    written.grade === undefined ? row.hourlyCost : (tableCost(table, written.grade) ?? row.hourlyCost);
  return reckoned({ ...row, hourlyCost: cost, ...written, printed: null });
};

/** A project with other rows: the total below them is their sum, to the cent; without rows there is none. */
export const withRows = (project: Project, rows: readonly ResourceRow[]): Project => ({
  ...project,
  rows,
  total: rows.length === 0 ? null : { amount: euroOf(amountOf({ rows })), labelled: true },
});

/** A new row for the next person of the same percentage as the row above; all the rest is still to be written. */
export const nextRow = ({ rows }: Pick<Project, "rows">): ResourceRow => ({
  ...NEW_ROW,
  percentage: rows.at(-1)?.percentage ?? null,
});

type Newcomer = Pick<Project, "title" | "year" | "scheme">;

/** A project of which only the title is known: proposed, with the next free number of its year. */
export const newProject = (others: readonly Project[], { title, year, scheme }: Newcomer): Project => ({
  ...{ number: Math.max(0, ...others.map((each) => each.number)) + 1, title, year, scheme, unit: null },
  ...{ description: "", conditions: [], objective: null, indicators: [], gains: [], rows: [], total: null },
  ...{ declared: null, percentageCriterion: null, budget: null, step: "proposed", planAct: null },
  ...{ results: [], evaluation: null, released: null },
});
