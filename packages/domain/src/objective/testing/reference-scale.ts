import type { Scale } from "../../indicator/scale/scale.ts";
import { roundDigits } from "./reference-rounding.ts";

/** A result as it is scored: whether it reached its target, what per cent of it, and where it stands on its own line. */
export type Standing = {
  readonly met: boolean;
  readonly percent: number;
  readonly own: number;
  readonly goal: number;
  readonly grows: boolean;
};

/** What a result is worth by a scale, looked up on a line on which more is always better. */
export const worthOn = (scale: Scale, standing: Standing): number => {
  const { met, percent } = standing;
  if (scale.kind === "proportional") return percent;
  if (scale.kind === "on-off") return met ? 100 : 0;
  const line = lineOf(scale.reads, standing);
  const full = met || (scale.reads === "achievement" && line.at >= 100);
  switch (scale.kind) {
    case "linear":
      return full ? 100 : between(line, line.mark(scale.threshold), scale.worth / 100);
    case "steps":
      return best(scale.marks.map(({ at, worth }) => [line.mark(at) <= line.at, worth]));
    case "four-thresholds":
      return best([
        [true, scale.worth.insufficient],
        [line.mark(scale.threshold) <= line.at, scale.worth.threshold],
        [full, scale.worth.target],
        [line.mark(scale.excellent) <= line.at, scale.worth.excellent],
      ]);
  }
};

type Line = {
  readonly at: number;
  readonly goal: number;
  readonly mark: (text: string) => number;
};

const lineOf = (reads: string, { percent, own, goal, grows }: Standing): Line => {
  if (reads === "achievement")
    return { at: Number.isFinite(percent) ? roundDigits(percent, 2) : percent, goal: 100, mark: Number };
  const turn = grows ? 1 : -1;
  return { at: turn * own, goal: turn * goal, mark: (text) => turn * Number(text) };
};

const between = ({ at, goal }: Line, from: number, worth: number): number => {
  if (at < from || from >= goal) return 0;
  return worth + ((at - from) / (goal - from)) * (100 - worth);
};

const best = (rows: readonly (readonly [boolean, number])[]): number => {
  let most = 0;
  for (const [holds, worth] of rows) if (holds && worth > most) most = worth;
  return most / 100;
};
