import { PROJECT_STEPS, stepName, type Language, type ProjectStep } from "@albero/domain";
import { capital } from "../../i18n/capital.ts";

/** The steps in the life of a project in words that begin a cell. */
export const projectSteps = (language: Language): Readonly<Record<ProjectStep, string>> =>
  Object.fromEntries(PROJECT_STEPS.map((step) => [step, capital(stepName(step, language))])) as Record<
    ProjectStep,
    string
  >;
