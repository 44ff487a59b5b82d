import type { BodyDocument, BodyId, CellKey, Decimal, Instant, MeasureId, PeriodCode } from "@albero/domain";
import { periodOf } from "@albero/domain";
import type { Database } from "../connection.ts";
import { inBody, type BodyScope } from "../in-body.ts";
import type { AuditNote } from "../repositories/audit.ts";
import type { EntryToRecord, ValidationToRecord } from "../repositories/record-entry.ts";
import { saveBodyDocument } from "../repositories/save-body-document.ts";
import { ids, sampleDocument } from "./sample-document.ts";

/** The moment at which the tests record. */
export const AT = "2021-05-15T09:00:00.000Z" as Instant;

/** The sample's body and another one with nothing in it. */
export const sample: BodyScope & { readonly bodyId: BodyId } = {
  bodyId: ids.body as BodyId,
  accountId: null,
};
export const other: BodyScope & { readonly bodyId: BodyId } = {
  bodyId: ids.otherBody as BodyId,
  accountId: null,
};

/** A body with the sample's library and plans under other ids, and no values. */
const otherDocument = (): BodyDocument => {
  const { collecting: _collecting, ...own } = sampleDocument;
  const text = JSON.stringify({ ...own, entries: [], validations: [] });
  const document = JSON.parse(text.replaceAll("01970000-", "01970001-")) as BodyDocument;
  return { ...document, body: { ...document.body, id: other.bodyId, slug: "altra-camera" } };
};

/** Fills a database with two bodies: the sample, and one beside it that must never show. */
export const saveTwoBodies = async (db: Database): Promise<void> => {
  await inBody(db, sample, (tx) => saveBodyDocument(tx, sampleDocument, AT));
  await inBody(db, other, (tx) => saveBodyDocument(tx, otherDocument(), AT));
};

/** A cell of the sample that nobody filled: pending cases, by the month. */
export const emptyCell = (period: string): CellKey => ({
  measureId: ids.backlog as MeasureId,
  period: periodOf(period as PeriodCode),
  unitId: null,
});

/** An entry of a number, to be recorded in a cell seen at a version. */
export const number = (key: CellKey, expectedVersion: number, value: string): EntryToRecord => ({
  key,
  expectedVersion,
  value: { kind: "number", number: value as Decimal },
  origin: "entered",
  recordedBy: "Ufficio mediazione",
  accountId: null,
  recordedAt: AT,
  note: null,
});

/** A validator's answer to a cell seen at a version. */
export const answer = (
  key: CellKey,
  expectedVersion: number,
  decision: ValidationToRecord["decision"],
): ValidationToRecord => ({
  key,
  expectedVersion,
  decision,
  recordedBy: "Dirigente",
  accountId: null,
  recordedAt: AT,
  note: null,
});

/** A change to be told to the audit. */
export const change = (subject: string): AuditNote => ({
  at: AT,
  actor: "Ufficio mediazione",
  accountId: null,
  action: "measure.enter",
  subject,
  before: null,
  after: { value: "12.5" },
  reason: null,
  requestId: "request-1",
});
