import { randomUUID } from "node:crypto";
import type { Instant, OnDesk, OversightEntry, OversightId, ValidationOutcome } from "@albero/domain";
import type { Database } from "../connection.ts";
import { inBody } from "../in-body.ts";
import { addOversight } from "../repositories/oversight.ts";
import { AT, sample } from "./recordings.ts";

let seconds = Date.parse(AT);

/** Writes something on the desk of the sample body, later than all before it; what it was given. */
export const putOnDesk = async (
  database: Database,
  year: number,
  entry: OversightEntry,
): Promise<OversightId> => {
  const id = randomUUID() as OversightId;
  const at = new Date((seconds += 1000)).toISOString() as Instant;
  const done: OnDesk = { id, year, at, by: "OIV", entry };
  await inBody(database, sample, (tx) => addOversight(tx, sample.bodyId, { done, accountId: null }));
  return id;
};

const SHA = "a".repeat(64);

/** A report of a year as the desk gets it; what does not matter to the database is empty. */
export const reportOf = (sha256 = SHA): OversightEntry =>
  ({ kind: "report", act: "Delibera 1", on: "2021-04-29", figures: [], sha256 }) as unknown as OversightEntry;

/** A validation of a report with this outcome. */
export const validationOf = (reportId: string, outcome: ValidationOutcome, sha256 = SHA): OversightEntry =>
  ({
    kind: "validation",
    reportId,
    sha256,
    outcome,
    act: "Verbale 1",
    on: "2021-05-10",
  }) as unknown as OversightEntry;

/** The report of a year, and what the evaluation body says of it. */
export const validateYear = async (
  database: Database,
  year: number,
  outcome: ValidationOutcome,
): Promise<void> => {
  const reportId = await putOnDesk(database, year, reportOf());
  await putOnDesk(database, year, validationOf(reportId, outcome));
};
