import { PLAN_TAGS, type PlanTag } from "../../objective/tags.ts";
import { text } from "../../quantity/said.ts";
import { check } from "./check.ts";

const isArea = (tag: PlanTag): boolean => tag.startsWith("art8-");
const AREAS = PLAN_TAGS.filter(isArea);

/** The areas of organisational performance that no objective of the plan serves, by their letters. */
export const areas = check({
  id: "C-ART8",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 8 c. 1",
  appliesTo: ["plan"],
  find: ({ plan, activeNodes, at }) => {
    const served = new Set(activeNodes.flatMap(({ tags }) => tags ?? []).filter(isArea));
    const missing = AREAS.filter((area) => !served.has(area));
    if (plan === null || missing.length === 0) return [];
    if (served.size === 0) return [{ at: at.plan(), says: "areas-not-said" }];
    const letters = missing.map((area) => area.slice("art8-".length)).join(", ");
    return [{ at: at.plan(), says: "areas-without-objective", facts: { areas: text(letters) } }];
  },
});
