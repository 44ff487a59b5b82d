import type { Decimal } from "../../quantity/decimal.ts";
import { compare, fraction, minus, type Fraction } from "../../quantity/fraction.ts";
import { replace, type Fix } from "../../quantity/patch.ts";
import { text } from "../../quantity/said.ts";
import type { ResourceRow } from "../project.ts";
import { centsOf, decimalOf, exactly, productOf, shareOf } from "../sizing.ts";
import type { ProjectCheck, ProjectFound, ProjectPlace, ProjectSays } from "./codes.ts";
import { isMistyped, tableProduct } from "./cost-of-row.ts";
import { euro } from "./euro.ts";
import type { ProjectAt } from "./scene.ts";

/** Products and results that the figures of their row do not give (rule book 9.2). */
export const rowSums: ProjectCheck = {
  id: "C-ROW",
  severity: "error",
  source: "rule book 9.2",
  appliesTo: ["resources"],
  find: ({ projects }) =>
    projects.flatMap((each) => each.rows.flatMap(({ row, at }) => findIn({ row, at, costs: each.costs }))),
};

type RowAt = { readonly row: ResourceRow; readonly at: ProjectPlace; readonly costs: ProjectAt["costs"] };

const findIn = ({ row, at, costs }: RowAt): readonly ProjectFound[] => {
  const missing = (["hourlyCost", "hours", "percentage"] as const).filter((cell) => row[cell] === null);
  if (missing.length > 0)
    return missing.map((cell) => ({ at, says: "cell-missing", facts: { cell: text(cell) } }));
  const product = isMistyped(row, costs) ? tableProduct(row, costs) : productOf(row);
  if (product === null) return [];
  return [...ofProduct({ row, at }, product), ...ofResult({ row, at }, product)];
};

type Here = { readonly row: ResourceRow; readonly at: ProjectPlace };
type Cell = "product" | "result";

const NEARLY = fraction(1);

const ofProduct = ({ row, at }: Here, right: Fraction): readonly ProjectFound[] => {
  const printed = exactly(row.product);
  if (printed === null) return [mended({ at, cell: "product", right }, "product-missing", null)];
  if (compare(printed, right) === 0) return [];
  const difference = minus(printed, right);
  const isNear = compare(difference, NEARLY) < 0 && compare(minus(right, printed), NEARLY) < 0;
  const says = isNear && isRight(row, right) ? "product-rounded" : "product-wrong";
  return [mended({ at, cell: "product", right }, says, row.product)];
};

const ofResult = ({ row, at }: Here, product: Fraction): readonly ProjectFound[] => {
  const right = shareOf(product, row.percentage);
  if (right === null) return [];
  if (row.result === null) return [mended({ at, cell: "result", right }, "result-missing", null)];
  if (!isRight(row, product)) return [mended({ at, cell: "result", right }, "result-wrong", row.result)];
  const [, places = ""] = row.result.split(".");
  if (places.length <= 2) return [];
  return [
    {
      at,
      says: "result-below-cent",
      severity: "info",
      facts: { result: euro(right) },
      actual: text(row.result),
    },
  ];
};

/** Whether the result is what the right product gives, to the cent. */
const isRight = ({ percentage, result }: ResourceRow, product: Fraction): boolean => {
  const [right, printed] = [shareOf(product, percentage), exactly(result)];
  return right !== null && printed !== null && centsOf(right) === centsOf(printed);
};

type Mending = { readonly at: ProjectPlace; readonly cell: Cell; readonly right: Fraction };

const LIGHTER: Partial<Record<ProjectSays, "warning">> = {
  "product-missing": "warning",
  "product-rounded": "warning",
};

const mended = ({ at, cell, right }: Mending, says: ProjectSays, printed: Decimal | null): ProjectFound => {
  const fix: Fix = [replace(`${at.path}/${cell}`, decimalOf(right))];
  const actual = printed === null ? null : euro(exactly(printed) ?? right);
  const severity = LIGHTER[says] ?? "error";
  const facts = { right: euro(right), ...(actual === null ? {} : { printed: actual }) };
  return { at, says, severity, facts, expected: facts.right, actual, fix };
};
