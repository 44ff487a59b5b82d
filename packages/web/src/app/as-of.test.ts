import { describe, expect, it } from "vitest";
import { readMoment } from "./as-of.ts";

describe("readMoment", () => {
  it("reads period, day and moment of record time out of an address", () => {
    const search = {
      period: "2021-Q1",
      today: "2021-05-15",
      "known-at": "2021-05-15T10:00:00Z",
      light: "critical",
    };
    expect(readMoment(search)).toEqual({
      period: "2021-Q1",
      today: "2021-05-15",
      "known-at": "2021-05-15T10:00:00Z",
    });
  });

  it("passes over what has not the right form, so that a mistyped address shows the body's own moment", () => {
    expect(readMoment({ period: "2021-Q9", today: "15/05/2021", "known-at": 3 })).toEqual({});
  });
});
