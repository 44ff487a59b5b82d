import type { BodyDocument } from "../body-document.ts";
import { contentOf } from "../content.ts";
import type { PlanEdit } from "../edit.ts";
import { editsBetween } from "../edits-between.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { Fix } from "./finding.ts";
import type { PlanWithVersion } from "./scene.ts";

/**
 * A repair as edits of a draft, so that it is checked, told, stored and undone as every other change of it. `null`
 * where the repair reaches beyond the version, into the library or the tables of the body, or where it changes nothing.
 */
export const editsOfFix = (
  document: BodyDocument,
  fix: Fix,
  { plan, version }: PlanWithVersion,
): readonly PlanEdit[] | null => {
  const p = document.plans.findIndex(({ id }) => id === plan.id);
  const v = document.plans[p]?.versions.findIndex((each) => each.version === version.version) ?? -1;
  if (!fix.every(({ path }) => path.startsWith(`/plans/${p}/versions/${v}/`))) return null;
  const repaired = applyFixes(document, [fix]).plans[p]?.versions[v];
  const edits = repaired === undefined ? [] : editsBetween(contentOf(version), contentOf(repaired));
  return edits.length === 0 ? null : edits;
};
