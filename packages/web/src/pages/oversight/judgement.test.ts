import { describe, expect, it } from "vitest";
import { answersOf, NOTHING_ANSWERED, outcomeOf, type CriterionDraft } from "./judgement.ts";

const met: readonly CriterionDraft[] = NOTHING_ANSWERED.map((draft) => ({ ...draft, answer: "met" }));

describe("a judgement being written", () => {
  it("is sent once every criterion is answered, empty notes left out", () => {
    expect(answersOf(NOTHING_ANSWERED)).toBeNull();
    expect(answersOf(met.with(0, { criterion: "coherent", answer: null, note: "" }))).toBeNull();
    expect(answersOf(met)?.every(({ note }) => note === null)).toBe(true);
  });

  it("proposes the outcome that follows from its answers", () => {
    expect(outcomeOf(met)).toBe("validated");
    expect(outcomeOf(met.with(3, { criterion: "data", answer: "partly", note: "" }))).toBe("with-remarks");
  });
});
