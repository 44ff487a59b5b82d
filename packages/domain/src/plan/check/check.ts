import type { CheckOf } from "../../quantity/finding.ts";
import type { PlanCodes } from "./finding.ts";
import type { CheckScene } from "./scene.ts";

/** The features that law asks of an objective (D.Lgs. 150/2009 art. 5 c. 2), by their letters. */
export const FEATURES = ["a", "b", "c", "d", "e", "f", "g"] as const;
export type Feature = (typeof FEATURES)[number];

/** One check of a plan, with the features of a good objective it makes checkable. */
export type Check = CheckOf<PlanCodes, CheckScene> & { readonly features: readonly Feature[] };

type Defaults = Partial<Pick<Check, "features">>;

/** Keeps a check short to write where no feature of the law is concerned. */
export const check = (about: Omit<Check, "features"> & Defaults): Check => ({ features: [], ...about });
