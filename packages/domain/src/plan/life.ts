import type { PlanStatus } from "../objective/document.ts";
import type { Day } from "../quantity/day.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

/** What can be done with a version of a plan. `revise` opens a new draft beside it; the others move the version itself. */
export const PLAN_MOVES = [
  "propose",
  "return",
  "record-opinion",
  "approve",
  "publish",
  "revise",
  "close",
  "abandon",
] as const;
export type PlanMove = (typeof PLAN_MOVES)[number];

/** What a move asks to be given: the act it rests on, the reason why. */
export type MoveNeeds = { readonly act: boolean; readonly reason: boolean };

/** What is known of a version and of who moves it. */
export type MoveFacts = {
  readonly status: PlanStatus;
  /** Whether the plan has another version that is a draft or proposed. */
  readonly hasOpenVersion: boolean;
  /** Whether a later version of the plan was approved. */
  readonly isRevised: boolean;
  readonly isExample: boolean;
  readonly today: Day;
  /** The last year of the plan's targets of the year. */
  readonly year: number;
  /** Checks of severity error that found something. */
  readonly errors: number;
  readonly hasAct: boolean;
  readonly reason: string | null;
  /** Why it is approved in spite of errors. */
  readonly override: string | null;
};

export const MOVE_PROBLEMS = [
  "not-from-here",
  "act-missing",
  "move-reason-missing",
  "has-errors",
  "has-open-version",
  "was-revised",
  "example-not-published",
  "year-not-over",
] as const;
/** Why a version cannot be moved. */
export type MoveProblem = (typeof MOVE_PROBLEMS)[number];

type Guard = (facts: MoveFacts) => MoveProblem | null;

type Row = {
  readonly from: readonly PlanStatus[];
  /** The state after; `null` where the version stays as it is. */
  readonly to: PlanStatus | null;
  readonly needs: MoveNeeds;
  readonly guards: readonly Guard[];
};

const noErrors: Guard = ({ errors, override }) => (errors > 0 && isBlank(override) ? "has-errors" : null);
const alone: Guard = ({ hasOpenVersion }) => (hasOpenVersion ? "has-open-version" : null);
const last: Guard = ({ isRevised }) => (isRevised ? "was-revised" : null);
const realBody: Guard = ({ isExample }) => (isExample ? "example-not-published" : null);
const yearOver: Guard = ({ today, year }) => (today.slice(0, 4) > String(year) ? null : "year-not-over");

const isBlank = (text: string | null): boolean => (text ?? "").trim().length < 3;

const NOTHING: MoveNeeds = { act: false, reason: false };
const REASON: MoveNeeds = { act: false, reason: true };
const ACT: MoveNeeds = { act: true, reason: false };

/** The one table of a plan's life (art. 4 and 10 D.Lgs. 150/2009): what is not in it cannot be done. */
const LIFE: Readonly<Record<PlanMove, Row>> = {
  propose: { from: ["draft"], to: "proposed", needs: NOTHING, guards: [] },
  return: { from: ["proposed"], to: "draft", needs: REASON, guards: [] },
  "record-opinion": { from: ["proposed"], to: null, needs: ACT, guards: [] },
  approve: { from: ["proposed"], to: "approved", needs: ACT, guards: [noErrors] },
  publish: { from: ["approved"], to: "published", needs: NOTHING, guards: [realBody] },
  revise: { from: ["approved", "published"], to: null, needs: REASON, guards: [alone, last] },
  close: { from: ["approved", "published"], to: "closed", needs: NOTHING, guards: [alone, yearOver] },
  abandon: { from: ["draft", "proposed"], to: null, needs: REASON, guards: [] },
};

/** What a move asks for, so that a form can ask first. */
export const needsOf = (move: PlanMove): MoveNeeds => LIFE[move].needs;

/** The moves that start from a state, whatever else they ask for. */
export const movesFrom = (status: PlanStatus): readonly PlanMove[] =>
  PLAN_MOVES.filter((move) => LIFE[move].from.includes(status));

/**
 * The state a version is in after a move. Refuses what is not in the table (`not-from-here`), what lacks its act or its
 * reason, and what a guard stops: a plan with errors is approved only with a written reason, which stays in the record.
 */
export const decideMove = (move: PlanMove, facts: MoveFacts): Result<PlanStatus, MoveProblem> => {
  const { from, to, needs, guards } = LIFE[move];
  const { status, errors } = facts;
  if (!from.includes(status)) return refuse("not-from-here", { move, status });
  if (needs.act && !facts.hasAct) return refuse("act-missing", { move });
  if (needs.reason && isBlank(facts.reason)) return refuse("move-reason-missing", { move });
  const stopped = guards.map((guard) => guard(facts)).find((problem) => problem !== null);
  return stopped === undefined ? ok(to ?? status) : refuse(stopped, { move, errors });
};
