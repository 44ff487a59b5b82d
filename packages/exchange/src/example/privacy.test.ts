import { describe, expect, it } from "vitest";
import { readExampleAccounts } from "./accounts.ts";
import { documentOf, filesOf, jsonOf, textOf, valueOf } from "./testing/on-disk.ts";

const EXAMPLES = ["massa-carrara", "camera-di-esempio"];
const filesWithAccounts = (name: string) => [...filesOf(name).keys(), "accounts.json"];

describe.each(EXAMPLES)("personal data in %s", (name) => {
  const texts = filesWithAccounts(name).map((file) => textOf(name, file));

  it("has no e-mail address that could be somebody's [MC-E]", () => {
    const addresses = texts.flatMap((text) => text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.endsWith("@example.invalid"))).toEqual([]);
  });

  it("has no tax code, telephone number or courtesy title [MC-E]", () => {
    const personal =
      /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b|\+39|\b(Dott|Dr|Sig|Avv|Rag|Ing)(\.ssa|\.ra)?\.? [A-Z][a-z]+ [A-Z]/;
    expect(texts.filter((text) => personal.test(text))).toEqual([]);
  });

  it("says of every value an office or a role as its author [MC-E]", () => {
    const body = documentOf(name);
    const known = new Set([
      ...body.units.flatMap((unit) => [unit.name, unit.headRole]),
      ...body.measures.map(({ sourceLabel }) => sourceLabel),
      "Controllo di gestione",
      "Dirigente",
      "Adempimenti",
    ]);
    const authors = [...body.entries, ...body.validations].map(({ recordedBy }) => recordedBy);
    expect(authors.filter((author) => !known.has(author))).toEqual([]);
  });

  it("offers roles to try without a password or a person", () => {
    const accounts = valueOf(readExampleAccounts(jsonOf(name, "accounts.json"), documentOf(name)));
    const roles = accounts.map(({ role }) => role);
    for (const role of [
      "administrator",
      "planner",
      "secretary-general",
      "validator",
      "officer",
      "evaluation-body",
      "reader",
    ])
      expect(roles).toContain(role);
    expect(JSON.stringify(accounts)).not.toMatch(/password|secret":/i);
  });
});
