import type { AccountId } from "../quantity/id.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { Proposal, RecordedValue, Validation } from "./cell.ts";
import type { CellStanding } from "./cell-state.ts";

/** Why a value cannot be sent, approved or returned. */
export type AnswerRefusal =
  | "nothing-to-answer"
  | "changed-since-seen"
  | "already-sent"
  | "not-sent"
  | "already-approved"
  | "own-value"
  | "return-reason-missing"
  | "critical-note-missing"
  | "proposal-without-return"
  | "proposal-is-the-value";

/** What somebody wants done with the value they see. */
export type Answer = {
  readonly decision: Validation["decision"];
  /** The entry that was on the screen. */
  readonly seenSeq: number;
  readonly note: string | null;
  /** Of a return the value that is proposed instead. */
  readonly proposal?: Proposal;
};

/** What besides the cell decides whether an answer may stand. */
export type Answering = {
  /** Who recorded the value and who answers; `null` where an account is not known, as for imported values. */
  readonly enteredBy: AccountId | null;
  readonly answeredBy: AccountId | null;
  /** Whether the body lets the same person enter and validate. */
  readonly joinedDuties: boolean;
  /** Whether an indicator that reads the value is critical with it, by the thresholds of the body. */
  readonly isCritical: boolean;
};

/** A value with which a result is critical is sent with a word on why (practice: plausibility warns, this asks). */
const checkSending = (
  { stage, last }: CellStanding,
  { isCritical }: Answering,
): Result<null, AnswerRefusal> => {
  if (stage !== "draft") return refuse("already-sent");
  const isUnexplained = (last?.note ?? "").trim() === "";
  return isCritical && isUnexplained ? refuse("critical-note-missing") : ok(null);
};

/** Only what nobody answered for can be taken back: once it was sent, a correction is a new value with its reason. */
const checkWithdrawing = ({ stage, last }: CellStanding): Result<null, AnswerRefusal> => {
  if (stage === "draft") return ok(null);
  const isOpenAbsence = stage === "sent" && last?.value.kind === "not-available" && last.origin === "entered";
  return isOpenAbsence ? ok(null) : refuse("already-sent");
};

const isSaid = (value: RecordedValue, proposal: Proposal): boolean =>
  value.kind === "number" && proposal.kind === "number"
    ? value.number === proposal.number
    : value.kind === "date" && proposal.kind === "date" && value.date === proposal.date;

/** A counter-proposal comes with a return, and says something else than what it stands against. */
const checkProposal = (
  { last }: CellStanding,
  { decision, proposal }: Answer,
): Result<null, AnswerRefusal> => {
  if (proposal === undefined) return ok(null);
  if (decision !== "returned") return refuse("proposal-without-return");
  return last !== null && isSaid(last.value, proposal) ? refuse("proposal-is-the-value") : ok(null);
};

const checkJudging = (
  standing: CellStanding,
  answer: Answer,
  { enteredBy, answeredBy, joinedDuties }: Answering,
): Result<null, AnswerRefusal> => {
  const { stage } = standing;
  const { decision, note } = answer;
  if (stage === "draft") return refuse("not-sent");
  if (decision === "approved" && stage === "approved") return refuse("already-approved");
  if (!joinedDuties && enteredBy !== null && enteredBy === answeredBy) return refuse("own-value");
  if (decision === "returned" && (note ?? "").trim() === "") return refuse("return-reason-missing");
  return checkProposal(standing, answer);
};

/**
 * Whether an answer may stand. It names the entry that was seen: if the cell holds another one now, nothing is done,
 * so that a value approved is always a value its validator has seen. A return says why; an approved value can still be
 * returned, as when the validator finds out later.
 *
 * Source: practice: collecting 1-3; foundation 3.
 */
export const checkAnswer = (
  standing: CellStanding,
  answer: Answer,
  answering: Answering,
): Result<null, AnswerRefusal> => {
  if (standing.last === null) return refuse("nothing-to-answer");
  if (standing.last.seq !== answer.seenSeq) return refuse("changed-since-seen", { seq: standing.last.seq });
  if (answer.decision === "sent") return checkSending(standing, answering);
  if (answer.decision === "withdrawn") return checkWithdrawing(standing);
  return checkJudging(standing, answer, answering);
};
