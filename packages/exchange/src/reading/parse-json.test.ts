import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

describe("JSON that somebody sent", () => {
  it("is parsed, whatever marks its texts hold", () => {
    const value = { text: `"${"[{".repeat(300)}\\`, beside: [{ a: 1 }] };
    expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value });
    expect(parseJson(nested(200)).ok).toBe(true);
  });

  it("is refused before it is parsed where parts lie too deep inside each other [REL-I2]", () => {
    const refused = parseJson(nested(201));
    expect(refused.ok ? [] : refused.problems.map(({ message }) => message)).toEqual([
      "has parts inside each other to more than 200 levels",
    ]);
  });

  it("is refused with what the parser says of it", () => {
    const refused = parseJson('{"a": ');
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["file"]);
  });
});
