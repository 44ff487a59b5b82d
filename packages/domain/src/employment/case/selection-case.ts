import { caseRow, type CaseRow } from "../../quantity/case.ts";
import type { Day } from "../../quantity/day.ts";
import { readings } from "../../quantity/readings.ts";
import { listOf, optional, record } from "../../quantity/record-reader.ts";
import { day, flag, text, whole, word } from "../../quantity/reader.ts";
import { ok } from "../../quantity/result.ts";
import { boardProblems, type BoardMember, type BoardProblem, type BoardScheme } from "../selection-board.ts";
import {
  judgeSelection,
  type Application,
  type Selection,
  type SelectionOptions,
  type SelectionScheme,
  type Way,
} from "../selection.ts";

type Written = {
  readonly published: Day;
  readonly deadline: Day;
  readonly urgency: string | null;
  readonly applications: readonly Application[] | null;
  readonly admissible: number | null;
  readonly reading: SelectionOptions;
};

const lay = (selection: Selection, { applications }: Written): unknown => ({
  days: selection.days,
  noticeValid: selection.noticeValid,
  earliestDeadline: selection.earliestDeadline,
  ...(applications === null
    ? {}
    : {
        applications: selection.applications.map(({ id, counting, inTime }) => ({
          id,
          countingDate: counting,
          inTime,
        })),
      }),
  ...(selection.mayReopen === null ? {} : { mayExtendOrReopen: selection.mayReopen }),
});

/** The term of a notice and its applications as a case. */
export const selectionCase = (scheme: SelectionScheme): CaseRow => {
  const ways = Object.keys(scheme.countingDate) as Way[];
  const application = record<Application>({
    id: text,
    way: word(ways),
    sent: optional(day, null),
    received: optional(day, null),
  });
  return caseRow({
    read: record<Written>({
      published: day,
      deadline: day,
      urgency: optional(text, null),
      applications: optional(listOf(application), null),
      admissible: optional(whole(0), null),
      reading: readings(scheme.choices),
    }),
    decide: ({ reading, applications, ...written }) =>
      judgeSelection({ ...written, applications: applications ?? [] }, { scheme, options: reading }),
    lay,
  });
};

const ordinals: Readonly<Record<number, string>> = { 1: "1st", 2: "2nd", 3: "3rd" };

const problemText = (problem: BoardProblem): string => {
  switch (problem.kind) {
    case "too-few":
      return `fewer than ${problem.fewest} members`;
    case "chair":
      return `chair is not the ${problem.role}`;
    case "excluded-role":
      return `may not sit: ${problem.role}`;
    case "kinship":
      return `kinship up to ${ordinals[problem.degree] ?? `${problem.degree}th`} degree`;
    case "marriage":
      return "marriage with a candidate";
    case "declaration-missing":
      return "declaration missing";
  }
};

/** A selection board as a case. */
export const boardCase = (scheme: BoardScheme): CaseRow => {
  const member = record<BoardMember>({
    role: text,
    chair: optional(flag, false),
    kinshipDegree: optional(whole(1), null),
    marriedToCandidate: optional(flag, false),
    declared: optional(flag, null),
  });
  return caseRow({
    read: record<{ readonly members: readonly BoardMember[] }>({ members: listOf(member) }),
    decide: ({ members }) => ok(boardProblems(members, scheme)),
    lay: (problems) => ({ valid: problems.length === 0, problems: problems.map(problemText) }),
  });
};
