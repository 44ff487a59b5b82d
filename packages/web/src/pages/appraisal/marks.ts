import type { AppraisalView, BodyOf, Endpoints } from "@albero/contract";
import { readDay } from "../../i18n/read-day.ts";
import { readNumber } from "../../i18n/read-number.ts";

/** What an evaluator has typed so far. */
export type Draft = {
  readonly levels: Readonly<Record<string, number | null>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly talkOn: string;
};

type Marks = BodyOf<Endpoints["markAppraisal"]>;

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A score from 0 to 100 with at most two decimals; `null` where it is something else. */
const scoreOf = (text: string): string | null => {
  const reading = readNumber(text);
  if (reading.kind !== "number") return null;
  const { number } = reading;
  return /^\d{1,3}(\.\d{1,2})?$/.test(number) && Number(number) <= 100 ? number : null;
};

/** What is typed as the service takes it; what was not filled in yet is left out. `null` while something cannot be read. */
export const marksOf = (
  { levels, notes, scores, comment, talkOn }: Draft,
  { parts }: Pick<AppraisalView, "parts">,
): Marks | null => {
  const given = Object.entries(scores).filter(([, text]) => text.trim() !== "");
  const day = readDay(talkOn);
  if (given.some(([, text]) => scoreOf(text) === null) || (talkOn.trim() !== "" && day === null)) return null;
  return {
    behaviours: Object.entries(levels).flatMap(([id, level]) =>
      level === null ? [] : [{ id, level, note: textOrNull(notes[id] ?? "") }],
    ),
    objectives: given.map(([id, text]) => ({ id, score: scoreOf(text) ?? "0" })),
    leftOut: parts.flatMap(({ part, left }) => (left === null ? [] : [{ part, reason: left }])),
    ...{ comment: textOrNull(comment), talkOn: day },
  };
};
