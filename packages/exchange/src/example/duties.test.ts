import { defaultCalendar, holidaysOf, roundsOf, type DutyFeed } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { documentOf } from "./testing/on-disk.ts";

const { collecting, measures } = documentOf("massa-carrara");
const duties = collecting?.duties ?? [];
const dutyNamed = (title: string) => duties.find((duty) => duty.title === title);
const codeOf = (id: string) => measures.find((measure) => measure.id === id)?.code;

describe("the duties of the example chamber", () => {
  it("ask for the report on users by the close of each collection, three times a year [R7-office-report]", () => {
    const report = dutyNamed("Report del database degli utenti");
    const rounds = roundsOf(defaultCalendar(2021), holidaysOf([]));
    expect(report?.occurrences).toEqual(rounds.map(({ period, window }) => ({ period, due: window.due })));
    expect(report?.feeds.map(({ measureId, what }) => [codeOf(measureId), what])).toEqual([
      ["M-020", "in-time"],
    ]);
  });

  it("ask for the accounting of each month within thirty days of its end [R7-monthly]", () => {
    const accounting = dutyNamed("Contabilizzazione delle retribuzioni")?.occurrences ?? [];
    expect(accounting).toHaveLength(12);
    expect(accounting.slice(0, 3).map(({ due }) => due)).toEqual(["2021-03-02", "2021-03-30", "2021-04-30"]);
  });

  it("leave nobody to type punctuality: the record tells the updates and the reports [P-C2a]", () => {
    const told = duties.filter(({ proof }) => proof !== "ticked");
    const fed = told.flatMap(({ feeds }) => feeds.map(({ measureId }) => codeOf(measureId)));
    expect(fed).toHaveLength(12);
    const what = new Set(told.flatMap(({ feeds }) => feeds.map((feed): DutyFeed => feed.what)));
    expect([...what]).toEqual(["in-time", "due"]);
  });
});
