import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../generate-example-camera.ts";
import { root } from "../lib/paths.ts";
import { chanceFrom } from "./chance.ts";
import { layOut } from "./layout.ts";

describe("the generator of the invented chamber", () => {
  it("writes the files that are checked in, whenever it runs", async () => {
    for (const { path, content } of await generate())
      expect(readFileSync(join(root, path), "utf8")).toBe(content);
  });

  it("draws the same chances from the same seed and others from another", () => {
    const draw = (seed: string) => Array.from({ length: 5 }, chanceFrom(seed));
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
    for (const chance of draw("a")) expect(chance >= 0 && chance < 1).toBe(true);
  });

  it("lays out what fits on one line and reads back as the same data", () => {
    const value = { name: "x", list: [1, 2], deep: { empty: {}, none: [], rows: [{ a: "y".repeat(120) }] } };
    expect(JSON.parse(layOut(value))).toEqual(value);
    expect(layOut({ list: [1, 2] })).toBe('{\n  "list": [1, 2]\n}\n');
  });
});
