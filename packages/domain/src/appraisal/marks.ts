import type { Appraisal, BehaviourMark } from "./appraisal.ts";
import type { AppraisalResult } from "./result.ts";
import type { AppraisalScheme } from "./scheme.ts";

/** What an evaluation still lacks before it can be signed. */
export const MARKS_LACKING = [
  "behaviour-unmarked",
  "note-at-extreme",
  "objective-unmarked",
  "figure-missing",
  "no-talk",
] as const;
export type MarksLacking = {
  readonly code: (typeof MARKS_LACKING)[number];
  /** The behaviour, objective or part it lacks; `null` for the whole. */
  readonly id: string | null;
};

const isExtreme = ({ level }: BehaviourMark, { levels }: Pick<AppraisalScheme, "levels">): boolean => {
  const all = levels.map((each) => each.level);
  return level === Math.min(...all) || level === Math.max(...all);
};

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

/**
 * All that keeps an evaluation from being signed: a behaviour or objective without mark, no note where the lowest or
 * the highest level was given, an indicator without figure, no day of the talk. What left with a reason asks for
 * nothing.
 */
export const lackingIn = (
  appraisal: Appraisal,
  result: AppraisalResult,
  scheme: Pick<AppraisalScheme, "levels">,
): readonly MarksLacking[] => {
  const { marks, objectives } = appraisal;
  const judged = new Set(
    objectives.flatMap(({ id, measuredBy }) => (measuredBy.kind === "judgement" ? [id] : [])),
  );
  const rows = result.parts
    .filter(({ left }) => left === null)
    .flatMap(({ part, rows: own }): readonly MarksLacking[] =>
      own
        .filter(({ score, left }) => score === null && !left)
        .map(({ id }) => {
          if (part === "behaviours") return { code: "behaviour-unmarked", id };
          return { code: judged.has(id) ? "objective-unmarked" : "figure-missing", id };
        }),
    );
  const extremes = marks.behaviours
    .filter((mark) => isExtreme(mark, scheme) && isBlank(mark.note))
    .map(({ behaviourId }) => ({ code: "note-at-extreme", id: behaviourId }) as const);
  return [...rows, ...extremes, ...(marks.talkOn === null ? [{ code: "no-talk", id: null } as const] : [])];
};
