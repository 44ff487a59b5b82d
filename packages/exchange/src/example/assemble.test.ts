import { describe, expect, it } from "vitest";
import { describeProblem } from "../reading/problem.ts";
import { readExampleAccounts } from "./accounts.ts";
import { assembleExample } from "./assemble.ts";
import { exampleFiles } from "./files.ts";
import { exampleId } from "./ids.ts";
import { documentOf, filesOf, jsonOf } from "./testing/on-disk.ts";

const NAME = "camera-di-esempio";

type Json = Record<string, unknown>;

/** The files of the example, one of them changed. */
const filesWith = (file: string, change: (json: Json) => void): ReadonlyMap<string, unknown> => {
  const json = structuredClone(filesOf(NAME).get(file)) as Json;
  change(json);
  return new Map([...filesOf(NAME), [file, json]]);
};

const problemsOf = (files: ReadonlyMap<string, unknown>): readonly string[] => {
  const made = assembleExample(files);
  return made.ok ? [] : made.problems.map(describeProblem);
};

const rows = (json: Json, key: string): Json[] => json[key] as Json[];
const row = (json: Json, key: string, place: number): Json => {
  const one = rows(json, key)[place];
  if (one === undefined) throw new Error(`no ${key}/${place}`);
  return one;
};

describe("assembling an example", () => {
  it("makes the same ids of the same slugs every time [F7a]", () => {
    expect(documentOf(NAME)).toEqual(documentOf(NAME));
    expect(exampleId(NAME, "measure", "mediazioni")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(exampleId(NAME, "measure", "mediazioni")).not.toBe(
      exampleId("massa-carrara", "measure", "mediazioni"),
    );
  });

  it("records values and answers in the order of their moments", () => {
    const { entries, validations } = documentOf(NAME);
    const events = [...entries, ...validations].toSorted((a, b) => a.seq - b.seq);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const moments = events.map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual(moments.toSorted());
  });

  it("names every file that makes the example", () => {
    const names = exampleFiles(jsonOf(NAME, "example.json"));
    expect(names.ok && names.value).toContain("plan-2020-2022.json");
    expect(names.ok && names.value).toContain("measures.json");
  });

  it("refuses an index that is not one", () => {
    expect(problemsOf(new Map([["example.json", { slug: "x" }]]))).toContain(
      "example.json: plans: is missing",
    );
  });

  it("tells which file of the index was not given", () => {
    const files = new Map([...filesOf(NAME)].filter(([name]) => name !== "measures.json"));
    expect(problemsOf(files)).toEqual([
      "measures.json: is named by the index of the example but was not given",
    ]);
  });

  it("tells every key that is wrong in a file at once, with what was expected", () => {
    const files = filesWith("measures.json", (json) => {
      row(json, "measures", 0)["decimals"] = "two";
      row(json, "measures", 1)["frequency"] = "weekly";
      row(json, "measures", 2)["colour"] = "red";
    });
    expect(problemsOf(files)).toEqual([
      'measures.json: measures/0/decimals: expected a whole number, found "two"',
      'measures.json: measures/1/frequency: expected one of "year", "semester", "quadrimestre", "quarter", "month", found "weekly"',
      "measures.json: measures/2/colour: is not a known key here",
    ]);
  });

  it("tells names that lead nowhere with file and key path", () => {
    const files = filesWith("measures.json", (json) => {
      row(json, "measures", 3)["sourceUnit"] = "ufficio-che-non-esiste";
    });
    expect(problemsOf(files)).toEqual([
      "measures.json: measures/3/sourceUnit: no unit of the example is called ufficio-che-non-esiste",
    ]);
  });

  it("tells a formula over a measure nobody has", () => {
    const files = filesWith("indicators.json", (json) => {
      row(json, "indicators", 0)["formula"] = { op: "measure", measure: "mai-vista" };
    });
    expect(problemsOf(files)).toEqual([
      "indicators.json: indicators/0/formula/measure: no measure of the example is called mai-vista",
    ]);
  });

  it("tells a card's use of a use that the tree has not", () => {
    const files = filesWith("plan-2019-2021.json", (json) => {
      const [card] = rows(row(json, "versions", 0), "cards");
      const [objective] = rows(card ?? {}, "objectives");
      const [use] = rows(objective ?? {}, "indicators");
      if (use !== undefined) use["basedOn"] = "a01/mai-vista";
    });
    expect(problemsOf(files)).toEqual([
      "plan-2019-2021.json: versions/0/cards/0/objectives/0/indicators/0/basedOn: no use of the tree is called a01/mai-vista",
    ]);
  });

  it("tells a period that is none and a number with too many digits", () => {
    const files = filesWith("declared-results.json", (json) => {
      row(json, "results", 0)["value"] = { number: "1234567890.1234567" };
    });
    expect(problemsOf(files)).toEqual([
      "declared-results.json: results/0/value/number: expected a number of at most 15 significant digits, found 1234567890.1234567",
    ]);
    const targets = filesWith("plan-2019-2021.json", (json) => {
      const [area] = rows(row(json, "versions", 0), "nodes");
      const [strategic] = rows(area ?? {}, "children");
      const [use] = rows(strategic ?? {}, "indicators");
      if (use !== undefined) use["targets"] = { "2019-Q4": "3" };
    });
    expect(problemsOf(targets)[0]).toContain("targets/2019-Q4: expected a period such as 2021 or 2021-Q1");
  });

  it("refuses a role at an address that somebody could have", () => {
    const accounts = structuredClone(jsonOf(NAME, "accounts.json")) as Json;
    row(accounts, "accounts", 0)["email"] = "qualcuno@camera.it";
    const read = readExampleAccounts(accounts, documentOf(NAME));
    expect(read.ok ? [] : read.problems.map(describeProblem)).toEqual([
      'accounts.json: accounts/0/email: expected an address at example.invalid, found "qualcuno@camera.it"',
    ]);
  });

  it("refuses a role in a unit nobody has", () => {
    const accounts = structuredClone(jsonOf(NAME, "accounts.json")) as Json;
    row(accounts, "accounts", 4)["scope"] = { kind: "sources", units: ["altrove"] };
    const read = readExampleAccounts(accounts, documentOf(NAME));
    expect(read.ok ? [] : read.problems.map(describeProblem)).toEqual([
      "accounts.json: accounts/4/scope: no unit is called altrove",
    ]);
  });
});
