import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("the language of an answer", () => {
  it("is Italian when nobody asks", () => {
    expect(languageOf(undefined, undefined)).toBe("it");
    expect(languageOf(undefined, "de, fr;q=0.8")).toBe("it");
  });

  it("is the one the browser likes best of those we speak", () => {
    expect(languageOf(undefined, "de, en-GB;q=0.8, it;q=0.5")).toBe("en");
    expect(languageOf(undefined, "en;q=0.3, it-IT;q=0.9")).toBe("it");
    expect(languageOf(undefined, "en;q=0, it;q=0.1")).toBe("it");
  });

  it("is the one of the question, whatever the browser likes", () => {
    expect(languageOf("en", "it")).toBe("en");
    expect(languageOf("xx", "en")).toBe("en");
  });
});
