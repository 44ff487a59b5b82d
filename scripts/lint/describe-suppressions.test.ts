import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { describeSuppressions } from "./describe-suppressions.mjs";

function complaintsAbout(comment: string): number {
  const plugins = { albero: { rules: { "describe-suppressions": describeSuppressions } } };
  const config = { plugins, rules: { "albero/describe-suppressions": "error" } } as const;
  const messages = new Linter().verify(`${comment}\nexport const a = eval("1");\n`, config);
  return messages.filter(({ ruleId }) => ruleId === "albero/describe-suppressions").length;
}

describe("describe-suppressions", () => {
  it("asks every suppression for its reason", () => {
    expect(complaintsAbout("// eslint-disable-next-line no-eval")).toBe(1);
    expect(complaintsAbout("/* eslint-disable no-eval */")).toBe(1);
    expect(complaintsAbout("// eslint-disable-next-line no-eval -- ")).toBe(1);
  });

  it("is content with a reason after two dashes", () => {
    expect(complaintsAbout("// eslint-disable-next-line no-eval -- the text is a constant")).toBe(0);
  });
});
