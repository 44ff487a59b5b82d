import { APPRAISAL_TERMS } from "./terms/appraisal.ts";
import { AROUND_TERMS } from "./terms/around.ts";
import { FORMULA_TERMS } from "./terms/formula.ts";
import { INDICATOR_TERMS } from "./terms/indicator.ts";
import { MEASUREMENT_TERMS } from "./terms/measurement.ts";
import { OBJECTIVE_TERMS } from "./terms/objective.ts";
import { ORGANISATION_TERMS } from "./terms/organisation.ts";
import { OVERSIGHT_TERMS } from "./terms/oversight.ts";
import { PROJECT_TERMS } from "./terms/project.ts";
import { QUANTITY_TERMS } from "./terms/quantity.ts";
import type { RoomTerms } from "./terms/term.ts";
import { TRANSPARENCY_TERMS } from "./terms/transparency.ts";

/**
 * The names of the program and the Italian terms they stand for, room by room: the source of `docs/glossary.md`.
 * A type that other packages see and that has no term here fails the build.
 */
export const GLOSSARY: readonly RoomTerms[] = [
  QUANTITY_TERMS,
  ORGANISATION_TERMS,
  FORMULA_TERMS,
  MEASUREMENT_TERMS,
  INDICATOR_TERMS,
  OBJECTIVE_TERMS,
  PROJECT_TERMS,
  APPRAISAL_TERMS,
  OVERSIGHT_TERMS,
  ...AROUND_TERMS,
  TRANSPARENCY_TERMS,
];
