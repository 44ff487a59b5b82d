import { PROBLEMS } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { faultText, MESSAGES, problemText } from "./messages.ts";

const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

describe("the texts of problems", () => {
  it("say in both languages the same things of the same facts", () => {
    const { it: italian, en: english } = MESSAGES;
    expect(Object.keys(italian.faults).toSorted()).toEqual(Object.keys(english.faults).toSorted());
    for (const code of Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])
      expect(holes(italian.problems[code].detail), code).toEqual(holes(english.problems[code].detail));
    for (const [code, text] of Object.entries(italian.faults))
      expect(holes(text).toSorted(), code).toEqual(holes(english.faults[code] ?? "").toSorted());
  });

  it("end with a remedy: every detail is a sentence", () => {
    for (const { problems } of Object.values(MESSAGES))
      for (const { detail } of Object.values(problems)) expect(detail).toMatch(/^[A-ZÈ].*\.$/u);
  });

  it("fill in facts, and words for codes", () => {
    expect(problemText("too-many-requests", { seconds: 20 }, "en").detail).toBe(
      "Wait 20 seconds, then try again.",
    );
    const fault = { place: "body/value", code: "wrong-type", facts: { expected: "date" } };
    expect(faultText(fault, "it")).toBe("la misura prende una data");
    expect(faultText(fault, "en")).toBe("the measure takes a day");
  });

  it("show what the checker said where a code has no text", () => {
    expect(faultText({ place: "body", code: "uniqueItems", facts: { detail: "must be unique" } }, "it")).toBe(
      "must be unique",
    );
  });
});
