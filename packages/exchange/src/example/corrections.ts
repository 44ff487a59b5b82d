import { readingOf, type Reading } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { CorrectionsForm } from "./forms/corrections.ts";

/** Reads the repairs of a printed plan and the questions it leaves open (the parsed `corrections.json`). */
export const readCorrections = (json: unknown): Reading<CorrectionsForm> =>
  readingOf(json as CorrectionsForm, shapeCheck(CorrectionsForm, "corrections.json")(json));
