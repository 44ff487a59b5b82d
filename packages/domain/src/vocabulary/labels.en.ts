import type { Labels } from "./labels.ts";

export const EN_LABELS = {
  lights: {
    "in-line": "in line",
    "to-watch": "to watch",
    critical: "critical",
    missing: "missing",
    "not-assessable": "not assessable",
    "not-due": "not due",
  },
  directions: {
    ">=": "at least",
    ">": "more than",
    "<=": "at most",
    "<": "less than",
    "=": "exactly",
    by: "by",
  },
  indicatorKinds: { number: "number", percent: "ratio", mean: "mean", days: "days", date: "date" },
  accumulations: {
    sum: "sum of the periods",
    latest: "latest value",
    mean: "mean of the periods",
    cumulative: "cumulative value",
    "event-date": "date of the event",
  },
  frequencies: {
    year: "yearly",
    semester: "half-yearly",
    quadrimestre: "every four months",
    quarter: "quarterly",
    month: "monthly",
  },
  origins: {
    entered: "entered",
    imported: "imported",
    computed: "computed",
    survey: "from a survey",
    declared: "declared",
  },
  nodeKinds: {
    area: "strategic area",
    strategic: "strategic objective",
    operational: "operational objective",
    container: "container of yearly targets",
  },
  standings: { active: "active", "struck-out": "struck out", "not-assessable": "not assessable" },
  planStatuses: {
    draft: "draft",
    proposed: "proposed",
    approved: "approved",
    published: "published",
    closed: "closed",
  },
  cardRoles: {
    "secretary-general": "secretary general",
    manager: "manager",
    "organisational-position": "organisational position",
    employee: "employee",
  },
  unitTypes: {
    top: "top management",
    area: "area",
    service: "service",
    office: "office",
    "special-agency": "special agency",
  },
} as const satisfies Labels;
