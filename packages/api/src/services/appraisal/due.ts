import {
  assignmentDeadline,
  cardDeadline,
  type Appraisal,
  type AppraisalScheme,
  type Day,
} from "@albero/domain";

/** The day the next step of a card is due; `null` once it is evaluated, or where the body has set no date. */
export const dueOf = (appraisal: Appraisal, scheme: AppraisalScheme): Day | null => {
  if (appraisal.state === "draft") return assignmentDeadline(appraisal, scheme);
  return appraisal.figures === null || appraisal.state === "proposed"
    ? cardDeadline(scheme, "evaluation", appraisal.year)
    : null;
};
