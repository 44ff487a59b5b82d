import { planFormOf, staffOf, type Language, type PlanForm } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { OpenPlan } from "../shared/open-plan.ts";

/** What the chapters of a plan are written from. */
export type Writing = {
  readonly opened: OpenPlan;
  readonly language: Language;
  readonly form: PlanForm;
  /** The years of the plan; the first is the one of operational targets. */
  readonly years: readonly number[];
};

export type Chapter = (writing: Writing) => readonly Block[];

export const writingOf = (opened: OpenPlan, language: Language): Writing => {
  const { years } = opened.plan;
  // A plan without years is of none, and takes the first form there was.
  return { opened, language, years, form: planFormOf(years[0] ?? 0, staffOf(opened.document.staffTables)) };
};
