import { CRITERIA, type Answered, type CriterionAnswer, type ValidationOutcome } from "@albero/domain";

/** A criterion as it is being answered. */
export type CriterionDraft = {
  readonly criterion: Answered["criterion"];
  readonly answer: CriterionAnswer | null;
  readonly note: string;
};

export const NOTHING_ANSWERED: readonly CriterionDraft[] = CRITERIA.map((criterion) => ({
  ...{ criterion, answer: null, note: "" },
}));

/** The outcome that follows from the answers; whoever judges may choose another one. */
export const outcomeOf = (drafts: readonly CriterionDraft[]): ValidationOutcome =>
  drafts.some(({ answer }) => answer !== null && answer !== "met") ? "with-remarks" : "validated";

/** The answers as they are sent; `null` while one is missing. */
export const answersOf = (drafts: readonly CriterionDraft[]): Answered[] | null => {
  const given = drafts.flatMap(({ criterion, answer, note }): Answered[] =>
    answer === null ? [] : [{ criterion, answer, note: note.trim() === "" ? null : note.trim() }],
  );
  return given.length === drafts.length ? given : null;
};
