import type { Static, TSchema } from "typebox";
import { readingOf, type Reading, type ReadingProblem } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { BodyForm, IndexForm, OrganisationForm, ProfileForm, StaffTablesForm } from "./forms/body.ts";
import { BudgetForm, ContextForm } from "./forms/budget.ts";
import { DutiesForm } from "./forms/duties.ts";
import { IndicatorsForm, MeasuresForm, SystemsForm } from "./forms/library.ts";
import { PlanForm } from "./forms/plan.ts";
import { DeclaredForm, EntriesForm } from "./forms/values.ts";

/** The file an example is entered by. */
export const EXAMPLE_INDEX = "example.json";

/** Files every example has, each with its form. */
const FIXED = {
  "body.json": BodyForm,
  "organisation.json": OrganisationForm,
  "profile.json": ProfileForm,
  "staff-tables.json": StaffTablesForm,
  "systems.json": SystemsForm,
  "measures.json": MeasuresForm,
  "indicators.json": IndicatorsForm,
  "declared-results.json": DeclaredForm,
} as const;

/** The parsed files of an example by name. */
export type ExampleFiles = ReadonlyMap<string, unknown>;

type Many<Form> = readonly { readonly name: string; readonly form: Form }[];

/** The files of an example, each of its right shape. */
export type ExampleForms = {
  readonly fixed: { readonly [Name in keyof typeof FIXED]: Static<(typeof FIXED)[Name]> };
  readonly budget: BudgetForm | null;
  readonly context: ContextForm | null;
  readonly duties: DutiesForm | null;
  readonly plans: Many<PlanForm>;
  readonly values: Many<EntriesForm>;
};

/** Names the files that make an example, given its parsed index (`example.json`). */
export const exampleFiles = (index: unknown): Reading<readonly string[]> => {
  const problems = shapeCheck(IndexForm, EXAMPLE_INDEX)(index);
  if (problems.length > 0) return { ok: false, problems };
  const { plans, values, also } = index as IndexForm;
  return { ok: true, value: [...Object.keys(FIXED), ...plans, ...values, ...also] };
};

/** Checks that every file of the index is there and of its form. */
export const readForms = (index: IndexForm, files: ExampleFiles): Reading<ExampleForms> => {
  const problems: ReadingProblem[] = [];
  const read = <S extends TSchema>(name: string, form: S): Static<S> => {
    const json = files.get(name);
    const wrong = json === undefined ? [absent(name)] : shapeCheck(form, name)(json);
    problems.push(...wrong);
    return json as Static<S>;
  };
  const fixed = Object.fromEntries(
    Object.entries(FIXED).map(([name, form]) => [name, read(name, form as TSchema)]),
  );
  const also = <S extends TSchema>(name: IndexForm["also"][number], form: S): Static<S> | null =>
    index.also.includes(name) ? read(name, form) : null;
  const value: ExampleForms = {
    fixed: fixed as ExampleForms["fixed"],
    budget: also("budget.json", BudgetForm),
    context: also("context.json", ContextForm),
    duties: also("duties.json", DutiesForm),
    plans: index.plans.map((name) => ({ name, form: read(name, PlanForm) })),
    values: index.values.map((name) => ({ name, form: read(name, EntriesForm) })),
  };
  return readingOf(value, problems);
};

const absent = (file: string): ReadingProblem => ({
  code: "file",
  file,
  path: "",
  message: "is named by the index of the example but was not given",
});
