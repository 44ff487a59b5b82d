import { ok, refuse, type BodyDocument, type Result } from "@albero/domain";
import { aboutOf } from "./book/match.ts";
import { ABOUT_SHEET, FORMAT, FORMAT_VERSION } from "./book/names.ts";
import type { WholeProblemCode } from "./book/problem.ts";
import { viewOf, type PlanView } from "./book/view.ts";
import type { Grid } from "./file/grid.ts";

type About = ReadonlyMap<string, string>;

const refusalOf = (about: About, { body }: BodyDocument): Result<null, WholeProblemCode> => {
  const format = about.get("formatVersion") ?? "";
  if (about.get("format") !== FORMAT) return refuse("not-of-a-plan");
  if (format !== FORMAT_VERSION) return refuse("newer-format", { found: format });
  return about.get("bodyId") === body.id
    ? ok(null)
    : refuse("other-body", { found: about.get("body") ?? "?" });
};

/**
 * Finds the plan that a workbook was exported from, as the body has it now, to be seen in the workbook's language.
 * Refused when the workbook is not one of ours, is of another body or of another plan than the one asked for.
 */
export const openImport = (
  grid: Grid,
  document: BodyDocument,
  planId: string | null,
): Result<PlanView, WholeProblemCode> => {
  const about = aboutOf(grid, ABOUT_SHEET);
  const isOurs = refusalOf(about, document);
  if (!isOurs.ok) return isOurs;
  const wanted = document.plans.find(({ id }) => id === (planId ?? about.get("planId")));
  const language = about.get("language") === "en" ? "en" : "it";
  const view = wanted === undefined ? null : viewOf(document, { planId: wanted.id, language });
  if (view !== null && view.plan.id === about.get("planId")) return ok(view);
  return refuse("other-plan", { found: about.get("plan") ?? "?", wanted: wanted?.title ?? "?" });
};
