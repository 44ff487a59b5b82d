import { LIGHTS } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { LIGHT_LOOKS, lightPicture } from "./light-shape.ts";

/** Relative luminance of a colour (WCAG 2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe("the lights", () => {
  it("have each a shape and a sign of its own, so that they read without colour", () => {
    expect(new Set(LIGHTS.map((light) => LIGHT_LOOKS[light].shape)).size).toBe(LIGHTS.length);
    expect(new Set(LIGHTS.map((light) => LIGHT_LOOKS[light].sign)).size).toBe(LIGHTS.length);
  });

  it("stand out from white paper with a contrast of at least 4.5", () => {
    for (const light of LIGHTS) {
      expect(1.05 / (luminance(LIGHT_LOOKS[light].colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("are drawn in their own colour where no page gives one", () => {
    expect(lightPicture("critical")).toContain('fill="#CC334D"');
    expect(LIGHTS.map(lightPicture).join("")).not.toContain("currentColor");
  });
});
