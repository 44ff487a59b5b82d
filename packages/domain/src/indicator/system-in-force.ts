import { holds } from "../organisation/dated.ts";
import { addDays } from "../quantity/day.ts";
import type { Question } from "../quantity/outcome.ts";
import { periodOf } from "../quantity/period.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import type { MeasurementSystem, SystemOptions } from "./system.ts";

/**
 * The system a question is answered with: the one in force on the last day of its period, or today when the period is
 * not over, so that a closed year keeps its own rules; `null` while the body states none. Where several hold, the one
 * valid from the latest day, and of these the one recorded last.
 */
export const versionInForce = (
  systems: readonly MeasurementSystem[],
  question: Question,
): MeasurementSystem | null => {
  const lastDay = addDays(periodOf(question.period).to, -1);
  const day = lastDay < question.today ? lastDay : question.today;
  const [latest] = systems
    .filter((system) => holds(system, { day, knownAt: question.knownAt }))
    .toSorted((a, b) => (age(a) < age(b) ? 1 : -1));
  return latest ?? null;
};

/** The scoring options a question is answered with: the documented default while the body states none. */
export const systemInForce = (systems: readonly MeasurementSystem[], question: Question): SystemOptions =>
  versionInForce(systems, question)?.options ?? DEFAULT_SYSTEM_2021;

const age = ({ validFrom, recordedAt, id }: MeasurementSystem): string => `${validFrom} ${recordedAt} ${id}`;
