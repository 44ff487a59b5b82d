import type { BodyDocument, IndicatorId } from "@albero/domain";
import { readingOf, type Reading } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { OversightForm } from "./forms/oversight.ts";
import { exampleId } from "./ids.ts";

type YearForm = OversightForm["years"][number];
type RemarkForm = YearForm["remarks"][number];

/** A year at the desk of an example; a remark names its indicator by id. */
export type ExampleDeskYear = Omit<YearForm, "remarks"> & {
  readonly remarks: readonly (Omit<RemarkForm, "indicator"> & { readonly indicatorId: IndicatorId | null })[];
};

/** What was done at the desk of the evaluation body of an example. */
export type ExampleOversight = { readonly years: readonly ExampleDeskYear[] };

/** Reads the desk of the evaluation body of an example (its parsed `oversight.json`). */
export const readExampleOversight = (
  json: unknown,
  { body }: Pick<BodyDocument, "body">,
): Reading<ExampleOversight> => {
  const shape = shapeCheck(OversightForm, "oversight.json")(json);
  if (shape.length > 0) return { ok: false, problems: shape };
  const years = (json as OversightForm).years.map((year) => ({
    ...year,
    remarks: year.remarks.map(({ indicator, ...remark }) => ({
      ...remark,
      indicatorId: indicator === null ? null : exampleId(body.slug, "indicator", indicator),
    })),
  }));
  return readingOf({ years }, []);
};
