import { describe, expect, it } from "vitest";
import { sampleDocument } from "../testing/sample.ts";
import { headingsOf } from "./anchors.ts";
import { figureKey } from "./figure-key.ts";
import { walkNumbers, walkRuns } from "./walk.ts";

describe("walkNumbers", () => {
  it("meets every live value in the order it is read, with the figure it is", () => {
    const met = walkNumbers(sampleDocument).map(({ of, text }) => [figureKey(of), text]);
    expect(met).toEqual([
      ["body:b:achievement", "87,46"],
      ["declared:i:2020", "12,5"],
      ["use:1.1:target", "≤ 30"],
      ["use:1.1:value", "28,5"],
      ["use:1.1:achievement", "100,00"],
      ["use:1.2:target", "≥ 95,00"],
      ["use:1.2:value", "71,25"],
      ["use:1.2:achievement", "75,00"],
      ["use:1.3:target", "≥ 1.200"],
      ["use:1.3:value", "310"],
      ["use:1.3:achievement", "26,00"],
      ["node:n:weight", "33,34"],
      ["resource:n:2021", "1.234.567,89 €"],
      ["use:1.1:value", "28,5"],
    ]);
  });
});

describe("walkRuns", () => {
  it("reads captions of figures and items of lists too", () => {
    const texts = walkRuns(sampleDocument).map((run) => ("text" in run ? run.text : run.kind));
    expect(texts).toEqual(
      expect.arrayContaining(["Andamento dell'indicatore 1.1", "Una voce", "break", "bar"]),
    );
  });
});

describe("headingsOf", () => {
  it("names each heading by its own anchor, or else by its place", () => {
    const anchors = headingsOf(sampleDocument.blocks).map(({ anchor }) => anchor);
    expect(anchors).toEqual(["quadro", "section-2", "section-3", "section-4"]);
  });
});
