import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GLOSSARY } from "./glossary.ts";

const SOURCES = join(import.meta.dirname, "..");

/** Rooms whose types all have their term. A room joins the list when its types are settled. */
const ROOMS = [
  "organisation",
  "formula",
  "measurement",
  "indicator",
  "objective",
  "budget",
  "context",
  "acts",
  "duty",
  "cycle",
  "plan",
  "permission",
  "project",
  "appraisal",
  "transparency",
  "agile",
  "oversight",
];

const read = (path: string): string => readFileSync(join(SOURCES, path), "utf8");

/** The types that a line of the public face names, or all of its file. */
const typesOf = (line: string): readonly string[] => {
  const path = /"\.\/([^"]+)"/.exec(line)?.[1] ?? "";
  const declared = [...read(path).matchAll(/^export type (\w+)/gm)].map(([, name = ""]) => name);
  if (line.includes("*")) return declared;
  return declared.filter((name) => new RegExp(`\\b${name}\\b`).test(line.split(" from ")[0] ?? ""));
};

/** What other packages see of a room. The machinery that computes many bodies at once has no terms of the trade. */
const exportedTypes = (room: string): readonly string[] =>
  [...read("index.ts").matchAll(/^export (?:type )?(?:\*|\{[^}]*\}) from "[^"]+";/gm)]
    .map(([statement]) => statement)
    .filter((statement) => statement.includes(`"./${room}/`) && !statement.includes("/columns/"))
    .flatMap(typesOf);

const identifiersOf = (room: string): readonly string[] =>
  GLOSSARY.filter((each) => each.room === room).flatMap(({ terms }) =>
    terms.map(({ identifier }) => identifier),
  );

describe("the glossary", () => {
  it.each(ROOMS)("has a term for every type that other packages see of %s", (room) => {
    const exported = exportedTypes(room);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((name) => !identifiersOf(room).includes(name))).toEqual([]);
  });

  it.each(ROOMS)("keeps no term of %s that is gone", (room) => {
    const exported = exportedTypes(room);
    expect(identifiersOf(room).filter((name) => !exported.includes(name))).toEqual([]);
  });

  it("names each identifier once, with words for it", () => {
    const all = GLOSSARY.flatMap(({ terms }) => terms);
    expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
    for (const { italian, meaning } of all) {
      expect(italian.trim()).not.toBe("");
      expect(meaning).toMatch(/\.$/);
    }
  });
});
