import { addDays, type Day, type Instant } from "../quantity/day.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { Appraisal, AppraisalMove, AppraisalState, BehaviourMark, Figures } from "./appraisal.ts";
import { checkAppraisal } from "./check.ts";
import { lackingIn } from "./marks.ts";
import { resultOf } from "./result.ts";
import type { AppraisalScheme, StepSwitch, StepSwitches } from "./scheme.ts";

/** In what part somebody acts on a card. */
export const PARTIES = ["person", "proposer", "decider", "human-resources"] as const;
export type Party = (typeof PARTIES)[number];

/** Why a step cannot be taken. */
export const STEP_REFUSALS = [
  "not-your-step",
  "not-now",
  "too-late",
  "too-early",
  "card-has-errors",
  "evaluation-incomplete",
  "note-needed",
] as const;
export type StepRefusal = (typeof STEP_REFUSALS)[number];

type Step = {
  readonly by: readonly Party[];
  /** The state it leads to; `null` for one that leaves the card where it is. */
  readonly to: AppraisalState | null;
  /** The states it can be taken in, where it is not the step of the line the states make. */
  readonly from?: readonly AppraisalState[];
  readonly needs?: StepSwitch;
};

const EVALUATORS: readonly Party[] = ["proposer", "decider"];
const OPEN: readonly AppraisalState[] = ["assigned", "acknowledged", "mid-year"];

/** Every step as data: who takes it, from where to where, and the switch it hangs on. */
const STEPS: Readonly<Record<AppraisalMove, Step>> = {
  assign: { by: [...EVALUATORS, "human-resources"], to: "assigned" },
  acknowledge: { by: ["person"], to: "acknowledged", needs: "acknowledgement" },
  "note-mid-year": { by: EVALUATORS, to: "mid-year", needs: "midYear" },
  "self-evaluate": { by: ["person"], to: null, from: OPEN, needs: "selfEvaluation" },
  propose: { by: ["proposer"], to: "proposed", needs: "proposal" },
  evaluate: { by: ["decider"], to: "evaluated" },
  see: { by: ["person"], to: "seen" },
  observe: { by: ["person"], to: null, from: ["seen"], needs: "observations" },
  "ask-review": { by: ["person"], to: "review", from: ["seen"], needs: "review" },
  "answer-review": { by: ["decider"], to: "closed", from: ["review"], needs: "review" },
  close: { by: ["decider", "human-resources"], to: "closed", from: ["evaluated", "seen"] },
};

/** The line of states of a profile: each step leads to the next one. */
const lineOf = (steps: StepSwitches): readonly AppraisalState[] => [
  "draft",
  "assigned",
  ...(steps.acknowledgement ? (["acknowledged"] as const) : []),
  ...(steps.midYear ? (["mid-year"] as const) : []),
  ...(steps.proposal ? (["proposed"] as const) : []),
  "evaluated",
  "seen",
];

/** Seeing is not agreeing: whoever does not sign for having seen the objectives stops nobody. */
const statesBefore = (to: AppraisalState, steps: StepSwitches): readonly AppraisalState[] => {
  const line = lineOf(steps);
  const before = line[line.indexOf(to) - 1];
  if (before === undefined) return [];
  return before === "acknowledged" ? [before, "assigned"] : [before];
};

const fromOf = ({ from, to }: Step, steps: StepSwitches): readonly AppraisalState[] =>
  from ?? (to === null ? [] : statesBefore(to, steps));

const lastOn = ({ events }: Appraisal, move: AppraisalMove): Day | null =>
  events.findLast((event) => event.move === move)?.on ?? null;

/** Last day for observations and for asking a review: so many days from the day the result was seen. */
export const lastDayToAnswer = (
  appraisal: Appraisal,
  { daysToAnswer }: Pick<AppraisalScheme, "daysToAnswer">,
): Day | null => {
  const seen = lastOn(appraisal, "see");
  return seen === null ? null : addDays(seen, daysToAnswer);
};

type Moment = { readonly scheme: AppraisalScheme; readonly today: Day };

