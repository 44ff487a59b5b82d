import type { Day, Hundredths, Instant, MeasurementSystem, SystemId } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { smallBody } from "../../testing/small-body.ts";
import { rowsUnder } from "../../testing/words-of.ts";
import { systemDocument } from "./content.ts";

const SYSTEM: MeasurementSystem = {
  ...{ id: "smvp" as SystemId, title: "SMVP 2021", validFrom: "2021-01-01" as Day, validTo: null },
  ...{ recordedAt: "2021-01-01T00:00:00.000Z" as Instant, supersededAt: null },
  ...{ act: "delibera 2/2021", opinion: "parere del 28/01/2021" },
  options: {
    ...{ cap: 10_000 as Hundredths, lostPerDayLate: 200 as Hundredths, missing: "stays-out" },
    ...{ intermediate: "share-of-year", childObjectives: { kind: "only-without-indicators" } },
    lights: { inLine: 9_000 as Hundredths, toWatch: 6_500 as Hundredths },
  },
};

describe("systemDocument", () => {
  const document = systemDocument(smallBody, SYSTEM, { today: "2021-05-15" as Day });

  it("names the act and the binding opinion, and says where a reason is not given [P-T9]", () => {
    expect(rowsUnder(document.blocks, "Adozione")).toEqual([
      ["Validità", "dal 01/01/2021"],
      ["Atto", "delibera 2/2021"],
      ["Parere vincolante dell’OIV", "parere del 28/01/2021"],
      ["Motivo della versione", "non indicato"],
    ]);
  });

  it("states every choice that decides a result, also those it leaves to the default [P-T9]", () => {
    const rows = rowsUnder(document.blocks, "Scelte che decidono i risultati");
    expect(rows).toHaveLength(11);
    expect(rows.every(([, choice]) => choice !== "")).toBe(true);
    expect(rows.flat().join(" ")).toContain("65,00 %");
  });
});
