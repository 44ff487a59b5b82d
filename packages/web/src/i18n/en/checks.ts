/** What the page of the checks says, in English. */
export const checks = {
  checks: {
    lead: "What was checked of “{{plan}}”, version {{version}}, and what was found.",
    leadNoPlan: "There is no plan yet: only the tables of the body are checked.",
    filter: "Severity",
    every: "All",
    severity: { error: "Error", warning: "Warning", info: "Information" },
    severities: { error: "Errors", warning: "Warnings", info: "Information" },
    why: {
      error: "To be corrected: they stop the approval of the plan.",
      warning: "They may be right: correct them, or write why.",
      info: "Worth knowing: they ask nothing.",
    },
    found_one: "{{count}} finding",
    found_other: "{{count}} findings",
    summary: "{{errors}} errors, {{warnings}} warnings, {{infos}} pieces of information",
    proposal: "Proposal: from “{{actual}}” to “{{expected}}”",
    clean: "Checks that found nothing",
    cleanWhy: "These were run as well, and all is in order.",
    check: "Check",
    source: "Source",
    none: "No finding of this severity.",
  },
};
