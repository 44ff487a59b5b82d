import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import { defaultsOf } from "../quantity/choice.ts";
import type { Day } from "../quantity/day.ts";
import { decimalText, fraction, ONE } from "../quantity/fraction.ts";
import { judgeLeave, type LeaveOptions, type LeaveQuestion } from "./leave.ts";

const scheme = isr2013Employment.leave;

const away = (id: string, [from, to]: readonly [string, string], share = ONE) => ({
  id,
  from: from as Day,
  to: to as Day,
  share,
});

const asked = (over: Partial<LeaveQuestion> = {}): LeaveQuestion => ({
  requested: "2014-06-01" as Day,
  start: "2014-07-07" as Day,
  end: "2014-07-13" as Day,
  answered: null,
  today: null,
  staff: { employees: fraction(5), allUnits: fraction(26), fullTimeEquivalents: fraction(17, 4) },
  own: ONE,
  othersAway: [],
  ownDeadline: false,
  otherGrounds: [],
  ...over,
});

const judge = (over: Partial<LeaveQuestion> = {}, options: Partial<LeaveOptions> = {}) => {
  const defaults = defaultsOf(scheme.choices);
  if (defaults === null) throw new Error("The scheme has a point without default.");
  return judgeLeave(asked(over), { scheme, options: { ...defaults, ...options } });
};

const leaveOf = (...question: Parameters<typeof judge>) => {
  const result = judge(...question);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const kinds = (...question: Parameters<typeof judge>) => leaveOf(...question).grounds.map(({ kind }) => kind);

describe("notice and answer", () => {
  it("ask fifteen days before the start, the day of the request not counted [AMB-12, ISR-17.2a]", () => {
    const requestedOn = (day: string) => leaveOf({ requested: day as Day }).inTime;
    expect([requestedOn("2014-06-22"), requestedOn("2014-06-23")]).toEqual([true, false]);
    expect(kinds({ requested: "2014-06-23" as Day })).toEqual(["late-request"]);
  });

  it("ask for an answer in three calendar days, or working ones [AMB-12, ISR-17.2b, R17.9]", () => {
    const friday = { requested: "2014-06-06" as Day, answered: "2014-06-11" as Day };
    expect(leaveOf(friday)).toMatchObject({ answerBy: "2014-06-09", answerDays: 5, answerInTime: false });
    expect(leaveOf(friday, { answer: "working" })).toMatchObject({ answerDays: 3, answerInTime: true });
  });

  it("leave a request without answer open, unless silence approves [AMB-13, R17.9]", () => {
    expect(leaveOf()).toMatchObject({ answerInTime: null, tacitAcceptance: false });
    const silence = (over: Partial<LeaveQuestion>) => leaveOf(over, { silence: "approves" }).tacitAcceptance;
    expect(silence({})).toBe(true);
    expect(silence({ today: "2014-06-04" as Day })).toBe(false);
    expect(silence({ today: "2014-06-05" as Day })).toBe(true);
    expect(silence({ answered: "2014-06-04" as Day })).toBe(false);
    expect(silence({ answered: "2014-06-05" as Day })).toBe(true);
  });
});

describe("presence of half the staff", () => {
  const two = [away("B", ["2014-07-07", "2014-07-08"]), away("C", ["2014-07-07", "2014-07-08"])];
  const lowest = (...question: Parameters<typeof judge>) => {
    const percent = leaveOf(...question).presence.lowest;
    return percent && decimalText(percent, 2);
  };

  it("counts heads of employees day by day, the applicant as away [AMB-11, ISR-17.2d, R17.8]", () => {
    expect(lowest({ othersAway: two })).toBe("40.00");
    expect(leaveOf({ othersAway: two }).presence.daysBelow).toEqual(["2014-07-07", "2014-07-08"]);
    expect(kinds({ othersAway: two })).toEqual(["presence"]);
  });

  it("takes exactly half as enough [ISR-17.2d]", () => {
    const staff = { ...asked().staff, employees: fraction(4) };
    expect(kinds({ staff, othersAway: [away("B", ["2014-07-01", "2014-07-31"])] })).toEqual([]);
  });

  it("may take the mean of the period, all units or full-time equivalents [AMB-11]", () => {
    // Five working days at 40, 40, 80, 80, 80 per cent.
    expect(kinds({ othersAway: two }, { presence: "average" })).toEqual([]);
    expect(lowest({ othersAway: two }, { counted: "allUnits" })).toBe("88.46");
    const shares = [away("B", ["2014-07-07", "2014-07-08"], fraction(3, 4))];
    expect(lowest({ othersAway: shares }, { counted: "fullTimeEquivalents" })).toBe("58.82");
  });

  it("may leave the own absence out [R17.8]", () => {
    expect(lowest({ othersAway: two }, { ownAbsence: "notCounted" })).toBe("60.00");
  });

  it("counts somebody once, however often they stand in the list", () => {
    const twice = [away("B", ["2014-07-07", "2014-07-08"]), away("B", ["2014-07-08", "2014-07-09"])];
    expect(lowest({ othersAway: twice })).toBe("60.00");
  });

  it("has nothing to say of a period without working days", () => {
    const weekend = { start: "2014-07-12" as Day, end: "2014-07-13" as Day };
    expect(leaveOf(weekend).presence).toEqual({ lowest: null, average: null, daysBelow: [] });
    expect(kinds(weekend, { presence: "average" })).toEqual([]);
  });
});

describe("grounds to refuse", () => {
  it("are reckoned together from notice, answer, presence and own deadlines [C-LEAVE]", () => {
    const leave = leaveOf({
      requested: "2014-07-01" as Day,
      answered: "2014-07-05" as Day,
      othersAway: [away("B", ["2014-07-07", "2014-07-07"]), away("C", ["2014-07-07", "2014-07-07"])],
      ownDeadline: true,
    });
    expect(leave).toMatchObject({ daysBefore: 6, inTime: false, answerDays: 4, answerInTime: false });
    expect(leave.grounds.map(({ kind }) => kind)).toEqual(["late-request", "presence", "own-deadline"]);
  });

  it("justify a refusal and are an open list [ISR-17.2d]", () => {
    expect(leaveOf({ ownDeadline: true, otherGrounds: ["fair in town"] }).grounds).toEqual([
      { kind: "own-deadline" },
      { kind: "other", text: "fair in town" },
    ]);
    expect(kinds()).toEqual([]);
  });
});

describe("a request that makes no sense", () => {
  it("is refused with the days that clash", () => {
    const code = (over: Partial<LeaveQuestion>) => {
      const result = judge(over);
      return result.ok ? null : result.problem.code;
    };
    expect(code({ end: "2014-07-06" as Day })).toBe("end-before-start");
    expect(code({ answered: "2014-05-31" as Day })).toBe("answer-before-request");
    expect(code({ staff: { ...asked().staff, employees: null } })).toBe("count-missing");
  });
});
