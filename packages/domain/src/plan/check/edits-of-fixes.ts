import type { BodyDocument } from "../body-document.ts";
import type { PlanContent } from "../content.ts";
import type { PlanEdit } from "../edit.ts";
import { editsBetween } from "../edits-between.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { Fix } from "../../quantity/patch.ts";
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
  if (repaired === undefined) return null;
  const edits = editsBetween(touched(version, repaired), touched(repaired, version));
  return edits.length === 0 ? null : edits;
};

/** What a repair changed of a content: it replaces things where they stand, and leaves the others the same objects. */
const touched = (content: PlanContent, other: PlanContent): PlanContent => ({
  nodes: content.nodes.filter((row, i) => row !== other.nodes[i]),
  uses: content.uses.filter((row, i) => row !== other.uses[i]),
  cards: content.cards.filter((row, i) => row !== other.cards[i]),
  cardObjectives: content.cardObjectives.filter((row, i) => row !== other.cardObjectives[i]),
});
