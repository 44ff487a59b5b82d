import type { Decimal } from "../../quantity/decimal.ts";
import { compare, isPositive, minus, type Fraction } from "../../quantity/fraction.ts";
import type { HourlyCosts, ResourceRow } from "../project.ts";
import { exactly, productOf, tableCost } from "../sizing.ts";

/** Cost by hours with the cost of the table; `null` where the table or a cell says nothing. */
export const tableProduct = (row: ResourceRow, costs: HourlyCosts | null): Fraction | null =>
  productOf({ hourlyCost: tableCost(costs, row.grade), hours: row.hours });

/** Whether the cost alone is mistyped: not the one of the table, while the product was made with that one. */
export const isMistyped = (row: ResourceRow, costs: HourlyCosts | null): boolean => {
  const [product, byTable, byRow] = [exactly(row.product), tableProduct(row, costs), productOf(row)];
  if (product === null || byTable === null || byRow === null) return false;
  return compare(product, byTable) === 0 && compare(byRow, byTable) !== 0;
};

/** A grade with its cost. */
export type GradeCost = { readonly grade: string; readonly cost: Decimal };

/** The grade of the same category whose cost comes nearest: the other mistake a wrong cost may be. */
export const nearestGrade = (row: ResourceRow, costs: HourlyCosts | null): GradeCost | null => {
  const printed = exactly(row.hourlyCost);
  if (printed === null || costs === null || row.grade === null) return null;
  const category = row.grade.slice(0, 1);
  const distance = (cost: Decimal): Fraction => {
    const difference = minus(exactly(cost) ?? printed, printed);
    return isPositive(difference) ? difference : minus(printed, exactly(cost) ?? printed);
  };
  const [nearest] = Object.entries(costs.costs)
    .filter(([grade]) => grade.startsWith(category))
    .toSorted(([, a], [, b]) => compare(distance(a), distance(b)));
  return nearest === undefined ? null : { grade: nearest[0], cost: nearest[1] };
};
