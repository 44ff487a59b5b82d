import type {
  BodyDocument,
  BodyId,
  CollectingRecord,
  Day,
  EvaluationDocument,
  Instant,
  Profile,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import { findBody } from "./body.ts";
import { loadBudget } from "./budget.ts";
import { loadCollecting } from "./collecting.ts";
import { loadCommonLibraries } from "./common-library.ts";
import { loadEntries, loadValidations } from "./cell.ts";
import { loadContext } from "./context.ts";
import { loadDeclaredResults, loadIndicators } from "./indicator.ts";
import { loadMeasures } from "./measure.ts";
import { loadSeats, loadUnits } from "./organisation.ts";
import { loadPlans } from "./plan.ts";
import { loadProfile } from "./profile.ts";
import { loadStaffTables } from "./staff-table.ts";
import { loadSystems } from "./system.ts";

const evaluationParts = async (tx: Tx, bodyId: BodyId): Promise<Omit<EvaluationDocument, "body">> => ({
  units: await loadUnits(tx, bodyId),
  systems: await loadSystems(tx, bodyId),
  measures: await loadMeasures(tx, bodyId),
  indicators: await loadIndicators(tx, bodyId),
  declaredResults: await loadDeclaredResults(tx, bodyId),
  plans: await loadPlans(tx, bodyId),
  entries: await loadEntries(tx, bodyId),
  validations: await loadValidations(tx, bodyId),
});

/** All that an evaluation reads of a body; `null` when there is no such body. Call it in `readBody`. */
export const loadEvaluationDocument = async (tx: Tx, bodyId: BodyId): Promise<EvaluationDocument | null> => {
  const body = await findBody(tx, bodyId);
  if (body === null) return null;
  const { id, timeZone, holidays } = body;
  const seen = { id, timeZone, ...(holidays === undefined ? {} : { holidays }) };
  return { body: seen, ...(await evaluationParts(tx, bodyId)) };
};

/** A body that nothing was told of yet has an empty profile as of the day it was created. */
const emptyProfile = (createdAt: Instant): Profile => ({
  ...{ organs: [], participations: [], agency: [], staffing: [], themes: [] },
  asOf: createdAt.slice(0, 10) as Day,
});

const isEmpty = (record: CollectingRecord): boolean =>
  Object.values(record).every((list) => list.length === 0);

/** The whole body as one document; `null` when there is no such body. Call it in `readBody`. */
export const loadBodyDocument = async (tx: Tx, bodyId: BodyId): Promise<BodyDocument | null> => {
  const found = await findBody(tx, bodyId);
  if (found === null) return null;
  const { version: _version, recordedAt, ...body } = found;
  const commonLibraries = await loadCommonLibraries(tx, bodyId);
  const collecting = await loadCollecting(tx, bodyId);
  return {
    format: "albero/body",
    formatVersion: 1,
    body,
    seats: await loadSeats(tx, bodyId),
    profile: (await loadProfile(tx, bodyId)) ?? emptyProfile(recordedAt),
    staffTables: await loadStaffTables(tx, bodyId),
    budget: await loadBudget(tx, bodyId),
    context: await loadContext(tx, bodyId),
    ...(commonLibraries.length === 0 ? {} : { commonLibraries }),
    ...(await evaluationParts(tx, bodyId)),
    ...(isEmpty(collecting) ? {} : { collecting }),
  };
};
