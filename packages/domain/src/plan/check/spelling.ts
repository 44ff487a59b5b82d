import type { Measure } from "../../measurement/measure.ts";
import type { UnitId } from "../../quantity/id.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Offices that the sources of the measures write in several ways: "SG" and "S.G.", "Uff. R.I." and "Ufficio R.I.". */
export const spelling = check({
  id: "C-SPELL",
  severity: "info",
  source: "D.Lgs. 33/2013 art. 6",
  appliesTo: ["library"],
  find: ({ measures, at }) =>
    [...labelsByUnit(measures)].flatMap(([unitId, labels]): readonly Found[] => {
      const alike = labels.filter((one) => labels.some((other) => other !== one && isAlike(one, other)));
      if (alike.length === 0) return [];
      return [
        {
          at: at.unit(unitId),
          says: "source-spelt",
          facts: { labels: text(alike.map((label) => `«${label}»`).join(", ")) },
        },
      ];
    }),
});

const labelsByUnit = (measures: readonly Measure[]): ReadonlyMap<UnitId, readonly string[]> => {
  const labels = new Map<UnitId, readonly string[]>();
  for (const { sourceUnitId, sourceLabel } of measures)
    if (sourceUnitId !== null && sourceLabel !== null)
      labels.set(sourceUnitId, [...new Set([...(labels.get(sourceUnitId) ?? []), sourceLabel])]);
  return labels;
};

/** Whether one name, without the word office and all signs, is the other or a part of it. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [coreOf(one), coreOf(other)];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
};

const coreOf = (label: string): readonly string[] =>
  label
    .toLowerCase()
    .replaceAll(".", "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "uff" && word !== "ufficio");
