import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleFilesOf, readExampleProjects } from "./projects.ts";

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../../examples/improvement-projects/${file}`, import.meta.url), "utf8"),
  );
const INDEX = read("example.json");

describe("the projects of an example", () => {
  it("are read year by year from the files its index names", () => {
    const files = exampleFilesOf(INDEX, "projects");
    const projects = readExampleProjects(new Map(files.map((file) => [file, read(file)])));
    expect(projects).toMatchObject({ ok: true, value: [{ year: 2015 }, { year: 2020 }] });
  });

  it("are none where the index names none, or is none itself", () => {
    const { projects, ...without } = INDEX as { readonly projects: readonly string[] };
    expect(projects).toHaveLength(2);
    expect(exampleFilesOf(without, "projects")).toEqual([]);
    expect(exampleFilesOf({ slug: 7 }, "projects")).toEqual([]);
  });

  it("name the file in which something is wrong", () => {
    expect(readExampleProjects(new Map([["projects-2030.json", { year: "no" }]]))).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ file: "projects-2030.json" })]) as unknown,
    });
  });
});
