import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { ReleaseRule } from "./release.ts";

/** The contract a project is written under: its form follows it. */
export const PROJECT_SCHEME_IDS = ["ccnl-1999", "ccnl-2018"] as const;
export type ProjectSchemeId = (typeof PROJECT_SCHEME_IDS)[number];

/** The life of a project, in its order. */
export const PROJECT_STEPS = ["proposed", "admitted", "in-plan", "measured", "scored", "released"] as const;
export type ProjectStep = (typeof PROJECT_STEPS)[number];

/** What an indicator of a project shows: a count, something delivered, a report, a comparison, or only how it goes. */
export const PROJECT_INDICATOR_KINDS = ["count", "delivery", "report", "comparison", "monitoring"] as const;
export type ProjectIndicatorKind = (typeof PROJECT_INDICATOR_KINDS)[number];

export const TARGET_COMPARISONS = ["at-least", "at-most", "exactly", "between", "more", "less"] as const;
export type TargetComparison = (typeof TARGET_COMPARISONS)[number];

/** What is asked of one measure; `null` values where the project only says that it will be looked at. */
export type ProjectTarget = {
  readonly measure: string;
  readonly comparison: TargetComparison | null;
  readonly value: Decimal | null;
  /** The upper end, where the target is a range. */
  readonly to: Decimal | null;
  readonly unit: string | null;
};

/** How the result of a project is shown. */
export type ProjectIndicator = {
  readonly code: string;
  readonly name: string;
  readonly kind: ProjectIndicatorKind;
  /** The group of people it is of, where a project has several. */
  readonly group: string | null;
  /** Where its value is read. */
  readonly source: string | null;
  /** Code of the indicator of the tree it stands for; `null` for one of the project's own. */
  readonly link: string | null;
  readonly by: Day | null;
  readonly targets: readonly ProjectTarget[];
};

/** What one of the conditions is answered with, by its number in the contract. */
export type ConditionAnswer = { readonly condition: number; readonly text: string };

/** Money a project says it will save or bring in, with the year it belongs to. */
export type ProjectGain = {
  readonly kind: "saving" | "revenue";
  readonly amount: Decimal;
  readonly year: number;
};

/** What contracts from 2018 on ask in the place of conditions: the objective of the plan it pays for. */
export type PlanObjective = {
  readonly code: string | null;
  readonly nature: "new" | "maintenance" | null;
  readonly benefits: readonly string[];
};

/**
 * One line of the table that sizes a project: hours of somebody of a grade. Cells are as they were given, `null` where
 * they are empty: what is wrong with them is for the checks to say.
 */
export type ResourceRow = {
  readonly grade: string | null;
  /** Euro an hour. */
  readonly hourlyCost: Decimal | null;
  readonly hours: Decimal | null;
  readonly product: Decimal | null;
  /** A per cent as printed: 20. */
  readonly percentage: Decimal | null;
  readonly result: Decimal | null;
  /** Why the cost is not the one of the table. */
  readonly reason: string | null;
  /** Whose hours they are, as a reference without a name; never printed. */
  readonly person: string | null;
  /** The line of the printed table it was read from, while its reading is not confirmed. */
  readonly printed: string | null;
};

/** A total as it stands under the table. */
export type ProjectTotal = { readonly amount: Decimal; readonly labelled: boolean };

export type BudgetReference = { readonly year: number; readonly reference: string };

/** An act of an organ, in short. */
export type ProjectAct = { readonly act: string; readonly on: Day };

/** A part of a project with its score; `null` where it cannot be assessed, and then it does not count. */
export type ScoredPart = {
  readonly name: string;
  readonly weight: Decimal;
  readonly score: Decimal | null;
  readonly note: string | null;
};

/** What the evaluation body found. */
export type ProjectEvaluation =
  | {
      readonly kind: "scored";
      readonly parts: readonly ScoredPart[];
      /** What the figures alone would give; `null` where nothing is computed. */
      readonly computed: Decimal | null;
      /** Why the score is another one. */
      readonly reason: string | null;
    }
  | { readonly kind: "struck-out"; readonly reason: string; readonly decided: ProjectAct | null };

/** What an indicator came to at the end of the year, in the words of who reports it. */
export type ProjectResult = { readonly indicator: string; readonly text: string };

/** An improvement project of one year. */
export type Project = {
  /** Unique in its year. */
  readonly number: number;
  readonly title: string;
  readonly year: number;
  readonly scheme: ProjectSchemeId;
  readonly unit: string | null;
  readonly description: string;
  readonly conditions: readonly ConditionAnswer[];
  readonly objective: PlanObjective | null;
  readonly indicators: readonly ProjectIndicator[];
  readonly gains: readonly ProjectGain[];
  readonly rows: readonly ResourceRow[];
  readonly total: ProjectTotal | null;
  /** The amount written in the text, in euro. */
  readonly declared: Decimal | null;
  /** Why rows have different percentages. */
  readonly percentageCriterion: string | null;
  readonly budget: BudgetReference | null;
  readonly step: ProjectStep;
  /** The act with which it entered the plan. */
  readonly planAct: ProjectAct | null;
  readonly results: readonly ProjectResult[];
  readonly evaluation: ProjectEvaluation | null;
  readonly released: (ProjectAct & { readonly amount: Decimal }) | null;
};

/** What an hour costs by grade, from a day on: entered once, for every project. */
export type HourlyCosts = {
  readonly from: Day;
  readonly source: string;
  readonly costs: Readonly<Record<string, Decimal>>;
};

/** Which pot pays somebody; projects pay only the first. */
export const PROJECT_POTS = ["staff", "position", "manager"] as const;
export type ProjectPot = (typeof PROJECT_POTS)[number];

/** Somebody whose hours are in projects, without a name: the hours of their year, part-time reckoned. */
export type ProjectPerson = {
  readonly ref: string;
  readonly yearlyHours: Decimal;
  readonly pot: ProjectPot;
};

/** The projects of a body for one year, with the tables they are written by. */
export type ProjectsDocument = {
  readonly format: "albero/projects";
  readonly formatVersion: 1;
  readonly body: string;
  readonly year: number;
  readonly hourlyCosts: readonly HourlyCosts[];
  readonly people: readonly ProjectPerson[];
  readonly releaseRule: ReleaseRule;
  /** The validation of the annual report by the evaluation body; money stays locked without it. */
  readonly validation: ProjectAct | null;
  readonly projects: readonly Project[];
};
