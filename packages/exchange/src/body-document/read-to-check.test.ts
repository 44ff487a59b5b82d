import { checkDocument, errorsOf, type BodyDocument } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { body } from "../example/testing/massa-carrara.ts";
import { readBodyDocument } from "./read.ts";
import { readToCheck } from "./read-to-check.ts";

const changed = (change: (text: string) => string): unknown => JSON.parse(change(JSON.stringify(body)));
const messagesOf = (document: BodyDocument) =>
  errorsOf(checkDocument(document, { today: null })).map(({ says }) => says);

describe("readToCheck", () => {
  it("lets through a card of 99,99 for the check that names it [C-W100]", () => {
    const json = changed((text) => text.replace('"weight":1500', '"weight":1499'));
    expect(readBodyDocument(json).ok).toBe(false);
    const reading = readToCheck(json);
    expect(reading.ok && messagesOf(reading.value)).toContain("card-weights");
  });

  it("lets through a code used twice for the check that names it [C-CODE]", () => {
    const json = changed((text) => text.replace('"code":"M-091"', '"code":"M-092"'));
    expect(readBodyDocument(json).ok).toBe(false);
    const reading = readToCheck(json);
    expect(reading.ok && messagesOf(reading.value)).toContain("code-doubled");
  });

  it("lets through formulas and uses that name nothing, for the check that names them [C-FORM]", () => {
    const nothing = "00000000-0000-4000-8000-000000000000";
    const [use] = body.plans[0]?.versions[0]?.uses ?? [];
    const other = use?.indicatorId ?? "";
    const missing = changed((text) => text.replace(`"indicatorId":"${other}"`, `"indicatorId":"${nothing}"`));
    const reading = readToCheck(missing);
    expect(reading.ok && messagesOf(reading.value)).toContain("indicator-unknown");
    const measure = body.measures.find(({ code }) => code === "M-096")?.id ?? "";
    const formula = changed((text) => text.replace(`"measure":"${measure}"`, `"measure":"${nothing}"`));
    const read = readToCheck(formula);
    expect(read.ok && messagesOf(read.value)).toContain("formula-wrong");
  });

  it("refuses what cannot be walked: another shape, and ids that lead nowhere", () => {
    expect(readToCheck({ format: "albero/body" }).ok).toBe(false);
    const [id] = body.units.map((unit) => unit.id);
    const json = changed((text) =>
      text.replace(`"id":"${id ?? ""}"`, '"id":"00000000-0000-4000-8000-000000000000"'),
    );
    const reading = readToCheck(json);
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toContain("unknown-reference");
  });
});
