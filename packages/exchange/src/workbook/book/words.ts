import type { Language } from "@albero/domain";
import type { FileProblemCode } from "../file/grid.ts";
import type { CellProblemCode, WholeProblemCode } from "./problem.ts";
import type { ColumnName, SheetName } from "./names.ts";
import { EN_WORDS } from "./words.en.ts";
import { IT_WORDS } from "./words.it.ts";

type Facts = Readonly<Record<string, string | number>>;
type Sentences<Code extends string> = Readonly<Record<Code, (facts: Facts) => string>>;

/** Every text of a workbook and of its preview in one language. */
export type Words = {
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** What a heading's note explains. */
  readonly notes: Readonly<Partial<Record<ColumnName, string>>>;
  readonly target: (period: string) => string;
  readonly resource: (year: number) => string;
  readonly declared: (period: string) => string;
  readonly valueTypes: Readonly<Record<"number" | "date", string>>;
  readonly collectedBy: Readonly<Record<"body" | "unit", string>>;
  readonly instructions: readonly string[];
  readonly valuesInstructions: readonly string[];
  /** What is chosen where there is no value. */
  readonly absent: string;
  readonly about: Readonly<
    Record<"body" | "plan" | "version" | "unit" | "wholePlan" | "year" | "everyOffice", string>
  >;
  readonly file: Sentences<FileProblemCode>;
  readonly whole: Sentences<WholeProblemCode>;
  readonly cell: Sentences<CellProblemCode>;
  /** Where it is: sheet, row, column letter and heading. */
  readonly place: (place: Facts) => string;
};

export const WORDS: Readonly<Record<Language, Words>> = { it: IT_WORDS, en: EN_WORDS };
