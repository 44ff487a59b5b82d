import type { BodyDocument, Instant, Language, UnitId } from "@albero/domain";
import { tablesOf } from "./book/tables.ts";
import { viewOf } from "./book/view.ts";
import { partOf } from "./book/part.ts";
import type { NewBook } from "./file/book-plan.ts";
import { writeWorkbook } from "../in-worker.ts";
import { layOut } from "./layout.ts";

/** Which plan to write, for whom and in which language; of a unit, what it and the units below it have to do with. */
export type WorkbookRequest = {
  readonly planId: string | null;
  readonly unitId: UnitId | null;
  readonly language: Language;
  readonly at: Instant;
};

/** Lays out a plan, or a unit's part of it, as a workbook; `null` when the body has no such plan or unit. */
export const planBook = (document: BodyDocument, request: WorkbookRequest): NewBook | null => {
  const view = viewOf(document, request);
  if (view === null) return null;
  const unit = view.units.find(({ id }) => id === request.unitId) ?? null;
  if (unit === null && request.unitId !== null) return null;
  const tables = tablesOf(view);
  const part = unit === null ? tables : partOf(view, tables, unit.id);
  return layOut(view, part, { unit: unit?.name ?? null, at: request.at });
};

/** Writes a plan, or a unit's part of it, as a workbook; `null` when the body has no such plan or unit. */
export const exportWorkbook = async (
  document: BodyDocument,
  request: WorkbookRequest,
): Promise<Uint8Array | null> => {
  const book = planBook(document, request);
  return book === null ? null : writeWorkbook(book);
};
