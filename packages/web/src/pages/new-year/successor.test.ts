import { describe, expect, it } from "vitest";
import { successorOf, withSuccessor } from "./successor.ts";

describe("the successors chosen", () => {
  it("are pairs, one for each unit followed", () => {
    const two = withSuccessor(withSuccessor(undefined, "a", "b"), "c", "d");
    expect(two).toBe("a:b,c:d");
    expect(withSuccessor(two, "a", "e")).toBe("c:d,a:e");
    expect(successorOf(two, "c")).toBe("d");
  });

  it("are taken back one by one", () => {
    expect(withSuccessor("a:b", "a", null)).toBe("");
    expect(successorOf("", "a")).toBeNull();
  });
});
