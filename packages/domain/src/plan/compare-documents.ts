import type { Plan, PlanVersion } from "../objective/document.ts";
import type { BodyDocument } from "./body-document.ts";
import { EMPTY_CONTENT, type PlanContent } from "./content.ts";
import { differencesOf, type EntityDifference, type FieldChange } from "./difference.ts";
import { describesSame } from "../quantity/same.ts";

/** A definition, unit or system of the library of a document that is not the same in the other. */
export type LibraryDifference = {
  readonly entity: "measure" | "indicator" | "unit" | "system";
  readonly id: string;
  /** What people know it by, after where it is still there. */
  readonly code: string;
  readonly change: "added" | "removed" | "changed";
  readonly fields: readonly FieldChange[];
};

/** The last version of one plan in two documents. */
export type PlanDifference = {
  readonly planId: string;
  readonly title: string;
  readonly versions: { readonly before: number | null; readonly after: number | null };
  readonly entities: readonly EntityDifference[];
};

/** Everything that differs between two documents of a body, plans and library; values are not compared. */
export type DocumentDifference = {
  readonly plans: readonly PlanDifference[];
  readonly library: readonly LibraryDifference[];
};

/** Compares two exported documents: of each plan the last version, of each definition the last one. */
export const compareDocuments = (before: BodyDocument, after: BodyDocument): DocumentDifference => ({
  plans: planDifferences(before.plans, after.plans),
  library: [
    ...libraryDifferences("measure", before.measures.map(coded), after.measures.map(coded)),
    ...libraryDifferences("indicator", before.indicators.map(coded), after.indicators.map(coded)),
    ...libraryDifferences("unit", before.units.map(named), after.units.map(named)),
    ...libraryDifferences("system", before.systems.map(titled), after.systems.map(titled)),
  ],
});

const planDifferences = (before: readonly Plan[], after: readonly Plan[]): readonly PlanDifference[] => {
  const plans = new Map([...before, ...after].map((plan) => [plan.id, plan]));
  const was = new Map(before.map((plan) => [plan.id, plan]));
  const is = new Map(after.map((plan) => [plan.id, plan]));
  return [...plans.values()]
    .map((plan) => planDifference(plan, was.get(plan.id), is.get(plan.id)))
    .filter(({ entities }) => entities.length > 0);
};

const planDifference = (
  { id, title }: Plan,
  before: Plan | undefined,
  after: Plan | undefined,
): PlanDifference => {
  const [was, is] = [lastVersion(before), lastVersion(after)];
  return {
    planId: id,
    title,
    versions: { before: was?.version ?? null, after: is?.version ?? null },
    entities: differencesOf(was ?? EMPTY_CONTENT, is ?? EMPTY_CONTENT),
  };
};

const lastVersion = (plan: Plan | undefined): (PlanVersion & PlanContent) | undefined =>
  plan?.versions.toSorted((a, b) => b.version - a.version)[0];

type Row = {
  readonly id: string;
  readonly code: string;
  /** Grows with every record of the same thing. */
  readonly turn: string;
  readonly fields: object;
};

type Versioned = { readonly id: string; readonly code: string; readonly version: number };
type Recorded = { readonly id: string; readonly recordedAt: string };

const coded = (row: Versioned): Row => ({ ...at(row, row.code), turn: String(row.version).padStart(9, "0") });
const named = (row: Recorded & { readonly name: string }): Row => ({
  ...at(row, row.name),
  turn: row.recordedAt,
});
const titled = (row: Recorded & { readonly title: string }): Row => ({
  ...at(row, row.title),
  turn: row.recordedAt,
});
const at = (row: { readonly id: string }, code: string) => ({ id: row.id, code, fields: row });

const libraryDifferences = (
  entity: LibraryDifference["entity"],
  before: readonly Row[],
  after: readonly Row[],
): readonly LibraryDifference[] => {
  const [was, is] = [latest(before), latest(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return ids.flatMap((id) => {
    const pair = { before: was.get(id), after: is.get(id) };
    const fields = fieldsBetween(pair);
    const change = pair.before === undefined ? "added" : pair.after === undefined ? "removed" : "changed";
    const code = (pair.after ?? pair.before)?.code ?? "";
    return change === "changed" && fields.length === 0 ? [] : [{ entity, id, code, change, fields }];
  });
};

const latest = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.toSorted((a, b) => (a.turn < b.turn ? -1 : 1)).map((row) => [row.id, row]));

/** When and in which turn it was recorded says nothing of what it is. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["version", "recordedAt", "supersededAt"]);

const fieldsBetween = (pair: {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}): readonly FieldChange[] => {
  if (pair.before === undefined || pair.after === undefined) return [];
  const was = pair.before.fields as Readonly<Record<string, unknown>>;
  const is = pair.after.fields as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !NOT_COMPARED.has(field) && !describesSame(was[field], is[field]))
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }));
};
