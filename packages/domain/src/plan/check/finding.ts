import type {
  CheckReportOf,
  CheckRunOf,
  FindingOf,
  FoundOf,
  PlaceOf,
  PlacePartOf,
} from "../../quantity/finding.ts";
import type { CheckId, CheckSubject } from "./check-id.ts";
import type { MessageCode } from "./message-code.ts";

export const PLACE_KINDS = [
  "plan",
  "node",
  "card",
  "card-objective",
  "indicator",
  "measure",
  "unit",
  "budget",
  "staff-table",
  "context-table",
  "profile",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The words of the checks of a plan. */
export type PlanCodes = {
  readonly check: CheckId;
  readonly subject: CheckSubject;
  readonly place: PlaceKind;
  readonly says: MessageCode;
};

/** A step on the way to a place: what it is, its id where it has one, and what people call it. */
export type PlacePart = PlacePartOf<PlanCodes>;

/** A place in the body document with its pointer. */
export type Place = PlaceOf<PlanCodes>;

/** What the rule of a check of a plan gives. */
export type Found = FoundOf<PlanCodes>;

/** What a check of a plan found. */
export type Finding = FindingOf<PlanCodes>;

/** A check of a plan that was run. */
export type CheckRun = CheckRunOf<PlanCodes>;

/** Everything that was checked of a plan, and everything that was found. */
export type CheckReport = CheckReportOf<PlanCodes>;
