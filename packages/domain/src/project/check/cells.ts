import { replace } from "../../quantity/patch.ts";
import { decimals, text, type Said } from "../../quantity/said.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import { readPrintedRow, type PrintedDoubt } from "../printed-row.ts";
import type { ProjectCheck, ProjectFound, ProjectPlace } from "./codes.ts";

/** Cells of the printed table that ran together: the reading taken has to be confirmed by somebody. */
export const cells: ProjectCheck = {
  id: "C-CELL",
  severity: "warning",
  source: "rule book 9.1",
  appliesTo: ["resources"],
  find: ({ projects }) =>
    projects.flatMap(({ rows }) =>
      rows.flatMap(({ row, at }) =>
        row.printed === null ? [] : readPrintedRow(row.printed).doubts.flatMap((doubt) => foundOf(doubt, at)),
      ),
    ),
};

const foundOf = (doubt: PrintedDoubt, at: ProjectPlace): readonly ProjectFound[] => {
  if (doubt.code === "cells-unclear")
    return [{ at, says: "cells-unclear", facts: { printed: text(doubt.printed) } }];
  if (doubt.code !== "cells-together") return [];
  const facts = {
    printed: text(doubt.printed),
    product: numberOf(doubt.product),
    percentage: numberOf(doubt.percentage, 0),
  };
  return [
    { at, says: "cells-together", facts, actual: facts.printed, fix: [replace(`${at.path}/printed`, null)] },
  ];
};

const numberOf = (value: Decimal, places = 2): Said => decimals(Number(value), places);
