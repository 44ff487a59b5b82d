import { formatAnswer, formatDay, formatNumber, formatPercent } from "../../i18n/format.ts";

type Figure = {
  readonly value: string | null;
  readonly target: string | null;
  readonly achievement: string | null;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value or a target as a report keeps it, in the reader's form; a range as its two ends. */
const plain = (text: string): string => {
  if (DAY.test(text)) return formatDay(text);
  if (text === "yes" || text === "no") return formatAnswer(text === "yes");
  return text
    .split("..")
    .map((part) => formatNumber(part))
    .join("–");
};

/** The figures of an indicator in one line: value, target, achievement; a dash for what is not there. */
export const figureText = ({ value, target, achievement }: Figure) => ({
  value: value === null ? "–" : plain(value),
  target: target === null ? "–" : plain(target),
  achievement: achievement === null ? "–" : formatPercent(achievement),
});
