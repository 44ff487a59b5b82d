import { describe, expect, it } from "vitest";
import { marksOf, type Draft } from "./marks.ts";

const draft = (about: Partial<Draft> = {}): Draft => ({
  ...{ levels: { cura: 3, aiuto: null }, notes: { cura: " " }, scores: { piano: "87,5" } },
  ...{ comment: "", talkOn: "12/04/2021", ...about },
});
const nothingLeft = { parts: [] };

describe("the marks of an evaluator", () => {
  it("leave out what is not filled in yet, and take numbers and days as they are typed", () => {
    expect(marksOf(draft(), nothingLeft)).toEqual({
      behaviours: [{ id: "cura", level: 3, note: null }],
      objectives: [{ id: "piano", score: "87.5" }],
      ...{ leftOut: [], comment: null, talkOn: "2021-04-12" },
    });
    expect(marksOf(draft({ scores: { piano: "" }, talkOn: "" }), nothingLeft)).toMatchObject({
      ...{ objectives: [], talkOn: null },
    });
  });

  it("are not sent while a score or the day cannot be read", () => {
    expect(marksOf(draft({ scores: { piano: "101" } }), nothingLeft)).toBeNull();
    expect(marksOf(draft({ talkOn: "ieri" }), nothingLeft)).toBeNull();
  });
});
