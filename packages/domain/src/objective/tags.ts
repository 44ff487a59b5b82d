/** What the law asks a plan to show: themes of the national form, and the eight areas of art. 8 D.Lgs. 150/2009. */
export const PLAN_TAGS = [
  "equality",
  "accessibility",
  "digital",
  "simplification",
  "transparency",
  "payment-times",
  "energy",
  "art8-a",
  "art8-b",
  "art8-c",
  "art8-d",
  "art8-e",
  "art8-f",
  "art8-g",
  "art8-h",
] as const;
export type PlanTag = (typeof PLAN_TAGS)[number];

/** Why the targets of an objective may be easier than its last results: one reason, from a list. */
export const EASIER_REASONS = ["maintenance", "less-staff", "exceptional-year", "change-of-law"] as const;
export type EasierReason = (typeof EASIER_REASONS)[number];