/** Observations and reviews end with their days; closing waits for them, and for a person who does not look. */
const windowProblem = (
  appraisal: Appraisal,
  move: AppraisalMove,
  { scheme, today }: Moment,
): StepRefusal | null => {
  if (move === "close") return today <= waitsUntil(appraisal, scheme) ? "too-early" : null;
  if (move !== "observe" && move !== "ask-review") return null;
  const last = lastDayToAnswer(appraisal, scheme);
  return last !== null && today > last ? "too-late" : null;
};

const NO_DAY = "" as Day;

/** The day until which a card waits to be closed; one that waits for nothing gives a day before all. */
const waitsUntil = (appraisal: Appraisal, scheme: AppraisalScheme): Day => {
  const evaluated = lastOn(appraisal, "evaluate");
  if (appraisal.state === "evaluated" && evaluated !== null) return addDays(evaluated, scheme.daysToAnswer);
  const { observations, review } = scheme.steps;
  return observations || review ? (lastDayToAnswer(appraisal, scheme) ?? NO_DAY) : NO_DAY;
};

const placeProblem = (
  appraisal: Appraisal,
  move: AppraisalMove,
  { parties, ...moment }: Moment & { readonly parties: readonly Party[] },
): StepRefusal | null => {
  const step = STEPS[move];
  const { steps } = moment.scheme;
  if (!step.by.some((party) => parties.includes(party))) return "not-your-step";
  const isOn = step.needs === undefined || steps[step.needs];
  if (!isOn || !fromOf(step, steps).includes(appraisal.state)) return "not-now";
  return windowProblem(appraisal, move, moment);
};

/** The steps somebody may take on a card today, in the order of the year. */
export const stepsOpen = (
  appraisal: Appraisal,
  frame: Moment & { readonly parties: readonly Party[] },
): readonly AppraisalMove[] =>
  (Object.keys(STEPS) as AppraisalMove[]).filter((move) => placeProblem(appraisal, move, frame) === null);

/** A step somebody takes, with what is written along. */
export type TakenStep = {
  readonly move: AppraisalMove;
  readonly parties: readonly Party[];
  readonly at: Instant;
  readonly on: Day;
  readonly by: string;
  readonly note: string | null;
  /** The marks of who evaluates themselves. */
  readonly marks: readonly BehaviourMark[];
};

/** Steps that say nothing without a note. */
const NOTED: readonly AppraisalMove[] = ["note-mid-year", "observe", "ask-review", "answer-review"];

const SIGNED: readonly AppraisalMove[] = ["propose", "evaluate"];

/** Whether a step is a signature under a result, for which whoever takes it shows again who they are. */
export const isSignature = (move: AppraisalMove): boolean =>
  SIGNED.includes(move) || move === "answer-review";

const contentProblem = (
  appraisal: Appraisal,
  { move, note }: TakenStep,
  { scheme, figures }: { readonly scheme: AppraisalScheme; readonly figures: Figures },
): StepRefusal | null => {
  if (NOTED.includes(move) && (note ?? "").trim() === "") return "note-needed";
  if (move === "assign")
    return checkAppraisal(appraisal, scheme).some(({ severity }) => severity === "error")
      ? "card-has-errors"
      : null;
  if (!SIGNED.includes(move)) return null;
  const lacking = lackingIn(appraisal, resultOf(appraisal, figures, scheme), scheme);
  return lacking.length > 0 ? "evaluation-incomplete" : null;
};

/**
 * Takes a step on a card: who may, when, with all it asks. A signature fixes the figures it is put under. Refused with
 * the reason; the card given stays as it is.
 */
export const takeStep = (
  appraisal: Appraisal,
  step: TakenStep,
  frame: { readonly scheme: AppraisalScheme; readonly figures: Figures },
): Result<Appraisal, StepRefusal> => {
  const { move, parties, on, at, by, note, marks } = step;
  const problem =
    placeProblem(appraisal, move, { scheme: frame.scheme, today: on, parties }) ??
    contentProblem(appraisal, step, frame);
  if (problem !== null) return refuse(problem);
  return ok({
    ...appraisal,
    state: STEPS[move].to ?? appraisal.state,
    selfEvaluation: move === "self-evaluate" ? marks : appraisal.selfEvaluation,
    figures: SIGNED.includes(move) ? frame.figures : appraisal.figures,
    events: [...appraisal.events, { move, at, on, by, note }],
  });
};
