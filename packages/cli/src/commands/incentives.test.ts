import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { incentivesCommand, type IncentivesOptions } from "./incentives.ts";

type AgencyCase = {
  readonly id: string;
  readonly fn: string;
  readonly input: unknown;
  readonly expected: unknown;
};

const collection = new URL("../../../../examples/agency/cases.json", import.meta.url).pathname;
const { cases } = JSON.parse(readFileSync(collection, "utf8")) as { readonly cases: readonly AgencyCase[] };
const folder = mkdtempSync(join(tmpdir(), "albero-case-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ask = async (file: string, options: IncentivesOptions = { json: true }) => {
  const written: string[] = [];
  const said: string[] = [];
  const problem = await incentivesCommand(
    file,
    options,
  )({ write: (text) => written.push(text), say: (line) => said.push(line) });
  return { output: written.join(""), said: [...said, ...(problem === null ? [] : [problem.facts.sentence])] };
};

const fileOf = (content: unknown): string => {
  const file = join(folder, "case.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

describe("albero incentives", () => {
  it("answers a file with one case, for every case of the collection", async () => {
    for (const { fn, input, expected } of cases) {
      const { output, said } = await ask(fileOf({ fn, input }));
      expect(said).toEqual([]);
      expect(JSON.parse(output)).toEqual(expected);
    }
  });

  it("answers one case of a collection by its id", async () => {
    const { output } = await ask(collection, { json: true, case: "K02" });
    expect(JSON.parse(output)).toMatchObject({ cap: "11050.00", granted: "9000.00" });
  });

  it("writes lines for people without --json", async () => {
    const { output } = await ask(collection, { case: "H04" });
    expect(output).toBe("minutes  1140\nhours  19:00\n");
  });

  it("says every doubt about a case in a sentence, and answers nothing", async () => {
    const staff = [{ id: "A", signedOn: "30/10/2013", objectives: 100, behaviours: 100 }];
    const { output, said } = await ask(
      fileOf({ fn: "bonus", input: { pool: 3000, year: 2013, staff, readng: {} } }),
    );
    expect(output).toBe("");
    expect(said).toEqual([
      "input.readng is not a field of the rule: it knows pool, year, decisionDate, staff, quotaFull, average, reading.",
      'input.pool is 3000: give an amount such as "2600.00", not below zero.',
      'input.staff[0].signedOn is "30/10/2013": give a day such as 2014-10-30.',
    ]);
  });

  it("says what is wrong with the file itself", async () => {
    const sentences = await Promise.all([
      ask(join(folder, "nothing.json")),
      ask(collection),
      ask(collection, { case: "X99" }),
    ]);
    expect(sentences.map(({ said }) => said)).toEqual([
      [expect.stringContaining("cannot be read: ENOENT")],
      [`The file ${collection} holds several cases: name one with --case.`],
      [`The file ${collection} has no case X99.`],
    ]);
    expect((await ask(fileOf("{"))).said).toEqual([expect.stringContaining("is not JSON")]);
    expect((await ask(fileOf({ fn: "bonus" }))).said).toEqual([expect.stringContaining("is not a case")]);
    expect((await ask(fileOf({ fn: "bonsu", input: {} }))).said).toEqual([
      expect.stringContaining('There is no rule "bonsu": use one of bonus, cap'),
    ]);
  });
});
