import type { BodyDocument, Language, PlanContent } from "@albero/domain";
import { describeImportProblem, describePreview } from "../workbook/describe.ts";
import { compareWorkbook, type WorkbookImport } from "../workbook/import.ts";
import type { Grid } from "../workbook/file/grid.ts";
import { compareDocument } from "./compare-document.ts";
import type { IncomingPreview } from "./preview.ts";
import type { Incoming } from "./read.ts";

/** The body and the plan of it, whose last version is the draft that a file is brought into. */
export type IncomingTarget = {
  readonly document: BodyDocument;
  readonly planId: string;
  readonly newId: () => string;
  readonly language: Language;
  /** What the plan held when a document of it went out; `null` or absent where nobody knows. */
  readonly base?: PlanContent | null;
};

export type Compared =
  | { readonly ok: true; readonly value: IncomingPreview }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** What a file would change in the draft as it is now; refused as a whole when it is of another body or plan. */
export const compareIncoming = (incoming: Incoming, target: IncomingTarget): Compared =>
  incoming.kind === "workbook" ? compareBook(incoming.grid, target) : compareDocument(incoming, target);

const compareBook = (grid: Grid, target: IncomingTarget): Compared => {
  const compared = compareWorkbook(grid, target);
  if (!compared.ok)
    return { ok: false, sentences: [describeImportProblem(compared.problem, target.language)] };
  return { ok: true, value: previewOf(compared.value, target.language) };
};

const previewOf = ({ preview }: WorkbookImport, language: Language): IncomingPreview => ({
  ...describePreview(preview, language),
  result: preview.result,
});
