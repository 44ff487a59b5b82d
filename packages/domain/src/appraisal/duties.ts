import { dayInYear } from "../quantity/day-in-year.ts";
import type { Day } from "../quantity/day.ts";
import type { PersonId } from "../quantity/id.ts";
import type { Appraisal, AppraisalMove } from "./appraisal.ts";
import type { AppraisalScheme, CardDeadline } from "./scheme.ts";

/** The last day of a step of the cards of a year; `null` where the body has set none. */
export const cardDeadline = (
  { deadlines }: Pick<AppraisalScheme, "deadlines">,
  deadline: CardDeadline,
  year: number,
): Day | null => {
  const given = deadlines[deadline];
  return given === null ? null : dayInYear(year + given.yearsAfter, given.by);
};

/** The last day to assign a card: those of who heads a structure have one of their own. */
export const assignmentDeadline = ({ role, year }: Appraisal, scheme: AppraisalScheme): Day | null =>
  cardDeadline(
    scheme,
    role === "employee" || role === "organisational-position" ? "toStaff" : "toDirection",
    year,
  );

/** What an evaluator did of what is asked of them, by count. */
export type EvaluatorDuties = {
  readonly deciderId: PersonId;
  readonly cards: number;
  readonly assigned: Done;
  readonly evaluated: Done;
};
export type Done = { readonly inTime: number; readonly late: number; readonly overdue: number };

const NOTHING: Done = { inTime: 0, late: 0, overdue: 0 };

const counted = (
  done: Done,
  on: Day | null,
  { deadline, today }: { deadline: Day | null; today: Day },
): Done => {
  if (on !== null)
    return deadline !== null && on > deadline
      ? { ...done, late: done.late + 1 }
      : { ...done, inTime: done.inTime + 1 };
  return deadline !== null && today > deadline ? { ...done, overdue: done.overdue + 1 } : done;
};

const firstOn = ({ events }: Appraisal, move: AppraisalMove): Day | null =>
  events.find((event) => event.move === move)?.on ?? null;

/** How every evaluator keeps to the dates of a year: cards assigned and evaluated in time, late, or overdue today. */
export const dutiesOf = (
  appraisals: readonly Appraisal[],
  scheme: AppraisalScheme,
  today: Day,
): readonly EvaluatorDuties[] => {
  const found = new Map<PersonId, EvaluatorDuties>();
  for (const appraisal of appraisals) {
    const { deciderId, year } = appraisal;
    if (deciderId === null) continue;
    const so = found.get(deciderId) ?? { deciderId, cards: 0, assigned: NOTHING, evaluated: NOTHING };
    const byAssigned = { deadline: assignmentDeadline(appraisal, scheme), today };
    const byEvaluated = { deadline: cardDeadline(scheme, "evaluation", year), today };
    found.set(deciderId, {
      deciderId,
      cards: so.cards + 1,
      assigned: counted(so.assigned, firstOn(appraisal, "assign"), byAssigned),
      evaluated: counted(so.evaluated, firstOn(appraisal, "evaluate"), byEvaluated),
    });
  }
  return [...found.values()];
};
