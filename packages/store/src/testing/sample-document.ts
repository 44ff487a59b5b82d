import type { BodyDocument } from "@albero/domain";
import document from "./sample-document.json" with { type: "json" };

const id = (kind: number, number: number): string =>
  `01970000-00${String(kind).padStart(2, "0")}-7000-8000-${String(number).padStart(12, "0")}`;

/** Ids of the sample, by what they name. */
export const ids = {
  body: id(1, 1),
  otherBody: id(1, 2),
  top: id(2, 1),
  mediation: id(2, 2),
  seat: id(3, 1),
  mediations: id(4, 1),
  decree: id(4, 2),
  backlog: id(4, 3),
  growth: id(5, 1),
  deadline: id(5, 2),
  system: id(6, 1),
  plan: id(7, 1),
  area: id(8, 1),
  objective: id(8, 2),
  growthUse: id(9, 1),
  deadlineUse: id(9, 2),
  card: id(10, 1),
  cardObjective: id(11, 1),
  line: id(12, 1),
  account: id(13, 1),
} as const;

/**
 * A small body that uses every field of a document at least once, in the order in which the store gives lists back.
 * Codes and texts are invented.
 */
export const sampleDocument = document as unknown as BodyDocument;
