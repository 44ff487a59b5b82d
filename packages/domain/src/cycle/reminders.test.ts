import { describe, expect, it } from "vitest";
import { addDays, type Day, type Instant } from "../quantity/day.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { workingDayFrom } from "../quantity/working-days.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Collection } from "./asked.ts";
import { remindersIn } from "./reminders.ts";
import { asked, collectionOf, moved, office, typed } from "./testing/collection.ts";

const timeZone = "Europe/Rome";
const newsletter = asked("N_NLetter", "comunicazione");
const ledger = asked("N_Mov", "ragioneria", { frequency: "month", daysAllowed: 30 });

const on = (collection: Collection, day: string, after = addDays(day as Day, -1)) =>
  remindersIn(collection, { after, upTo: day as Day, timeZone }).map(({ kind, period }) => [kind, period]);

const days = (from: string, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, i) => addDays(from as Day, i));

describe("remindersIn", () => {
  it("writes at opening, three days before, the day after, and to the manager after three [P-W6]", () => {
    const collection = collectionOf({ measures: [newsletter] });
    // The round opens on 1 May, a Saturday and a holiday; it ends on Monday 17 May.
    const said = days("2021-04-28", 40).flatMap((day) => on(collection, day).map(([kind]) => [day, kind]));
    expect(said).toEqual([
      ["2021-05-03", "opened"],
      ["2021-05-14", "due-soon"],
      ["2021-05-18", "overdue"],
      ["2021-05-20", "escalated"],
    ]);
  });

  it("says each thing of a year once, on working days only", () => {
    const collection = collectionOf({ measures: [newsletter, ledger] });
    const said = days("2021-01-01", 600).flatMap((day) =>
      on(collection, day).map((what) => ({ day, what: what.join(" ") })),
    );
    expect(new Set(said.map(({ what }) => what)).size).toBe(said.length);
    expect(said.length).toBe((3 + 12) * 4);
    expect(said.filter(({ day }) => workingDayFrom(day, italianHolidays) !== day)).toEqual([]);
  });

  it("says nothing of what is done, and speaks again the day after it was returned", () => {
    const entries = [typed(1, "N_NLetter 2021-Q1", "2021-05-05")];
    const sent = moved(1, ["sent", 1], "2021-05-05");
    const returned = moved(2, ["returned", 1], "2021-05-12");
    const all = (answers: readonly ReturnType<typeof moved>[]) =>
      on(collectionOf({ measures: [newsletter], entries, answers }), "2021-05-13", "2021-05-03" as Day);
    expect(all([sent])).toEqual([]);
    expect(all([sent, returned])).toEqual([["returned", "2021-Q1"]]);
  });

  it("makes up for days on which nothing ran, saying only the last thing to each", () => {
    const collection = collectionOf({ measures: [newsletter] });
    expect(on(collection, "2021-05-20", "2021-05-13" as Day)).toEqual([
      ["escalated", "2021-Q1"],
      ["overdue", "2021-Q1"],
    ]);
  });

  it("counts from the day granted where there is more time", () => {
    const extension = {
      ...{ period: "2021-Q1" as PeriodCode, unitId: office("comunicazione"), until: "2021-05-31" as Day },
      ...{ reason: "cambio del programma", recordedBy: "Controllo di gestione" },
      recordedAt: "2021-05-10T08:00:00.000Z" as Instant,
    };
    const collection = collectionOf({ measures: [newsletter], extensions: [extension] });
    expect(on(collection, "2021-05-18")).toEqual([]);
    expect(on(collection, "2021-06-01")).toEqual([["overdue", "2021-Q1"]]);
  });

  it("is silent where the body wants no mail", () => {
    const quiet = collectionOf({ measures: [newsletter], calendar: { reminders: null } });
    expect(on(quiet, "2021-05-18")).toEqual([]);
  });
});
