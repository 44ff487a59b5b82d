import { daysBetween, type Day } from "../../quantity/day.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, day, text } from "../../quantity/said.ts";

/** A plan approved when its year had begun: its objectives should be there before. */
export const late = check({
  id: "C-LATE",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 1; D.L. 80/2021 art. 6 c. 1",
  appliesTo: ["plan"],
  find: ({ plan, year, at }) => {
    const approvals = (plan?.versions ?? []).flatMap(({ approvedAt }) => approvedAt ?? []).toSorted();
    const approved = (approvals[0]?.slice(0, 10) ?? null) as Day | null;
    const first = `${String(year).padStart(4, "0")}-01-01` as Day;
    const days = approved === null ? 0 : daysBetween(first, approved);
    if (approved === null || days <= 0) return [];
    const facts = { approved: day(approved), days: count(days), year: text(String(year)) };
    const found: Found = {
      at: at.plan(),
      says: "approved-late",
      facts,
      expected: day(first),
      actual: day(approved),
    };
    return [found];
  },
});
