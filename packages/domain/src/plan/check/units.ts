import type { Indicator } from "../../indicator/indicator.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** Indicators whose unit disagrees with their kind, with their type, or with what their code says they are. */
export const units = check({
  id: "C-UNIT",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["library"],
  find: (scene) => used(scene).flatMap((indicator) => foundIn(indicator, scene)),
});

const used = (scene: CheckScene): readonly Indicator[] => {
  const ids = new Set(scene.uses.map(({ indicatorId }) => indicatorId));
  return scene.indicators.filter(({ id }) => ids.has(id));
};

/** The unit that a kind has to have; the others may have any. */
const UNITS: Readonly<Partial<Record<Indicator["kind"], string>>> = {
  days: "gg",
  percent: "%",
  date: "date",
};

const foundIn = (indicator: Indicator, scene: CheckScene): readonly Found[] => {
  const at = scene.at.indicator(indicator);
  const { kind, unit, typology, code } = indicator;
  const wanted = UNITS[kind];
  if (wanted !== undefined && wanted !== unit)
    return [
      {
        ...{ at, says: "unit-of-kind", facts: { unit: text(unit), wanted: text(wanted) } },
        ...{ expected: text(wanted), actual: text(unit), fix: [replace(`${at.path}/unit`, wanted)] },
      },
    ];
  const volume = isVolume(typology) && unit === "%";
  const told = unitTold(code);
  return [
    ...(volume ? [{ at, says: "volume-percent" as const, expected: text("N."), actual: text(unit) }] : []),
    ...(told === null || told === unit
      ? []
      : [
          {
            ...{ at, says: "unit-of-code" as const },
            facts: { code: text(code), told: text(told), unit: text(unit) },
            ...{ expected: text(told), actual: text(unit) },
          },
        ]),
  ];
};

export const isVolume = (typology: string | null): boolean => typology?.trim().toLowerCase() === "volume";

/** What the first syllable of a code says about the unit: `GG_` days, `Data_` a date, `Percent_` a per cent. */
const unitTold = (code: string): string | null => {
  const [, prefix = ""] = /^(GG|Data|Percent|Perc|N)_/i.exec(code) ?? [];
  return { gg: "gg", data: "date", percent: "%", perc: "%", n: "N." }[prefix.toLowerCase()] ?? null;
};
