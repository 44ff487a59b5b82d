import type { PlanEdit } from "@albero/domain";
import type { Definitions } from "../workbook/book/compose.ts";
import type { ImportCounts } from "../workbook/preview.ts";

/** Where in a workbook something stands: the row as the spreadsheet counts, the column by its letter. */
export type SheetPlace = { readonly sheet: string; readonly row: number; readonly column: string | null };

/** A thing that a file adds or changes; `place` is `null` where the file has no rows. */
export type IncomingRow = {
  readonly kind: "added" | "changed";
  readonly place: SheetPlace | null;
  /** What it is, as people call it. */
  readonly about: string;
  readonly cells: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};

export type IncomingProblem = {
  readonly place: SheetPlace | null;
  /** One sentence, with the place and what helps. */
  readonly message: string;
};

/** What bringing a file in would do to a draft: all of it, or with a single problem nothing. */
export type IncomingPreview = {
  readonly counts: ImportCounts;
  readonly rows: readonly IncomingRow[];
  readonly problems: readonly IncomingProblem[];
  /** `null` while something has to be put right. */
  readonly result: { readonly edits: readonly PlanEdit[]; readonly definitions: Definitions } | null;
};
