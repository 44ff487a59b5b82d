import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../lib/paths.ts";
import schema from "./schema.json" with { type: "json" };

type Publiccode = {
  readonly legal: { readonly license: string };
  readonly description: Readonly<Record<string, { readonly screenshots?: readonly string[] }>>;
};

const text = readFileSync(join(root, "publiccode.yml"), "utf8");
const file = parse(text) as Publiccode;

function problemsOf(value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  ajv.validate(schema, value);
  return ajv.errors ?? [];
}

describe("publiccode.yml", () => {
  it("keeps the standard of the catalogues of public software [82/2005-69]", () => {
    expect(problemsOf(file)).toEqual([]);
  });

  it("would be refused with a description longer than the catalogue shows", () => {
    const description = { it: { ...file.description.it, shortDescription: "a".repeat(151) } };
    expect(problemsOf({ ...file, description })).toHaveLength(1);
  });

  it("names the licence whose full text stands beside it [82/2005-69]", () => {
    const licence = readFileSync(join(root, "LICENSE"), "utf8");
    expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(licence).toContain("15.Applicable Law");
    expect(file.legal.license).toBe("EUPL-1.2");
  });

  it("shows only pictures that are there", () => {
    const pictures = Object.values(file.description).flatMap(({ screenshots = [] }) => screenshots);
    expect(pictures.filter((picture) => !existsSync(join(root, picture)))).toEqual([]);
  });
});
