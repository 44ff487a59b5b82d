import { createHash } from "node:crypto";
import { evaluate, type Day, type Evaluation, type Instant, type PeriodCode } from "@albero/domain";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { openData } from "./open-data.ts";

const document = documentOf("camera-di-esempio");
const PUBLISHING = {
  ...{ base: "https://www.example.it/dati/", ipa: "cciaa_es", contact: "urp@example.it" },
  modified: "2021-05-15" as Day,
};

const evaluated = (): Evaluation => {
  const done = evaluate(document, {
    ...{ period: "2020" as PeriodCode, today: "2021-05-15" as Day },
    knownAt: "2029-01-01T00:00:00.000Z" as Instant,
  });
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

const evaluation = evaluated();
const files = openData(document, evaluation, PUBLISHING) ?? [];
const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? "";

type Row = Readonly<Record<string, string>>;
const csv = (name: string): readonly Row[] => {
  const read = papaparse.parse<Row>(textOf(name), { header: true, delimiter: ";", skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  return read.data;
};

type Entity = Readonly<Record<string, unknown>>;
const graph = (): readonly Entity[] =>
  (JSON.parse(textOf("catalogo.jsonld")) as { readonly "@graph": readonly Entity[] })["@graph"];
const ofType = (type: string): readonly Entity[] =>
  graph().filter((entity) => (entity["@type"] as readonly string[]).includes(type));

describe("openData", () => {
  it("writes each table as CSV and JSON with the same rows and stable ids [REL-P6]", () => {
    for (const name of ["obiettivi", "target", "risultati"]) {
      const objects = JSON.parse(textOf(`${name}.json`)) as readonly Readonly<
        Record<string, string | number | boolean | null>
      >[];
      const rows = csv(`${name}.csv`);
      expect(rows.length).toBeGreaterThan(10);
      expect(objects.map((row) => Object.values(row).map((cell) => String(cell ?? "")))).toEqual(
        rows.map((row) => Object.values(row)),
      );
    }
    const nodes = document.plans.flatMap(({ versions }) => versions.flatMap((each) => each.nodes));
    const ids = new Set<string>(nodes.map(({ id }) => id));
    expect(csv("obiettivi.csv").every(({ id }) => ids.has(id ?? ""))).toBe(true);
  });

  it("gives every figure as the evaluation has it, numbers with a point", () => {
    const achieved = new Map(evaluation.nodes.map((each) => [String(each.nodeId), each.achievement]));
    for (const { id, raggiunto } of csv("obiettivi.csv")) {
      const hundredths = achieved.get(id ?? "") ?? null;
      expect(raggiunto).toBe(hundredths === null ? "" : (hundredths / 100).toFixed(2));
    }
  });

  it("says what every column means, in both languages", () => {
    const { tableSchema } = JSON.parse(textOf("risultati.csv-metadata.json")) as {
      readonly tableSchema: {
        readonly columns: readonly { readonly name: string; readonly titles: object }[];
      };
    };
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(csv("risultati.csv")[0] ?? {}));
    expect(tableSchema.columns.every(({ titles }) => Object.keys(titles).join() === "it,en")).toBe(true);
  });

  it("carries every mandatory field of the national profile [DCAT-AP-IT]", () => {
    const mandatory = {
      "dcatapit:Catalog": ["dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:dataset"],
      "dcatapit:Dataset": [
        ...["dct:identifier", "dct:title", "dct:description", "dct:modified", "dcat:theme"],
        ...["dct:rightsHolder", "dct:accrualPeriodicity", "dcat:distribution"],
      ],
      "dcatapit:Agent": ["dct:identifier", "foaf:name"],
      "dcatapit:Organization": ["vcard:fn", "vcard:hasEmail"],
    };
    for (const [type, fields] of Object.entries(mandatory)) {
      expect(ofType(type).length).toBeGreaterThan(0);
      for (const entity of ofType(type)) expect(Object.keys(entity)).toEqual(expect.arrayContaining(fields));
    }
    const distributions = ofType("dcatapit:Dataset").flatMap((each) => each["dcat:distribution"] as Entity[]);
    expect(distributions).toHaveLength(6);
    for (const each of distributions)
      expect(Object.keys(each)).toEqual(
        expect.arrayContaining(["dct:format", "dcat:accessURL", "dct:license"]),
      );
  });

  it("is under CC BY 4.0 and carries the hash of every file [36/2006-licence]", () => {
    const distributions = ofType("dcatapit:Dataset").flatMap((each) => each["dcat:distribution"] as Entity[]);
    for (const each of distributions) {
      expect(each["dct:license"]).toEqual({ "@id": "https://creativecommons.org/licenses/by/4.0/" });
      const name = String(each["@id"]).slice(PUBLISHING.base.length);
      const hash = createHash("sha256").update(textOf(name), "utf8").digest("hex");
      expect(each["spdx:checksum"]).toMatchObject({ "spdx:checksumValue": hash });
    }
  });

  it("holds nothing of individual cards", () => {
    const version = document.plans.find(({ id }) => id === evaluation.planId)?.versions.at(-1);
    const onCards = (version?.uses ?? []).filter(({ holder }) => holder.kind === "card-objective");
    expect(onCards.length).toBeGreaterThan(0);
    const all = files.map(({ text }) => text).join("\n");
    for (const { id } of onCards) expect(all).not.toContain(id);
  });

  it("gives the same bytes for the same data", () => {
    expect(openData(document, evaluation, PUBLISHING)).toEqual(files);
  });

  it("has nothing to say of a plan the document lacks", () => {
    expect(openData({ ...document, plans: [] }, evaluation, PUBLISHING)).toBeNull();
  });
});
