import type { ReadingProblem } from "./problem.ts";

/** Formulas and trees of real bodies stay far below; beyond it a reader that follows every level would run out of room. */
export const MOST_LEVELS = 200;

export const tooDeep: ReadingProblem = {
  ...{ code: "shape", file: null, path: "" },
  message: `has parts inside each other to more than ${MOST_LEVELS} levels`,
};

/** Refuses a value whose parts stand too deep inside each other, without following them by calls. */
export const depthProblems = (value: unknown): readonly ReadingProblem[] => {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth += 1) {
    const inside = level.filter((each): each is object => typeof each === "object" && each !== null);
    if (inside.length === 0) return [];
    level = inside.flatMap((each) => Object.values(each) as readonly unknown[]);
  }
  return [tooDeep];
};
