import { defaultCalendar } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { draftOf, readCalendar } from "./calendar-draft.ts";

const usual = defaultCalendar(2021);
const draft = draftOf({ ...usual, yearlyClose: { ...usual.yearlyClose } });

describe("the rules of a year as they are typed", () => {
  it("come back as they were when nothing is changed", () => {
    const { year: _, ...chosen } = usual;
    expect(readCalendar(draft)).toEqual({ ok: true, value: chosen });
  });

  it("take an empty hour as no mail, and empty days as until the close", () => {
    const read = readCalendar({ ...draft, hour: "", daysLate: " " });
    expect(read).toMatchObject({ ok: true, value: { reminders: null, daysLate: null } });
    expect(readCalendar({ ...draft, daysLate: "10" })).toMatchObject({ value: { daysLate: 10 } });
  });

  it("name what cannot be read", () => {
    const typed = { ...draft, daysAllowed: "quindici", closeDue: "31/13", hour: "24" };
    expect(readCalendar(typed)).toEqual({ ok: false, wrong: ["daysAllowed", "closeDue", "hour"] });
  });
});
