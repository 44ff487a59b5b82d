import type { Entry, Validation } from "../../measurement/cell.ts";
import { checkCell, checkValue, type PeriodRefusal, type ValueRefusal } from "../../measurement/entering.ts";
import { knownCells } from "../../measurement/known.ts";
import type { Day } from "../../quantity/day.ts";
import type { Question } from "../../quantity/outcome.ts";
import { periodOf } from "../../quantity/period.ts";
import { ok, refuse, type Result } from "../../quantity/result.ts";
import type { EvaluationDocument } from "../document.ts";
import { measuresKnown } from "../library.ts";
import type { Assumption } from "./assumption.ts";

type OfValue = Extract<Assumption, { readonly kind: "value" }>;

/** Later than every day a supposed value may speak of: one may suppose what has not happened yet. */
const SOME_DAY = "9999-12-31" as Day;

/**
 * The document with one value supposed to be recorded, on top of what its cell holds. It waits for validation where
 * the value it takes the place of does, so that supposing changes figures by their size alone.
 *
 * Refuses an unknown measure, a cell the measure is not collected in, and a value it cannot take.
 */
export const supposedValue = (
  document: EvaluationDocument,
  assumption: OfValue,
  { question, by }: { readonly question: Question; readonly by: string },
): Result<EvaluationDocument, "unknown-measure" | PeriodRefusal | ValueRefusal> => {
  const { measureId, period, unitId } = assumption;
  const measure = measuresKnown(document.measures, question.knownAt).get(measureId);
  if (measure === undefined) return refuse("unknown-measure", { id: measureId });
  const cell = checkCell(measure, { period, unitId, today: SOME_DAY, feeds: true });
  if (!cell.ok) return cell;
  const value = checkValue(measure, assumption.value, SOME_DAY);
  if (!value.ok) return value;
  const key = { measureId, period: periodOf(period), unitId };
  const recorded = { recordedBy: by, recordedAt: question.knownAt, note: null };
  const known = knownCells(document.entries, document.validations, question.knownAt)(key);
  const seq = next(document.entries);
  const entry: Entry = { ...key, ...recorded, seq, value: value.value, origin: "entered" };
  const approval: Validation = {
    ...recorded,
    ...{ seq: next(document.validations), entrySeq: entry.seq, decision: "approved" },
  };
  const waits = known?.provisional === true;
  return ok({
    ...document,
    entries: [...document.entries, entry],
    validations: waits ? document.validations : [...document.validations, approval],
  });
};

/** Numbers of record are whole and grow. */
const next = (rows: readonly { readonly seq: number }[]): number =>
  rows.reduce((last, { seq }) => Math.max(last, seq), 0) + 1;
