import type { Decimal } from "../../quantity/decimal.ts";
import { minus, type Fraction } from "../../quantity/fraction.ts";
import { replace, type Fix } from "../../quantity/patch.ts";
import { text } from "../../quantity/said.ts";
import type { ResourceRow } from "../project.ts";
import { decimalOf, exactly, productOf, shareOf, tableCost } from "../sizing.ts";
import type { ProjectCheck, ProjectFound, ProjectPlace } from "./codes.ts";
import { isMistyped, nearestGrade } from "./cost-of-row.ts";
import { euro } from "./euro.ts";
import type { ProjectAt } from "./scene.ts";

/** Hourly costs that are not those of the table of the year and give no reason (rule book 9.2, 17.11). */
export const hourlyRate: ProjectCheck = {
  id: "C-RATE",
  severity: "error",
  source: "rule book 9.2 and 17.11",
  appliesTo: ["resources"],
  find: ({ projects }) => projects.flatMap(ofProject),
};

const ofProject = ({ project, at, rows, costs }: ProjectAt): readonly ProjectFound[] => {
  if (rows.length === 0) return [];
  if (costs === null) return [{ at, says: "no-cost-table", facts: { year: text(String(project.year)) } }];
  return rows.flatMap(({ row, at: place }) => {
    if (row.reason !== null || row.hourlyCost === null || row.grade === null) return [];
    const right = tableCost(costs, row.grade);
    if (right === null) return [{ at: place, says: "grade-unknown", facts: { grade: text(row.grade) } }];
    return Number(right) === Number(row.hourlyCost) ? [] : [offTable({ row, at: place, costs }, right)];
  });
};

type RowAt = { readonly row: ResourceRow; readonly at: ProjectPlace; readonly costs: ProjectAt["costs"] };

const offTable = ({ row, at, costs }: RowAt, right: Decimal): ProjectFound => {
  const grade = text(row.grade ?? "");
  const [expected, actual] = [costText(right), costText(row.hourlyCost)];
  const shared = { at, expected, actual };
  if (isMistyped(row, costs))
    return {
      ...{ ...shared, says: "cost-mistyped", facts: { grade, expected, actual } },
      fix: [replace(`${at.path}/hourlyCost`, right)],
    };
  const effect = effectOf(row, right);
  const facts = { grade, expected, actual, ...(effect === null ? {} : { effect: euro(effect) }) };
  const other = nearestGrade(row, costs);
  if (other === null || other.grade === row.grade)
    return { ...shared, says: "cost-off-table", facts, fix: mending({ row, at }, right) };
  const otherEffect = effectOf(row, other.cost);
  const more = {
    ...{ other: text(other.grade), otherCost: costText(other.cost) },
    ...(otherEffect === null ? {} : { otherEffect: euro(otherEffect) }),
  };
  return { ...shared, says: "cost-other-grade", facts: { ...facts, ...more } };
};

const costText = (cost: Decimal | null) => euro(exactly(cost) ?? { numerator: 0n, denominator: 1n });

/** What another cost would change in the result of the row. */
const effectOf = (row: ResourceRow, cost: Decimal): Fraction | null => {
  const right = shareOf(productOf({ ...row, hourlyCost: cost }), row.percentage);
  const now = exactly(row.result);
  return right === null || now === null ? null : minus(right, now);
};

const mending = ({ row, at }: Pick<RowAt, "row" | "at">, cost: Decimal): Fix => {
  const product = productOf({ ...row, hourlyCost: cost });
  const result = shareOf(product, row.percentage);
  return [
    replace(`${at.path}/hourlyCost`, cost),
    ...(product === null ? [] : [replace(`${at.path}/product`, decimalOf(product))]),
    ...(result === null ? [] : [replace(`${at.path}/result`, decimalOf(result))]),
  ];
};
