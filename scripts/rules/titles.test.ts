import { describe, expect, it } from "vitest";
import { rulesNamedBy, testTitles } from "./titles.ts";

describe("testTitles", () => {
  it("finds plain, repeated and computed titles", () => {
    const source = `
      it("adds", () => {});
      test.each([1, 2])("counts %i", () => {});
      describe("a group", () => { it.concurrent(\`keeps \${name} apart\`, () => {}); });
    `;
    expect(testTitles(source, "a.test.ts")).toEqual(["adds", "counts %i", "keeps … apart"]);
  });

  it("takes no title from a group, a comment or another call", () => {
    const source = `
      describe("a group", () => {});
      // it("was here", () => {});
      submit("it", () => {});
    `;
    expect(testTitles(source, "a.test.ts")).toEqual([]);
  });

  it("reads the markup of components too", () => {
    const source = `it("shows a light", () => { render(<Light kind="critical" />); });`;
    expect(testTitles(source, "light.test.tsx")).toEqual(["shows a light"]);
  });
});

describe("rulesNamedBy", () => {
  it("reads every pair of brackets at the end, and none before", () => {
    expect(rulesNamedBy("reads [0, 1] as a range [R17.1] [C-W100, F6b]")).toEqual(["R17.1", "C-W100", "F6b"]);
  });

  it("reads the list at the end of a title", () => {
    expect(rulesNamedBy("counts a gap as missing [R17.1, C-W100,4/2004-aa]")).toEqual([
      "R17.1",
      "C-W100",
      "4/2004-aa",
    ]);
  });

  it("takes brackets elsewhere for words of the title", () => {
    expect(rulesNamedBy("reads [0, 1] as a range")).toEqual([]);
    expect(rulesNamedBy("counts a gap as missing")).toEqual([]);
  });
});
