import { describe, expect, it } from "vitest";
import { LABELS } from "./labels.ts";
import { LANGUAGES } from "./language.ts";
import { SENTENCES } from "./sentences.ts";

const words = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [value.toString()];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : [];
};

describe("the words of the code lists", () => {
  it("are never empty, in either language", () => {
    for (const language of LANGUAGES)
      for (const word of words(LABELS[language])) expect(word.trim()).not.toBe("");
  });

  it("give each light a word of its own", () => {
    for (const language of LANGUAGES) {
      const lights = Object.values(LABELS[language].lights);
      expect(new Set(lights).size).toBe(lights.length);
    }
  });

  it("keep to the words of the trade [P-W1]", () => {
    const italian = [...words(LABELS.it), ...words(SENTENCES.it)].join(" ").toLowerCase();
    expect(italian).not.toContain("convalida");
    expect(italian).toContain("cassato");
    expect(LABELS.it.frequencies.quadrimestre).toBe("quadrimestrale");
  });
});
