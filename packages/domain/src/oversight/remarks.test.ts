import { describe, expect, it } from "vitest";
import { remarkFault, remarksIn } from "./remarks.ts";
import { done, oversightId } from "./testing/desk.ts";

const remarkId = oversightId("remark");
const REMARK = done("remark", { kind: "remark", useId: null, text: "Chiarire la fonte" });
const ANSWER = done("answer", { kind: "answer", remarkId, text: "La fonte è il registro" });
const SETTLED = done("settled", { kind: "settled", remarkId });

describe("a remark", () => {
  it("comes back every year until the evaluation body says that it is settled [P-E5b]", () => {
    const statesIn = (entries: Parameters<typeof remarksIn>[0], year: number) =>
      remarksIn(entries, year).map(({ state }) => state);
    expect(statesIn([REMARK], 2020)).toEqual(["open"]);
    expect(statesIn([REMARK, ANSWER], 2022)).toEqual(["answered"]);
    expect(statesIn([REMARK], 2019)).toEqual([]);
    expect(statesIn([REMARK, ANSWER, SETTLED], 2020)).toEqual(["settled"]);
    expect(statesIn([REMARK, ANSWER, SETTLED], 2021)).toEqual([]);
  });

  it("is settled once, and after an answer", () => {
    const fault = (entries: Parameters<typeof remarksIn>[0], kind: "answer" | "settled") =>
      remarkFault(entries, { remarkId, kind });
    expect(fault([], "answer")).toBe("unknown-remark");
    expect(fault([REMARK], "settled")).toBe("not-answered");
    expect(fault([REMARK, ANSWER], "settled")).toBeNull();
    expect(fault([REMARK, ANSWER], "answer")).toBeNull();
    expect(fault([REMARK, ANSWER, SETTLED], "answer")).toBe("remark-settled");
  });
});
