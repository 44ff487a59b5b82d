import type { BodyDocument, Problem, Result } from "@albero/domain";
import type { WholeProblemCode } from "./book/problem.ts";
import type { PlanView } from "./book/view.ts";
import type { FileProblemCode, Grid } from "./file/grid.ts";
import { readWorkbook } from "../in-worker.ts";
import { openImport } from "./open-import.ts";
import { previewImport, type ImportPreview } from "./preview.ts";

/** A workbook compared with the plan it was exported from, as that plan is now. */
export type WorkbookImport = { readonly view: PlanView; readonly preview: ImportPreview };
export type ImportProblem = Problem<FileProblemCode | WholeProblemCode>;

/** Into which body and plan a workbook is brought (`null`: the plan it says it is of), and how new things are named. */
export type ImportTarget = {
  readonly document: BodyDocument;
  readonly planId: string | null;
  readonly newId: () => string;
};

/**
 * Reads a workbook and compares it with the plan, changing nothing: what is added, changed, equal, refused and in
 * conflict, each refusal at its sheet, row and column. A file that is hostile, or of another plan, is refused whole.
 */
export const importWorkbook = async (
  bytes: Uint8Array,
  target: ImportTarget,
): Promise<Result<WorkbookImport, ImportProblem["code"]>> => {
  const grid = await readWorkbook(bytes);
  return grid.ok ? compareWorkbook(grid.value, target) : grid;
};

/** The same for a workbook that was read before. */
export const compareWorkbook = (
  grid: Grid,
  { document, planId, newId }: ImportTarget,
): Result<WorkbookImport, WholeProblemCode> => {
  const view = openImport(grid, document, planId);
  if (!view.ok) return view;
  const preview = previewImport(grid, view.value, newId);
  return preview.ok ? { ok: true, value: { view: view.value, preview: preview.value } } : preview;
};
