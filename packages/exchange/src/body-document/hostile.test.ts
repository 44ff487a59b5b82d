import { describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { describeProblem } from "../reading/problem.ts";
import { readToCheck } from "./read-to-check.ts";
import { readBodyDocument } from "./read.ts";
import { writeBodyDocument } from "./write.ts";

const text = writeBodyDocument(documentOf("massa-carrara"));

const refusals = (json: string): readonly string[] => {
  const read = readBodyDocument(JSON.parse(json));
  return read.ok ? [] : read.problems.map(describeProblem);
};

describe("a hostile plan document", () => {
  it("cannot reach the prototype of our objects by its names [REL-I2]", () => {
    expect(refusals(text.replace("{", '{"__proto__": {"polluted": true},'))).toEqual([
      "__proto__: is not a known key here",
    ]);
    const inside = text.replace('"parameters": {}', '"parameters": {"__proto__": 7, "constructor": 8}');
    const read = readBodyDocument(JSON.parse(inside));
    expect(inside).not.toBe(text);
    if (read.ok) writeBodyDocument(read.value);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Readonly<Record<string, unknown>>)["polluted"]).toBeUndefined();
  });

  it.each([readBodyDocument, readToCheck])(
    "with parts inside each other without end is refused, not followed [REL-I2]",
    (read) => {
      let deep: object = { op: "number", value: "1" };
      for (let level = 0; level < 100_000; level += 1) deep = { op: "negate", operand: deep };
      const result = read({ ...(JSON.parse(text) as object), extra: deep });
      expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
        "has parts inside each other to more than 200 levels",
      ]);
    },
  );
});
