import { randomUUID } from "node:crypto";
import {
  standingEntries,
  type BodyDocument,
  type BodyId,
  type CellKey,
  type Entry,
  type Instant,
  type Validation,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { CellRow, CellState } from "../schema/values.ts";
import { createBody } from "./body.ts";
import { saveBudget } from "./budget.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { saveCollecting } from "./collecting.ts";
import { saveCommonLibraries } from "./common-library.ts";
import { saveContext } from "./context.ts";
import { lockCounters, setCounter } from "./counter.ts";
import { saveDeclaredResults, saveIndicators } from "./indicator.ts";
import { saveMeasures } from "./measure.ts";
import { saveSeats, saveUnits } from "./organisation.ts";
import { createPlan, savePlanVersion } from "./plan.ts";
import { saveProfile } from "./profile.ts";
import { proposalColumns, valueColumns } from "./recorded-value.ts";
import { saveStaffTables } from "./staff-table.ts";
import { saveSystems } from "./system.ts";

const placeOf = ({ measureId, period, unitId }: CellKey): string =>
  [measureId, period.from, period.to, unitId].join("/");

/** Answers given to one of the entries, in order of record. */
const answersTo = (entries: readonly Entry[], validations: readonly Validation[]): readonly Validation[] => {
  const seqs = new Set(entries.map((entry) => entry.seq));
  return validations.filter((validation) => seqs.has(validation.entrySeq)).sort((a, b) => a.seq - b.seq);
};

const cellOf = (bodyId: BodyId, entries: readonly Entry[], answers: readonly Validation[]): CellRow => {
  const last = entries.reduce((a, b) => (a.seq > b.seq ? a : b));
  const onLast = answers.findLast((answer) => answer.entrySeq === last.seq);
  const state: CellState = onLast?.decision ?? "recorded";
  const standing = standingEntries({ entries, answers }).at(-1);
  return {
    body_id: bodyId,
    id: randomUUID(),
    measure_id: last.measureId,
    period_from: last.period.from,
    period_to: last.period.to,
    unit_id: last.unitId,
    version: entries.length + answers.length,
    state,
    last_entry_seq: standing?.seq ?? null,
    validated_entry_seq: answers.findLast((answer) => answer.decision === "approved")?.entrySeq ?? null,
  };
};

const highest = (rows: readonly { readonly seq: number }[]): number =>
  rows.reduce((last, row) => Math.max(last, row.seq), 0);

/** Records values and answers as they were recorded elsewhere: same numbers, same moments. */
const saveValues = async (tx: Tx, bodyId: BodyId, document: BodyDocument): Promise<void> => {
  const { entries, validations } = document;
  await lockCounters(tx, bodyId);
  const places = groupBy(entries, placeOf);
  const cells = new Map(
    [...places].map(([place, own]) => [place, cellOf(bodyId, own, answersTo(own, validations))] as const),
  );
  await insertRows(tx, "cell", [...cells.values()]);
  const entryRows = entries.map((entry) => ({
    body_id: bodyId,
    seq: entry.seq,
    cell_id: (cells.get(placeOf(entry)) as CellRow).id,
    ...valueColumns(entry.value),
    origin: entry.origin,
    recorded_by: entry.recordedBy,
    account_id: null,
    recorded_at: entry.recordedAt,
    note: entry.note,
  }));
  await insertRows(tx, "entry", entryRows);
  const validationRows = validations.map((validation) => ({
    body_id: bodyId,
    seq: validation.seq,
    entry_seq: validation.entrySeq,
    decision: validation.decision,
    ...proposalColumns(validation.proposal),
    recorded_by: validation.recordedBy,
    account_id: null,
    recorded_at: validation.recordedAt,
    note: validation.note,
  }));
  await insertRows(tx, "validation", validationRows);
  await setCounter(tx, bodyId, { name: "entry", value: highest(entries) });
  await setCounter(tx, bodyId, { name: "validation", value: highest(validations) });
};

/**
 * Creates a body from its document: reading it back gives the document again. Numbers and moments of record are kept;
 * what carries none (profile, statements, declared results) is known from `at` on. In a transaction of that body.
 */
export const saveBodyDocument = async (tx: Tx, document: BodyDocument, at: Instant): Promise<void> => {
  const bodyId = document.body.id;
  await createBody(tx, document.body, at);
  await saveUnits(tx, bodyId, document.units);
  await saveSeats(tx, bodyId, { seats: document.seats, at });
  await saveProfile(tx, bodyId, { profile: document.profile, at });
  await saveStaffTables(tx, bodyId, { tables: document.staffTables, at });
  await saveSystems(tx, bodyId, document.systems);
  await saveMeasures(tx, bodyId, document.measures);
  await saveIndicators(tx, bodyId, document.indicators);
  await saveDeclaredResults(tx, bodyId, { results: document.declaredResults, at });
  await saveCommonLibraries(tx, bodyId, { libraries: document.commonLibraries ?? [], at });
  for (const plan of document.plans) {
    await createPlan(tx, bodyId, { plan, at });
    for (const version of plan.versions) await savePlanVersion(tx, bodyId, version);
  }
  if (document.budget !== null) await saveBudget(tx, bodyId, { budget: document.budget, at });
  if (document.context !== null) await saveContext(tx, bodyId, { context: document.context, at });
  await saveValues(tx, bodyId, document);
  if (document.collecting !== undefined) await saveCollecting(tx, bodyId, document.collecting);
};
