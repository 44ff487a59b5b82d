import { readFileSync } from "node:fs";
import type { Branded, ProjectsDocument } from "@albero/domain";
import type { Static } from "typebox";
import { describe, expect, expectTypeOf, it } from "vitest";
import { isProjectsDocument, readProjectsDocument, writeProjectsDocument } from "./document.ts";
import type { ProjectsDocumentSchema } from "./schema.ts";

const example = new URL("../../../../examples/improvement-projects/projects-2015.json", import.meta.url);
const text = readFileSync(example, "utf8");
const given = JSON.parse(text) as ProjectsDocument;

/** A type with its brands and its `readonly` taken off. */
type Plain<T> =
  T extends Branded<string, string>
    ? string
    : T extends string | number | boolean | null
      ? T
      : T extends readonly (infer Item)[]
        ? Plain<Item>[]
        : { -readonly [Key in keyof T]: Plain<T[Key]> };

describe("the schema of a document of projects", () => {
  it("says of every key exactly what the domain says", () => {
    type Written = Static<typeof ProjectsDocumentSchema>;
    expectTypeOf<Plain<ProjectsDocument>>().toExtend<Written>();
    expectTypeOf<Written>().toExtend<Plain<ProjectsDocument>>();
  });

  it("reads the thirteen given projects, and writes them as they are in their file", () => {
    const read = readProjectsDocument(JSON.parse(text));
    expect(read.ok && writeProjectsDocument(read.value)).toBe(text);
    expect(given.projects.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 14, 15, 16, 18]);
  });

  it("reads the thirteen funded objectives of a year, with their scores", () => {
    const other = new URL("../../../../examples/improvement-projects/objectives-2020.json", import.meta.url);
    const written = readFileSync(other, "utf8");
    const read = readProjectsDocument(JSON.parse(written));
    expect(read.ok && writeProjectsDocument(read.value)).toBe(written);
  });

  it("names the place of everything that has another form, all at once", () => {
    const [first] = given.projects;
    const broken = {
      ...given,
      validation: { act: "x", on: "30/06/2016" },
      projects: [{ ...first, declared: 2496.2, evaluation: { kind: "praised" } }],
    };
    const read = readProjectsDocument(broken);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["validation/on", "projects/0/declared", "projects/0/evaluation/kind"]),
    );
  });

  it("knows its own documents by their format", () => {
    expect([given, {}, null, { format: "albero/body" }].map(isProjectsDocument)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
