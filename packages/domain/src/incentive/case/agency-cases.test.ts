import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { employmentCases } from "../../employment/case/table.ts";
import { runCase, type CaseTable } from "../../quantity/case.ts";
import { isr2013 } from "../../regulation/isr/2013.ts";
import { incentiveCases } from "./table.ts";

type AgencyCase = {
  readonly id: string;
  readonly fn: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly reading: "default" | "alternative";
  readonly sameInputAs?: string;
  readonly input: { readonly [field: string]: unknown };
  readonly expected: unknown;
};

const file = new URL("../../../../../examples/agency/cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly AgencyCase[] };
const table: CaseTable = { ...incentiveCases(isr2013.incentive), ...employmentCases(isr2013.employment) };

const titled = (one: AgencyCase): string =>
  `${one.title} (${one.id}) ${one.rules.map((id) => `[${id}]`).join(" ")}`;

describe("the agency's cases, by the readings taken by default", () => {
  const primary = cases.filter(({ reading }) => reading === "default");

  it.each(primary.map((one) => [titled(one), one] as const))("%s", (_, { fn, input, expected }) => {
    expect(input).not.toHaveProperty("reading");
    expect(runCase(table, { fn, input })).toEqual({ ok: true, value: expected });
  });
});

describe("the agency's cases, by another reading", () => {
  const alternative = cases.filter(({ reading }) => reading === "alternative");

  it.each(alternative.map((one) => [titled(one), one] as const))("%s", (_, { fn, input, expected }) => {
    expect(runCase(table, { fn, input })).toEqual({ ok: true, value: expected });
  });
});

describe("the collection of cases", () => {
  it("holds 71 by default and 18 by another reading", () => {
    const count = (reading: AgencyCase["reading"]) => cases.filter((one) => one.reading === reading).length;
    expect([count("default"), count("alternative")]).toEqual([71, 18]);
  });

  it("asks every rule of the table at least once", () => {
    expect(new Set(cases.map(({ fn }) => fn))).toEqual(new Set(Object.keys(table)));
  });
});
