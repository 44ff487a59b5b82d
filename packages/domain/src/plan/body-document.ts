import type { Budget } from "../budget/budget.ts";
import type { Context } from "../context/context.ts";
import type { CollectingRecord } from "../cycle/collecting-record.ts";
import type { EvaluationDocument } from "../objective/document.ts";
import type { Body } from "../organisation/body.ts";
import type { Profile } from "../organisation/profile.ts";
import type { StaffTable } from "../organisation/staff-table.ts";
import type { Seat } from "../organisation/unit.ts";
import type { PlanId } from "../quantity/id.ts";
import type { CommonLibrary } from "./common-library.ts";

/**
 * Which state of a plan a file was written from: what comes back in it is compared with that, so that what somebody
 * wrote here since is neither undone nor overwritten.
 */
export type PlanTrace = {
  readonly planId: PlanId;
  readonly version: number;
  /** Number of the last change the version had as a draft; 0 before the first. */
  readonly revision: number;
  /** SHA-256 of what it held then. */
  readonly sha256: string;
};

/**
 * A whole body as one document: what `albero export plan` writes and `albero evaluate` reads. The JSON Schema in
 * `docs/body-document.schema.json` says the same for other programs.
 */
export type BodyDocument = EvaluationDocument & {
  readonly format: "albero/body";
  readonly formatVersion: 1;
  readonly body: Body;
  readonly seats: readonly Seat[];
  readonly profile: Profile;
  readonly staffTables: readonly StaffTable[];
  readonly budget: Budget | null;
  readonly context: Context | null;
  /** Common objectives given from above, every version the body was sent; absent where there are none. */
  readonly commonLibraries?: readonly CommonLibrary[];
  /** Calendars, extensions, duties, tellings and reports; absent where there is nothing of them. */
  readonly collecting?: CollectingRecord;
  /** Where the service wrote the document: the state of each plan it holds. */
  readonly traces?: readonly PlanTrace[];
};
