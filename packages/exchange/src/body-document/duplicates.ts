import type { BodyDocument, PlanVersion } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";
import { repeated, twice } from "./repeated.ts";

/** Ids, orders of record and codes that stand for two different things. */
export const duplicateProblems = (document: BodyDocument): readonly ReadingProblem[] => [
  ...repeated(
    "units",
    document.units,
    (unit) => `${unit.id} from ${unit.validFrom} as of ${unit.recordedAt}`,
  ),
  ...repeated(
    "systems",
    document.systems,
    (system) => `${system.id} from ${system.validFrom} as of ${system.recordedAt}`,
  ),
  ...repeated("seats", document.seats, ({ id }) => id),
  ...repeated("measures", document.measures, ({ id, version }) => `${id} version ${version}`),
  ...repeated("indicators", document.indicators, ({ id, version }) => `${id} version ${version}`),
  ...shared("measures", document.measures),
  ...shared("indicators", document.indicators),
  ...repeated(
    "declaredResults",
    document.declaredResults,
    ({ indicatorId, period }) => `${indicatorId} in ${period}`,
  ),
  ...repeated("plans", document.plans, ({ id }) => id),
  ...repeated("entries", document.entries, ({ seq }) => `order of record ${seq}`),
  ...repeated("validations", document.validations, ({ seq }) => `order of record ${seq}`),
  ...repeated("budget/lines", document.budget?.lines ?? [], ({ id }) => id),
  ...document.plans.flatMap((plan, p) => [
    ...repeated(`plans/${p}/versions`, plan.versions, ({ version }) => `version ${version}`),
    ...plan.versions.flatMap((version, v) => ofVersion(`plans/${p}/versions/${v}`, version)),
  ]),
];

const ofVersion = (
  place: string,
  { nodes, uses, cards, cardObjectives }: PlanVersion,
): readonly ReadingProblem[] => [
  ...repeated(`${place}/nodes`, nodes, ({ id }) => id),
  ...repeated(`${place}/nodes`, nodes, ({ code }) => `code ${code}`),
  ...repeated(`${place}/uses`, uses, ({ id }) => id),
  ...repeated(`${place}/cards`, cards, ({ id }) => id),
  ...repeated(`${place}/cards`, cards, ({ code }) => `code ${code}`),
  ...repeated(`${place}/cardObjectives`, cardObjectives, ({ id }) => id),
];

type Coded = { readonly id: string; readonly code: string };

/** Versions of one thing keep its code; two things may not share it. */
const shared = (place: string, rows: readonly Coded[]): readonly ReadingProblem[] => {
  const owners = new Map<string, string>();
  return rows.flatMap(({ id, code }, i) => {
    const owner = owners.get(code) ?? id;
    owners.set(code, owner);
    return owner === id ? [] : [twice(`${place}/${i}/code`, `code ${code}`)];
  });
};
