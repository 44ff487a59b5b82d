import { caseRow, type CaseRow } from "../../quantity/case.ts";
import type { Day } from "../../quantity/day.ts";
import { decimalText, ONE, type Fraction } from "../../quantity/fraction.ts";
import { readings } from "../../quantity/readings.ts";
import { listOf, optional, record } from "../../quantity/record-reader.ts";
import { day, figure, flag, text } from "../../quantity/reader.ts";
import { judgeLeave, type Leave, type LeaveGround, type LeaveOptions, type LeaveScheme } from "../leave.ts";
import type { Away } from "../presence.ts";

type Written = {
  readonly requested: Day;
  readonly start: Day;
  readonly end: Day;
  readonly answered: Day | null;
  readonly today: Day | null;
  readonly staffNumbers: Fraction | null;
  readonly allUnits: Fraction | null;
  readonly fullTimeEquivalents: Fraction | null;
  readonly ownShare: Fraction;
  readonly othersAway: readonly Away[];
  readonly ownDeadline: boolean;
  readonly otherGrounds: readonly string[];
  readonly reading: LeaveOptions;
};

const groundText = (ground: LeaveGround, percent: number): string => {
  switch (ground.kind) {
    case "late-request":
      return "late request";
    case "presence":
      return `presence below ${percent}%`;
    case "own-deadline":
      return "non-deferrable deadline";
    case "other":
      return ground.text;
  }
};

const layWith =
  ({ presencePercent }: LeaveScheme) =>
  (leave: Leave): unknown => ({
    daysBefore: leave.daysBefore,
    inTime: leave.inTime,
    answerBy: leave.answerBy,
    ...(leave.answerDays === null ? {} : { answerDays: leave.answerDays }),
    answerInTime: leave.answerInTime,
    minPresencePercent: leave.presence.lowest && decimalText(leave.presence.lowest, 2),
    daysBelow50: leave.presence.daysBelow,
    groundsToRefuse: leave.grounds.map((ground) => groundText(ground, presencePercent)),
    refusalJustified: leave.grounds.length > 0,
    tacitAcceptance: leave.tacitAcceptance,
  });

/** A request of leave as a case. */
export const leaveCase = (scheme: LeaveScheme): CaseRow => {
  const count = optional(figure(0), null);
  return caseRow({
    read: record<Written>({
      requested: day,
      start: day,
      end: day,
      answered: optional(day, null),
      today: optional(day, null),
      staffNumbers: count,
      allUnits: count,
      fullTimeEquivalents: count,
      ownShare: optional(figure(0, 1), ONE),
      othersAway: optional(
        listOf(record<Away>({ id: text, from: day, to: day, share: optional(figure(0, 1), ONE) })),
        [],
      ),
      ownDeadline: optional(flag, false),
      otherGrounds: optional(listOf(text), []),
      reading: readings(scheme.choices),
    }),
    decide: ({ reading, staffNumbers, allUnits, fullTimeEquivalents, ownShare, ...written }) => {
      const staff = { employees: staffNumbers, allUnits, fullTimeEquivalents };
      return judgeLeave({ ...written, staff, own: ownShare }, { scheme, options: reading });
    },
    lay: layWith(scheme),
  });
};
