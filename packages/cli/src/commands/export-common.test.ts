import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@albero/api";
import {
  adopt,
  applyEdits,
  contentOf,
  type BodyDocument,
  type CommonLibrary,
  type Instant,
} from "@albero/domain";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../lib/context.ts";
import { readExample } from "../lib/example-files.ts";
import { exportCommonCommand, type CommonOptions } from "./export-common.ts";

const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-common-"));
const at = (name: string): string => join(folder, name);
const library = JSON.parse(
  readFileSync(join(examples, "obiettivi-comuni/versione-1.json"), "utf8"),
) as CommonLibrary;

/** A body that adopted every objective of the library in its last plan. */
const withAdopted = (document: BodyDocument): BodyDocument => {
  const plan = document.plans.at(-1);
  const version = plan?.versions.at(-1);
  if (plan === undefined || version === undefined) throw new Error("no plan");
  const content = contentOf(version);
  const items = library.objectives.map(({ code }) => code);
  const frame = { ...document, content, newId, at: "2021-01-20T09:00:00.000Z" as Instant };
  const taken = adopt(library, { items, into: null }, frame);
  if (!taken.ok) throw new Error(taken.problem.code);
  const { edits, indicators, measures } = taken.value;
  return {
    ...document,
    commonLibraries: [library],
    indicators: [...document.indicators, ...indicators],
    measures: [...document.measures, ...measures],
    plans: [{ ...plan, versions: [{ ...version, ...applyEdits(content, edits), sha256: null }] }],
  };
};

const run = async (options: CommonOptions) => {
  const written: string[] = [];
  const context = { write: (text: string) => written.push(text), say: () => undefined } as unknown as Context;
  return { problem: await exportCommonCommand(options)(context), written: written.join("") };
};

beforeAll(() => {
  const example = readExample(examples, "massa-carrara");
  if (!example.ok) throw new Error(example.problem.code);
  writeFileSync(at("own.json"), writeBodyDocument(example.value.document));
  writeFileSync(at("adopted.json"), writeBodyDocument(withAdopted(example.value.document)));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("albero export common", () => {
  it("writes the results of the only library there is, as its owner asks [P-T5b]", async () => {
    const { problem, written } = await run({ file: at("adopted.json") });
    expect(problem).toBeNull();
    expect(written.split("\r\n")).toHaveLength(5);
    expect(written).toContain('"OC3";"OC3.1"');
  });

  it("writes them as JSON for the period that is named", async () => {
    const { written } = await run({ file: at("adopted.json"), as: "json", period: "2021-Q1" });
    expect(JSON.parse(written)).toMatchObject({ libreria: library.id, periodo: "2021-Q1" });
  });

  it("says which there are where none was adopted, and which forms it takes", async () => {
    const sentenceOf = async (options: CommonOptions) => (await run(options)).problem?.facts["sentence"];
    expect(await sentenceOf({ file: at("own.json") })).toContain("there are: none");
    expect(await sentenceOf({ file: at("adopted.json"), library: "altri" })).toContain(library.id);
    expect(await sentenceOf({ file: at("own.json"), as: "pdf" })).toBe("--as takes csv or json.");
  });
});
