import { describe, expect, it } from "vitest";
import { joined, link, quiet, text } from "./make-runs.ts";
import { facts, table } from "./make.ts";

describe("link", () => {
  it("is plain text where the address would run something", () => {
    expect(link("premi", "javascript:alert(1)")).toEqual(text("premi"));
    expect(link("premi", "data:text/html,x")).toEqual(text("premi"));
  });

  it("leads to the web and to mail", () => {
    expect(link("sito", "https://example.org").kind).toBe("link");
    expect(link("posta", "mailto:urp@example.org").kind).toBe("link");
  });
});

describe("joined", () => {
  it("puts a separator between parts, not before the first nor after the last", () => {
    expect(joined([[text("a")], [text("b")], [text("c")]], quiet("·"))).toEqual([
      text("a"),
      quiet("·"),
      text("b"),
      quiet("·"),
      text("c"),
    ]);
  });
});

describe("table", () => {
  it("has one row of column headers", () => {
    const made = table("Prova", [{ title: "Uno", align: "start", width: 1 }], []);
    expect(made.head.map(({ cells }) => cells.map(({ heads }) => heads))).toEqual([["column"]]);
  });
});

describe("facts", () => {
  it("has a row header for each fact", () => {
    const made = facts("Prova", [["Peso", [text("33,34")]]]);
    expect(made.rows.map(({ cells }) => cells.map(({ heads }) => heads))).toEqual([["row", null]]);
  });
});
