import type { DutyId } from "../quantity/id.ts";
import type { Day } from "../quantity/day.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Asked } from "./asked.ts";
import type { DutyState } from "./feeding.ts";
import { isToDo } from "./tasks.ts";

/**
 * A day by which somebody has to be done with something: the values of a round that are not sent, those among them that
 * came back, or a duty that was not ticked.
 */
export type Deadline =
  | {
      readonly kind: "round" | "returned";
      readonly period: PeriodCode;
      readonly day: Day;
      readonly values: number;
    }
  | {
      readonly kind: "duty";
      readonly dutyId: DutyId;
      readonly title: string;
      readonly period: PeriodCode;
      readonly day: Day;
    };

type Group = Extract<Deadline, { readonly kind: "round" | "returned" }>;

/** An extension moves the day somebody has in mind, though not what counts as punctual. */
const dayOf = ({ window, granted }: Asked): Day =>
  granted !== null && granted > window.due ? granted : window.due;

const groupsOf = (asked: readonly Asked[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const each of asked.filter(isToDo)) {
    const { period, standing } = each;
    const kind = standing.stage === "returned" ? "returned" : "round";
    const day = dayOf(each);
    const key = `${kind} ${period} ${day}`;
    const held = groups.get(key) ?? { kind, period, day, values: 0 };
    groups.set(key, { ...held, values: held.values + 1 });
  }
  return [...groups.values()];
};

/** The deadlines of what is asked of somebody and of their duties, the first first; what is done is not among them. */
export const deadlinesOf = (asked: readonly Asked[], duties: readonly DutyState[]): readonly Deadline[] => {
  const ticked = duties.flatMap(({ duty, occurrences }) =>
    occurrences
      .filter(({ doneOn }) => doneOn === null && duty.proof === "ticked")
      .map(({ period, due }): Deadline => ({
        ...{ kind: "duty", dutyId: duty.id, title: duty.title },
        ...{ period, day: due },
      })),
  );
  return [...groupsOf(asked), ...ticked].toSorted((a, b) => a.day.localeCompare(b.day));
};
