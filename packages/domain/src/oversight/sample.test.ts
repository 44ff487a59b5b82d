import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { UseId } from "../quantity/id.ts";
import { drawSample } from "./sample.ts";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const IDS = Array.from({ length: 60 }, (_, at) => `use-${at}` as UseId);
const draw = (ids: readonly UseId[], seed: string, size = 5) => drawSample(ids, { seed, size, digestOf });

describe("a sample", () => {
  it("is the same again for the same seed, in whatever order the indicators are given", () => {
    expect(draw(IDS.toReversed(), "2020/1")).toEqual(draw(IDS, "2020/1"));
    expect(new Set(draw(IDS, "2020/1")).size).toBe(5);
    expect(draw(IDS, "2020/2")).not.toEqual(draw(IDS, "2020/1"));
  });

  it("reaches every indicator with some seed, and is all of them where there are not so many", () => {
    const reached = new Set(Array.from({ length: 200 }, (_, seed) => draw(IDS, String(seed))).flat());
    expect(reached.size).toBe(IDS.length);
    expect(draw(IDS.slice(0, 3), "a").toSorted()).toEqual(IDS.slice(0, 3).toSorted());
    expect(draw([], "a")).toEqual([]);
  });
});
