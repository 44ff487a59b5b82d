import { ok, refuse, type Result } from "../quantity/result.ts";
import {
  CRITERIA,
  ofKind,
  type Answered,
  type ApprovedReport,
  type OnDesk,
  type ReportValidation,
} from "./entry.ts";
import { remarksIn } from "./remarks.ts";

/** Why a report cannot be validated so. */
export type ValidationRefusal =
  | "no-report"
  | "report-validated"
  | "changed-since-approval"
  | "before-approval"
  | "criterion-missing"
  | "criterion-unexplained"
  | "not-all-met"
  | "nothing-remarked"
  | "outcome-unexplained";

/** The report of a year that was approved last; `null` while there is none. */
export const lastReportOf = (entries: readonly OnDesk[], year: number): OnDesk<ApprovedReport> | null =>
  ofKind(entries, "report").findLast((each) => each.year === year) ?? null;

/** The validations of a year, in their order. */
export const validationsOf = (
  entries: readonly OnDesk[],
  year: number,
): readonly OnDesk<ReportValidation>[] => ofKind(entries, "validation").filter((each) => each.year === year);

/**
 * The validation that opens what is tied to results (D.Lgs. 150/2009 art. 14 c. 6): the last one of the year, unless it
 * says that the report is not validated. `null` while there is none.
 */
export const validationOf = (entries: readonly OnDesk[], year: number): OnDesk<ReportValidation> | null => {
  const last = validationsOf(entries, year).at(-1);
  return last === undefined || last.entry.outcome === "not-validated" ? null : last;
};

const isUnexplained = ({ answer, note }: Answered): boolean => answer !== "met" && (note ?? "").trim() === "";

/** What stands against the answers to the criteria, each of which is given one by one. */
const criteriaFault = (criteria: readonly Answered[]): ValidationRefusal | null => {
  const isWhole =
    criteria.length === CRITERIA.length &&
    CRITERIA.every((each) => criteria.some(({ criterion }) => criterion === each));
  if (!isWhole) return "criterion-missing";
  return criteria.some(isUnexplained) ? "criterion-unexplained" : null;
};

/** What stands against an outcome: it has to follow from the answers and remarks, or to say why. */
const outcomeFault = (
  { outcome, criteria, reason }: Judgement,
  hasRemarks: boolean,
): ValidationRefusal | null => {
  const areMet = criteria.every(({ answer }) => answer === "met");
  if (outcome === "validated") return areMet ? null : "not-all-met";
  if (outcome === "with-remarks") return areMet && !hasRemarks ? "nothing-remarked" : null;
  return (reason ?? "").trim() === "" ? "outcome-unexplained" : null;
};

/** What the evaluation body says of a report, with its act. */
export type Judgement = Pick<ReportValidation, "outcome" | "criteria" | "reason" | "act" | "on">;

/** What a validation is decided on. */
export type Validating = {
  readonly entries: readonly OnDesk[];
  readonly year: number;
  /** How many figures are not what they were when the report was approved. */
  readonly changed: number;
};

/**
 * Whether a report may be validated so: it was approved, none of its figures has changed since (a change asks for a new
 * act of approval), every criterion is answered, and the outcome follows from the answers. What was not validated can
 * be validated later; what was validated needs a new report first.
 *
 * Source: practice, people 4 and 5; D.Lgs. 150/2009 art. 14 c. 4 lett. c.
 */
export const mayValidate = (
  { entries, year, changed }: Validating,
  judgement: Judgement,
): Result<OnDesk<ApprovedReport>, ValidationRefusal> => {
  const report = lastReportOf(entries, year);
  if (report === null) return refuse("no-report");
  if (validationOf(entries, year)?.entry.reportId === report.id) return refuse("report-validated");
  if (changed > 0) return refuse("changed-since-approval", { changed });
  if (judgement.on < report.entry.on) return refuse("before-approval");
  const hasRemarks = remarksIn(entries, year).length > 0;
  const fault = criteriaFault(judgement.criteria) ?? outcomeFault(judgement, hasRemarks);
  return fault === null ? ok(report) : refuse(fault);
};
