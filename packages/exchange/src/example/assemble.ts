import type { BodyDocument, Instant } from "@albero/domain";
import { contentProblems } from "../body-document/content.ts";
import { readingOf, type Reading } from "../reading/problem.ts";
import {
  assembleBody,
  assembleProfile,
  assembleSeats,
  assembleStaffTables,
  assembleUnits,
} from "./assemble/body.ts";
import { assembleDuties } from "./assemble/duties.ts";
import { assembleIndicators, assembleMeasures, assembleSystems } from "./assemble/library.ts";
import { assemblePlan, nodeSlugs } from "./assemble/plan.ts";
import { assembleBudget, assembleDeclared, assembleValues } from "./assemble/values.ts";
import { openBook, type Book, type Named } from "./book.ts";
import { EXAMPLE_INDEX, exampleFiles, readForms, type ExampleFiles, type ExampleForms } from "./files.ts";
import type { IndexForm } from "./forms/body.ts";

/**
 * Makes one body of the parsed files of an example (those `exampleFiles` names, and the index). Reads nothing from
 * disk. What is wrong is told all at once, each with its file and key path; problems that concern the whole (a code
 * used twice, weights of a card) with their place in the document.
 */
export const assembleExample = (files: ExampleFiles): Reading<BodyDocument> => {
  const index = files.get(EXAMPLE_INDEX);
  const names = exampleFiles(index);
  if (!names.ok) return names;
  const forms = readForms(index as IndexForm, files);
  if (!forms.ok) return forms;

  const book = openBook(forms.value.fixed["body.json"].slug, namesOf(forms.value));
  const document = documentOf(forms.value, book);
  return readingOf(document, book.problems.length > 0 ? book.problems : contentProblems(document));
};

const namesOf = ({ fixed, plans }: ExampleForms): Named => ({
  unit: new Set(fixed["organisation.json"].units.map(({ slug }) => slug)),
  measure: new Set(fixed["measures.json"].measures.map(({ slug }) => slug)),
  indicator: new Set(fixed["indicators.json"].indicators.map(({ slug }) => slug)),
  node: new Set(plans.flatMap(({ form }) => nodeSlugs(form))),
});

const documentOf = (
  { fixed, budget, context, duties, plans, values }: ExampleForms,
  book: Book,
): BodyDocument => {
  const recordedAt = fixed["body.json"].recordedAt as Instant;
  return {
    format: "albero/body",
    formatVersion: 1,
    body: assembleBody(fixed["body.json"], book),
    seats: assembleSeats(fixed["organisation.json"], book),
    profile: assembleProfile(fixed["profile.json"]),
    staffTables: assembleStaffTables(fixed["staff-tables.json"]),
    budget: budget === null ? null : assembleBudget(budget, book),
    context,
    units: assembleUnits(fixed["organisation.json"], recordedAt, book),
    systems: assembleSystems(fixed["systems.json"], recordedAt, book),
    measures: assembleMeasures(fixed["measures.json"], recordedAt, book),
    indicators: assembleIndicators(fixed["indicators.json"], recordedAt, book),
    declaredResults: assembleDeclared(fixed["declared-results.json"], book),
    plans: plans.map(({ name, form }) => assemblePlan(name, form, book)),
    ...assembleValues(values, book),
    ...(duties === null ? {} : { collecting: assembleDuties(duties, recordedAt, book) }),
  };
};
