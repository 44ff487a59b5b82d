import { dependenciesOf } from "../../formula/dependencies.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { yearOf } from "../../quantity/period.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, several } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** How many past years the law wants beside an objective. */
const YEARS = 3;

/** Indicators with fewer than three past years, told once for the whole plan. */
export const threeYears = check({
  id: "C-3Y",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. f",
  appliesTo: ["plan"],
  features: ["f"],
  find: (scene) => {
    const placed = new Set(
      scene.activeUses.filter(({ holder }) => holder.kind === "node").map(({ indicatorId }) => indicatorId),
    );
    const used = scene.indicators.filter(({ id }) => placed.has(id));
    const short = used.filter((indicator) => yearsOf(indicator, scene) < YEARS);
    if (short.length === 0) return [];
    const found: Found = {
      ...{ at: scene.at.plan(), says: "short-series" },
      facts: {
        ...{ short: count(short.length), all: count(used.length), years: count(YEARS) },
        codes: several(short.map(({ code }) => code)),
      },
      ...{ expected: count(0), actual: count(short.length) },
    };
    return [found];
  },
});

/** The past years an indicator has a declared result in, or a value of every measure it is made of. */
const yearsOf = ({ id, formula }: Indicator, { document, year }: CheckScene): number => {
  const declared = document.declaredResults.flatMap(({ indicatorId, period, value }) =>
    indicatorId === id && value.kind !== "not-available" ? [yearOf(period)] : [],
  );
  const { measures } = dependenciesOf(formula);
  const recorded = document.entries.filter(
    ({ measureId, value }) => measures.includes(measureId) && value.kind !== "not-available",
  );
  const full = Array.from({ length: YEARS }, (_, back) => year - 1 - back).filter(
    (past) =>
      measures.length > 0 &&
      measures.every((measure) =>
        recorded.some(
          ({ measureId, period }) => measureId === measure && period.from.startsWith(String(past)),
        ),
      ),
  );
  return new Set([...declared.filter((past) => past < year), ...full]).size;
};
