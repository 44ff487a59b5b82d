import { decimalToNumber } from "../../quantity/decimal.ts";
import type { Figure } from "../../quantity/outcome.ts";
import type { Direction, TargetValue } from "../indicator.ts";
import type { Compared, Comparing } from "./compared.ts";
import { compareDate } from "./date.ts";
import { compareNumber, type NumberDirection } from "./number.ts";
import { compareRange } from "./range.ts";

type Beside = {
  readonly direction: Direction;
  readonly target: TargetValue;
  readonly comparing: Comparing;
};

/** A figure beside its target; `null` where one is a date, a range or an answer and the other cannot be. */
export const compare = (figure: Figure, { direction, target, comparing }: Beside): Compared | null => {
  if (figure.kind === "date")
    return target.kind === "date" ? compareDate(figure.date, target.date, comparing) : null;
  const { number } = figure;
  switch (target.kind) {
    case "number":
      return isOfNumbers(direction)
        ? compareNumber(number, direction, { target: decimalToNumber(target.number), comparing })
        : null;
    case "range":
      return direction === "within" ? compareRange(number, target) : null;
    case "answer":
      return direction === "is" ? compareAnswer(number, target.yes) : null;
    case "date":
      return null;
  }
};

const isOfNumbers = (direction: Direction): direction is NumberDirection =>
  direction !== "by" && direction !== "within" && direction !== "is";

/** Every number but 0 is a yes. */
const compareAnswer = (value: number, yes: boolean): Compared => {
  const reached = (value !== 0) === yes;
  const percent = reached ? 100 : 0;
  return {
    rule: "answer",
    isStrict: false,
    cost: null,
    sight: { reached, percent, own: { at: percent, goal: 100, isMoreBetter: true } },
  };
};
