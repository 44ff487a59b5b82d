import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { AGILE_DUTIES } from "../regulation/agile/report-duty.ts";
import { AGILE_CONTENTS, newAgileYear, type AgileYear } from "./agile.ts";
import { agileDueDay, agileFindings } from "./findings.ts";

const day = (text: string) => text as Day;

const WHOLE: AgileYear = {
  ...newAgileYear(2019),
  regulation: {
    ...{ title: "Regolamento", act: { act: "Delibera 12", on: day("2013-10-30") }, changes: [] },
    unchangedBecause: "accorpamento in corso",
  },
  requests: [{ kind: "telework", count: 0, granted: 0 }],
  tools: ["orario flessibile"],
  committee: "sentito sugli orari",
  measures: [{ text: "lavoro agile per tutti", act: null }],
  activities: [{ name: "Protocollo", unit: null, mode: "on-site", reason: null }],
  steps: [{ text: "il regolamento vale ancora", from: day("2020-01-01"), to: day("2021-12-31") }],
  signed: { place: "Carrara", office: "Segretario Generale", on: day("2020-03-31") },
  published: { place: "Amministrazione trasparente", on: day("2020-03-31") },
};

const found = (over: Partial<AgileYear>) =>
  agileFindings({ ...WHOLE, ...over }, AGILE_DUTIES).map(({ code, severity, content, at }) =>
    [code, severity, content, at].filter((part) => part !== null).join(" "),
  );

describe("the review of what is told of remote work", () => {
  it("says nothing of a whole report published on the last day [C-TEL]", () => {
    expect(found({})).toEqual([]);
  });

  it("asks for each of the contents of the report that is not there [R14-contents]", () => {
    const missing = agileFindings(newAgileYear(2019), AGILE_DUTIES)
      .filter(({ code }) => code === "missing")
      .map(({ content }) => content);
    expect(missing).toEqual(AGILE_CONTENTS.filter((content) => content !== "period"));
  });

  it("finds a report published after 31 March of the year after [179/2012-9.7]", () => {
    const place = "Amministrazione trasparente";
    expect(found({ published: { place, on: day("2020-04-01") } })).toEqual([
      "published-late error published",
    ]);
    expect(agileDueDay(2019, AGILE_DUTIES)).toBe("2020-03-31");
    expect(agileDueDay(2011, AGILE_DUTIES)).toBeNull();
  });

  it("takes a request told with a nought as told, and finds more granted than asked [R14-zero]", () => {
    expect(found({ requests: [] })).toEqual(["missing error requests"]);
    expect(found({ requests: [{ kind: "agile", count: 2, granted: 3 }] })).toEqual([
      "more-granted error requests 0",
    ]);
  });

  it("wants the days of the period, and of what is extended from one to another [R14-period]", () => {
    expect(found({ period: { from: day("2019-01-01"), to: day("2019-12-31") } })).toEqual([
      "other-period warning period",
    ]);
    const text = "esteso al 2020";
    expect(found({ steps: [{ text, from: null, to: day("2020-12-31") }] })).toEqual([
      "undated-step warning steps 0",
    ]);
    expect(found({ steps: [{ text, from: day("2021-01-01"), to: day("2020-12-31") }] })).toEqual([
      "step-reversed error steps 0",
    ]);
    expect(found({ steps: [{ text, from: null, to: null }] })).toEqual([]);
  });

  it("doubts an act without its day, wherever it is cited", () => {
    const undated = { act: "Ordine di servizio", on: null };
    expect(found({ measures: [{ text: "rotazione", act: undated }] })).toEqual([
      "undated-act warning measures 0",
    ]);
    const regulation = { title: "R", act: undated, changes: [undated], unchangedBecause: null };
    expect(found({ regulation })).toEqual([
      "undated-act warning regulation 0",
      "undated-act warning regulation 1",
    ]);
  });

  it("finds a report that was published before it was signed, or stands unsigned", () => {
    expect(found({ signed: null })).toEqual(["published-unsigned error published"]);
    expect(found({ signed: null, published: null })).toEqual([
      "missing error published",
      "unsigned error published",
    ]);
    expect(found({ signed: { place: "Carrara", office: "SG", on: day("2020-04-02") } })).toEqual([
      "published-unsigned error published",
    ]);
  });

  it("finds more days worked elsewhere than were worked", () => {
    expect(found({ days: { all: "100" as Decimal, elsewhere: "100.5" as Decimal } })).toEqual([
      "more-elsewhere error requests",
    ]);
    expect(found({ days: { all: "100" as Decimal, elsewhere: "20" as Decimal } })).toEqual([]);
  });
});
