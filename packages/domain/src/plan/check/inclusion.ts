import type { PlanTag } from "../../objective/tags.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** The first plan that the decree on inclusion and accessibility holds for: in force since 13/1/2024. */
const SINCE = 2024;

const THEMES: ReadonlySet<PlanTag> = new Set(["accessibility", "equality"]);

/** Plans since 2024 in which no objective serves inclusion and accessibility. */
export const inclusion = check({
  id: "C-INCL",
  severity: "warning",
  source: "D.Lgs. 222/2023 artt. 3-4",
  appliesTo: ["plan"],
  find: ({ plan, year, activeNodes, at }) => {
    if (plan === null || year < SINCE) return [];
    if (activeNodes.some(({ tags }) => tags?.some((tag) => THEMES.has(tag)) === true)) return [];
    const found: Found = { at: at.plan(), says: "no-inclusion", facts: { year: text(String(year)) } };
    return [found];
  },
});
