import { applyEdits, type Day, type PlanEdit, type PlanVersion } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { differencesSheet } from "./content.ts";

const today = "2021-05-15" as Day;
const before = smallBody.plans[0]?.versions[0] as PlanVersion;
const [node] = before.nodes;
const edits: readonly PlanEdit[] = [
  {
    ...{ kind: "set-standing", entity: "node", id: node?.id ?? "", standing: "struck-out" },
    reason: "per mancanza di risorse",
  },
];
const after: PlanVersion = { ...before, ...applyEdits(before, edits), version: 2, basedOn: 1 };
const pageOf = (language: "it" | "en", to = after): string =>
  renderHtml(differencesSheet(smallBody, { plan: "Piano 2021-2023", before, after: to, today, language }));

describe("the sheet of differences", () => {
  it("shows each field before and after, struck out things by that word [150/2009-6]", () => {
    const page = pageOf("it");
    for (const words of [
      "Modifiche al piano",
      "Una modifica.",
      "cassato",
      "per mancanza di risorse",
      "Prima",
    ])
      expect(page).toContain(words);
    expect(page).toContain("dalla versione 1 alla versione 2");
  });

  it("says the same in English", () => {
    for (const words of ["Changes of the plan", "struck out", "Before"])
      expect(pageOf("en")).toContain(words);
  });

  it("says that two equal versions are equal", () => {
    expect(pageOf("it", { ...before, version: 2 })).toContain("Le due versioni dicono lo stesso.");
  });
});
