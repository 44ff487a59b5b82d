import type { CheckId, Severity, CheckSubject } from "./check-id.ts";
import type { Found } from "./finding.ts";
import type { CheckScene } from "./scene.ts";

/** The features that law asks of an objective (D.Lgs. 150/2009 art. 5 c. 2), by their letters. */
export const FEATURES = ["a", "b", "c", "d", "e", "f", "g"] as const;
export type Feature = (typeof FEATURES)[number];

/** One check: what it looks at, how much it weighs, on whose word, and a pure rule over the document. */
export type Check = {
  readonly id: CheckId;
  /** The heaviest of what it finds. */
  readonly severity: Severity;
  /** Law or rule it stands on, as cited. */
  readonly source: string;
  readonly appliesTo: readonly CheckSubject[];
  /** The features of a good objective it makes checkable. */
  readonly features: readonly Feature[];
  readonly find: (scene: CheckScene) => readonly Found[];
};

type Defaults = Partial<Pick<Check, "features">>;

/** Keeps a check short to write where no feature of the law is concerned. */
export const check = (about: Omit<Check, "features"> & Defaults): Check => ({ features: [], ...about });
