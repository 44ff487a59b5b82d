import type { TargetValue } from "../indicator/indicator.ts";

/** A target as plain text, the same in every language and program: `40.00`, `2021-06-30`, `5..8`, `yes`. */
export const targetText = (target: TargetValue): string => {
  switch (target.kind) {
    case "number":
      return target.number;
    case "date":
      return target.date;
    case "range":
      return `${target.from}..${target.to}`;
    case "answer":
      return target.yes ? "yes" : "no";
  }
};
