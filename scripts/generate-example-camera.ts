import {
  accounts,
  body,
  index,
  organisation,
  profile,
  SLUG,
  staffTables,
  systems,
} from "./example-camera/body.ts";
import { budget } from "./example-camera/budget.ts";
import { declared, indicators } from "./example-camera/indicators.ts";
import { layOut } from "./example-camera/layout.ts";
import { measures } from "./example-camera/measures.ts";
import { oversight } from "./example-camera/oversight.ts";
import { PLANS } from "./example-camera/plans.ts";
import { staff } from "./example-camera/staff.ts";
import { valuesOf } from "./example-camera/values.ts";

/**
 * The files of the invented chamber, always the same: no clock, chance that repeats itself. They are checked in, so
 * that the example can be read and loaded without making it.
 */
export function generate(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const files = {
    "example.json": index,
    "body.json": body,
    "organisation.json": organisation,
    "profile.json": profile,
    "staff-tables.json": staffTables,
    "budget.json": budget,
    "systems.json": systems,
    "measures.json": measures,
    "indicators.json": indicators,
    "declared-results.json": declared,
    ...PLANS,
    "values-2019.json": valuesOf(2019),
    "values-2020.json": valuesOf(2020),
    "values-2021.json": valuesOf(2021),
    "accounts.json": accounts,
    "staff.json": staff,
    "oversight.json": oversight,
  };
  return Promise.resolve(
    Object.entries(files).map(([name, value]) => ({
      path: `examples/${SLUG}/${name}`,
      content: layOut(value),
    })),
  );
}
