import type { Day, Instant } from "../quantity/day.ts";
import type { OversightId, PlanId, UnitId, UseId } from "../quantity/id.ts";

/** What the evaluation body says of a report (practice, people 5). */
export const VALIDATION_OUTCOMES = ["validated", "with-remarks", "not-validated"] as const;
export type ValidationOutcome = (typeof VALIDATION_OUTCOMES)[number];

/** What a report is looked at for, one by one, before it is validated. */
export const CRITERIA = [
  "coherent",
  "complete",
  "method",
  "data",
  "deviations",
  "transparency",
  "rules",
  "clear",
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const CRITERION_ANSWERS = ["met", "partly", "not-met"] as const;
export type CriterionAnswer = (typeof CRITERION_ANSWERS)[number];

/** How far a report meets a criterion; a note says why where it does not wholly. */
export type Answered = {
  readonly criterion: Criterion;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
};

/** The acts of the evaluation body beside its validation, and those that put it in office. */
export const OVERSIGHT_ACTS = [
  "system-opinion",
  "monitoring",
  "performance",
  "proposal",
  "relation",
  "transparency",
  "appointment",
  "renewal",
] as const;
export type OversightActKind = (typeof OVERSIGHT_ACTS)[number];

/** One figure of a report, as text: what does not change when a program does. */
export type FrozenFigure = {
  readonly of: "body" | "node" | "indicator" | "project";
  /** Which node, indicator at its place or project; `null` for the body. */
  readonly id: string | null;
  readonly code: string;
  readonly title: string;
  readonly value: string | null;
  readonly target: string | null;
  readonly achievement: string | null;
};

/** The annual report as the body approved it: the question its figures answer, and their hash. */
export type ApprovedReport = {
  readonly kind: "report";
  /** The act of approval, as cited, and its day. */
  readonly act: string;
  readonly on: Day;
  readonly today: Day;
  readonly knownAt: Instant;
  /** The plan it is of; `null` for a body that keeps its plan elsewhere, whose report has only its projects. */
  readonly plan: { readonly id: PlanId; readonly version: number } | null;
  readonly figures: readonly FrozenFigure[];
  /** SHA-256 of all this in canonical JSON (RFC 8785), hexadecimal. */
  readonly sha256: string;
};

/** A sample anybody can draw again: the same seed over the same indicators gives the same ones. */
export type Sample = {
  readonly kind: "sample";
  readonly seed: string;
  readonly knownAt: Instant;
  /** How many it was drawn from. */
  readonly from: number;
  readonly drawn: readonly UseId[];
};

/** What the evaluation body wants looked at or put right; of an indicator, or of the report as a whole. */
export type Remark = { readonly kind: "remark"; readonly useId: UseId | null; readonly text: string };
export type RemarkAnswer = {
  readonly kind: "answer";
  readonly remarkId: OversightId;
  readonly text: string;
};
export type RemarkSettled = { readonly kind: "settled"; readonly remarkId: OversightId };

/** The validation of a report, criterion by criterion, on the version whose hash it names. */
export type ReportValidation = {
  readonly kind: "validation";
  readonly reportId: OversightId;
  readonly sha256: string;
  readonly outcome: ValidationOutcome;
  readonly criteria: readonly Answered[];
  readonly reason: string | null;
  readonly act: string;
  readonly on: Day;
};

/** Any other act of the evaluation body, or one that puts it in office. */
export type OversightAct = {
  readonly kind: "act";
  readonly what: OversightActKind;
  readonly act: string;
  readonly on: Day;
  /** The structure an evaluation is of; `null`: the whole body. */
  readonly unitId: UnitId | null;
  readonly text: string | null;
};

/** A file beside an act or a validation: the signed one. */
export type OversightFile = {
  readonly kind: "file";
  readonly ofId: OversightId;
  readonly sha256: string;
  readonly title: string;
};

export type OversightEntry =
  | ApprovedReport
  | Sample
  | Remark
  | RemarkAnswer
  | RemarkSettled
  | ReportValidation
  | OversightAct
  | OversightFile;

/** Something that was done at the desk. It is only added to: nothing done there is done away with. */
export type OnDesk<Entry extends OversightEntry = OversightEntry> = {
  readonly id: OversightId;
  /** The year it is about. */
  readonly year: number;
  readonly at: Instant;
  /** Who did it, as a role or an office. */
  readonly by: string;
  readonly entry: Entry;
};

/** Of what was done at the desk the things of one kind, in their order. */
export const ofKind = <Kind extends OversightEntry["kind"]>(
  entries: readonly OnDesk[],
  kind: Kind,
): readonly OnDesk<Extract<OversightEntry, { readonly kind: Kind }>>[] =>
  entries.filter(
    (each): each is OnDesk<Extract<OversightEntry, { readonly kind: Kind }>> => each.entry.kind === kind,
  );
