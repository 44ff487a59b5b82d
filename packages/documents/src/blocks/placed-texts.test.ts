import { describe, expect, it } from "vitest";
import { sampleDocument } from "../testing/sample.ts";
import { placedTexts } from "./placed-texts.ts";
import { walkRuns } from "./walk.ts";

const texts = placedTexts(sampleDocument);

describe("placedTexts", () => {
  it("gives every word that is printed, under the heading it stands under", () => {
    const all = texts.map(({ text }) => text).join("\n");
    for (const run of walkRuns(sampleDocument)) if ("text" in run) expect(all).toContain(run.text);
    expect(new Set(texts.map(({ place }) => place)).size).toBeGreaterThan(2);
  });

  it("gives what the file tells of itself, and the rows of tables as one", () => {
    expect(texts[0]).toEqual({ place: sampleDocument.title, text: sampleDocument.title });
    expect(texts.some(({ text }) => text.includes(" | "))).toBe(true);
  });
});
