import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import type { Day } from "../quantity/day.ts";
import { judgeSelection, type Application, type SelectionQuestion } from "./selection.ts";

const scheme = isr2013Employment.selection;

const judge = (over: Partial<SelectionQuestion>, firstDay: "notCounted" | "counted" = "notCounted") =>
  judgeSelection(
    {
      published: "2014-03-03" as Day,
      deadline: "2014-03-20" as Day,
      urgency: null,
      applications: [],
      admissible: null,
      ...over,
    },
    { scheme, options: { firstDay } },
  );

const application = (way: Application["way"], sent: string | null, received: string | null): Application => ({
  id: way,
  way,
  sent: sent as Day | null,
  received: received as Day | null,
});

describe("judgeSelection", () => {
  it("asks fifteen days, the day of publication not counted or counted [AMB-15, ISR-10.5a, C-SEL]", () => {
    const fourteen = { deadline: "2014-03-17" as Day };
    expect(judge(fourteen)).toMatchObject({
      value: { days: 14, noticeValid: false, earliestDeadline: "2014-03-18" },
    });
    expect(judge(fourteen, "counted")).toMatchObject({
      value: { days: 15, noticeValid: true, earliestDeadline: "2014-03-17" },
    });
  });

  it("allows less for a reasoned urgency, but no term that ends before it starts [ISR-10.5a]", () => {
    const urgency = "the only technician has resigned";
    expect(judge({ deadline: "2014-03-10" as Day, urgency })).toMatchObject({ value: { noticeValid: true } });
    expect(judge({ deadline: "2014-03-03" as Day, urgency })).toMatchObject({
      value: { noticeValid: false },
    });
  });

  it("counts receipt by hand and post, sending by PEC and fax [ISR-10.5b]", () => {
    const ways = ["hand", "post", "pec", "fax"] as const;
    const applications = ways.map((way) => application(way, "2014-03-20", "2014-03-21"));
    const result = judge({ applications });
    expect(result.ok && result.value.applications.map(({ inTime }) => inTime)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("refuses an application without the date that counts for it", () => {
    expect(judge({ applications: [application("post", "2014-03-18", null)] })).toEqual({
      ok: false,
      problem: { code: "counting-date-missing", facts: { id: "post", date: "received" } },
    });
  });

  it("may be reopened with fewer than three candidates, and not with three [ISR-10.5c, C-SEL]", () => {
    expect([0, 2, 3].map((admissible) => judge({ admissible }))).toMatchObject([
      { value: { mayReopen: true } },
      { value: { mayReopen: true } },
      { value: { mayReopen: false } },
    ]);
    expect(judge({})).toMatchObject({ value: { mayReopen: null } });
  });
});
