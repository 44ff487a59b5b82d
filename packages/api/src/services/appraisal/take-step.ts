import { takeStep, type Appraisal, type AppraisalMove, type BehaviourMark, type Party } from "@albero/domain";
import { figuresOf, partiesOf, type Desk } from "./desk.ts";
import { refusedAs, type Changed } from "./change-appraisal.ts";

type Taken = {
  readonly move: AppraisalMove;
  readonly note: string | null;
  readonly marks: readonly BehaviourMark[];
  readonly by: string;
  readonly as: (party: Party) => boolean;
};

/** Takes a step on a card in those parts of the caller that the endpoint is for. */
export const stepOn = (appraisal: Appraisal, desk: Desk, { move, note, marks, by, as }: Taken): Changed => {
  const parties = partiesOf(desk, appraisal).filter(as);
  const taken = takeStep(
    appraisal,
    { move, note, marks, by, parties, at: desk.now, on: desk.today },
    { scheme: desk.scheme, figures: figuresOf(desk, appraisal) },
  );
  return taken.ok ? taken : refusedAs(desk, taken.problem.code);
};
