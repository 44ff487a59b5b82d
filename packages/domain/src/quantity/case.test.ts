import { describe, expect, it } from "vitest";
import { caseRow, runCase, type CaseTable } from "./case.ts";
import { record } from "./record-reader.ts";
import { whole } from "./reader.ts";
import { ok, refuse } from "./result.ts";

const table: CaseTable = {
  half: caseRow({
    read: record<{ readonly of: number }>({ of: whole(0) }),
    decide: ({ of }) => (of % 2 === 0 ? ok(of / 2) : refuse("odd", { of })),
    lay: (half) => ({ half }),
  }),
};

describe("runCase", () => {
  it("reads the input, decides and lays out the answer", () => {
    expect(runCase(table, { fn: "half", input: { of: 8 } })).toEqual({ ok: true, value: { half: 4 } });
  });

  it("gives the refusal of the rule as a problem", () => {
    expect(runCase(table, { fn: "half", input: { of: 7 } })).toEqual({
      ok: false,
      problems: [{ code: "odd", facts: { of: 7 } }],
    });
  });

  it("gives the places that cannot be read", () => {
    expect(runCase(table, { fn: "half", input: { of: "8" } })).toMatchObject({
      problems: [{ code: "wrong-form", facts: { place: "input.of" } }],
    });
  });

  it("says which rules there are when asked for another one", () => {
    expect(runCase(table, { fn: "toString", input: {} })).toEqual({
      ok: false,
      problems: [{ code: "unknown-rule", facts: { place: "fn", found: "toString", known: "half" } }],
    });
  });
});
