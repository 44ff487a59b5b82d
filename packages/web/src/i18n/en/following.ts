import type { Texts } from "../it.ts";
import type { following as italian } from "../it/following.ts";

/** How figures go on: their course, forecasts, narratives and monitoring reports, in English. */
export const following: Pick<Texts, keyof typeof italian> = {
  chart: { asTable: "Show as a table", csv: "Download CSV" },
  course: {
    title: "Course",
    lead: "The same periods of each year, side by side.",
    level: "target of the year {{value}}",
    nothing: "No period is over yet: here you will see how things go.",
    file: "course",
  },
  forecast: {
    title: "Forecast to year end",
    against: "target {{target}}",
    between: "(between {{low}} and {{high}})",
    reached: "it would reach {{value}}",
    how: "How it is foreseen and how sure it is",
    notAResult: "It is a forecast: it enters no result. Values that do not add up stay as they are today.",
  },
  narrative: {
    title: "What is told of the objective, {{period}}",
    happened: "What happened",
    causes: "Why",
    actions: "What is being done",
    by: "Written by {{who}}, {{at}}",
    nothing: "Nobody has written of this objective in this period yet.",
    tell: "Write",
    tellAgain: "Write again",
    save: "Save",
    happenedShort: "Write what happened, in a few words.",
    earlier_one: "{{count}} earlier version",
    earlier_other: "{{count}} earlier versions",
  },
  monitoring: {
    lead: "The report on each round for the deciding bodies: it is produced once every value is validated.",
    title: "Monitoring, {{period}}",
    state: {
      running: "The period is not over yet.",
      waiting: "The report still waits for these offices.",
      ready: "Every value is validated.",
    },
    lacks: "What lacks, {{period}}",
    toSend: "To send",
    toValidate: "To validate",
    due: "It is due by {{day}}: three working days after complete validation.",
    produce: "Produce the report",
    report: "Report no. {{number}}",
    inTime: "in time",
    late: "late",
    producedBy: "Produced by {{who}}, {{at}}. The figures are those known then.",
    attention: "Objectives to look at",
    nothingToWatch: "No objective is critical or to be watched.",
    file: { pdf: "Download PDF", docx: "Download DOCX" },
  },
  revision: {
    title: "Update the plan",
    lead: "Opens a draft of the plan; the objectives chosen stand in its reason, nothing changes by itself.",
    reason: "Monitoring, {{period}}: objectives {{codes}}",
    start: "Open the update",
  },
  page: { print: "Print" },
};
