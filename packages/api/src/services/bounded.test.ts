import { describe, expect, it } from "vitest";
import { bounded } from "./bounded.ts";

describe("a bounded map", () => {
  it("makes each thing once while it is held", () => {
    const map = bounded<object>(2);
    const made = map.get("a", () => ({}));
    expect(map.get("a", () => ({}))).toBe(made);
  });

  it("forgets what was asked for longest ago", () => {
    const map = bounded<string>(2);
    map.get("a", () => "a1");
    map.get("b", () => "b1");
    map.get("a", () => "a2");
    map.get("c", () => "c1");
    expect(map.get("a", () => "a3")).toBe("a1");
    expect(map.get("b", () => "b2")).toBe("b2");
  });

  it("makes anew what it was told to forget", () => {
    const map = bounded<string>(2);
    map.get("a", () => "a1");
    map.forget("a");
    expect(map.get("a", () => "a2")).toBe("a2");
  });
});
