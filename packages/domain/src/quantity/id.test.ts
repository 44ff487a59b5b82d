import { describe, expect, it } from "vitest";
import { isId, toId } from "./id.ts";

describe("toId", () => {
  it("takes a lower-case UUID and nothing else", () => {
    expect(toId("01890a5d-ac96-774b-bcce-b302099a8057")).toBe("01890a5d-ac96-774b-bcce-b302099a8057");
    for (const text of [
      "01890A5D-AC96-774B-BCCE-B302099A8057",
      "Med_Conc",
      "",
      "01890a5dac96774bbcceb302099a8057",
    ]) {
      expect(isId(text)).toBe(false);
      expect(toId(text)).toBeNull();
    }
  });
});
