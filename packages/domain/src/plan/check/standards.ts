import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Codes of the national catalogues: DFP common indicators, and the chambers' processes as B3.1_02 or C2.7.2_02. */
const NATIONAL = /^(DFP \d|[A-F]\d(\.\d+)+_\d+(\.\d+)?$)/;

/** Indicators of a national catalogue of which the plan gives no value of other bodies to stand beside the target. */
export const standards = check({
  id: "C-STD",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. e",
  appliesTo: ["library"],
  features: ["e"],
  find: (scene) => {
    const placed = new Set(scene.activeUses.map(({ indicatorId }) => indicatorId));
    return scene.indicators.flatMap((indicator): readonly Found[] => {
      if (!placed.has(indicator.id) || !NATIONAL.test(indicator.code)) return [];
      if (REFERENCE in indicator.parameters) return [];
      return [
        { at: scene.at.indicator(indicator), says: "no-reference", facts: { code: text(indicator.code) } },
      ];
    });
  },
});

/** The parameter under which an indicator holds the value of comparable bodies. */
const REFERENCE = "valore_di_riferimento";
