import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

const messages = (text: string): readonly string[] => {
  const read = parseJson(text);
  return read.ok ? [] : read.problems.map(({ message }) => message);
};
const named = (count: number): string =>
  `{${Array.from({ length: count }, (_, i) => `"k${i}":"a:{[\\""`).join(",")}}`;

describe("JSON that somebody sent", () => {
  it("is parsed, whatever its texts hold", () => {
    const text = JSON.stringify({ a: '}{:][\\"', b: [{ c: null }, { d: ["::::"] }] });
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    expect(messages('{"a":')).toHaveLength(1);
  });

  it("is refused before it is parsed where its parts stand inside each other without end", () => {
    expect(messages("[".repeat(200) + "]".repeat(200))).toEqual([]);
    expect(messages("[".repeat(201))).toEqual([expect.stringContaining("more than 200 levels")]);
  });

  it("is refused before it is parsed where one object has names without end, and not for many small ones", () => {
    expect(messages(named(5000))).toEqual([]);
    expect(messages(named(5001))).toEqual([expect.stringContaining("more than 5000 names")]);
    expect(messages(`[${Array.from({ length: 200 }, () => named(100)).join(",")}]`)).toEqual([]);
  });
});
