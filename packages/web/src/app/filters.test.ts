import { describe, expect, it } from "vitest";
import { filtersIn, unlessAll } from "./filters.ts";

const read = filtersIn({ state: ["draft", "sent"], search: "text" });

describe("filtersIn", () => {
  it("keeps the known words and any text, and nothing else of an address", () => {
    expect(read({ state: "sent", search: "marchi", period: "2021" })).toEqual({
      ...{ state: "sent", search: "marchi" },
    });
  });

  it("takes a word it does not know, or nothing, as no filter", () => {
    expect(read({ state: "lost", search: "" })).toEqual({});
  });
});

describe("unlessAll", () => {
  it("takes the filter away for everything, and sets it for one thing", () => {
    expect(["all", "sent"].map(unlessAll)).toEqual([undefined, "sent"]);
  });
});
