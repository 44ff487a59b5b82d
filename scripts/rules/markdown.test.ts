import { describe, expect, it } from "vitest";
import { countByPart, rulesPage } from "./markdown.ts";
import type { Coverage } from "./coverage.ts";
import type { Rule } from "./rule.ts";

const rule = (id: string, part: string): Rule => ({
  id,
  part,
  title: `Title | ${id}`,
  text: "",
  source: "art. 5",
});
const rules = [rule("R1", "A house"), rule("R2", "A house"), rule("R3", "B engine")];
const coverage: Coverage = {
  proofs: new Map([["R1", ["packages/domain/src/plan/life.test.ts"]]]),
  unknown: [],
};

describe("countByPart", () => {
  it("counts what is proven in each part, in the order of the list", () => {
    expect(countByPart(rules, coverage)).toEqual([
      { part: "A house", rules: 2, proven: 1 },
      { part: "B engine", rules: 1, proven: 0 },
    ]);
  });
});

describe("rulesPage", () => {
  it("leads from a proven rule to its test and says which are not proven", () => {
    const page = rulesPage(rules, coverage);
    expect(page).toContain("| A house | 2 | 1 | 1 |");
    expect(page).toContain("[life.test.ts](../packages/domain/src/plan/life.test.ts) |");
    expect(page).toContain("| R3 | Title \\| R3 | art. 5 | not proven |");
  });
});
