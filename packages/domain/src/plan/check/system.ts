import { versionInForce } from "../../indicator/system-in-force.ts";
import type { MeasurementSystem } from "../../indicator/system.ts";
import { text } from "../../quantity/said.ts";
import type { Day } from "../../quantity/day.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { AT_ANY_TIME, type CheckScene } from "./scene.ts";

/** A plan for whose year there is no measurement system with the opinion of the OIV; one of an earlier year is told. */
export const system = check({
  id: "C-SMVP",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 7 c. 1",
  appliesTo: ["plan"],
  find: (scene) => {
    const { plan, year, at } = scene;
    if (plan === null) return [];
    const told = tell(systemOf(scene), year);
    return told === null ? [] : [{ at: at.plan(), facts: { year: text(String(year)) }, ...told }];
  },
});

/** The one in force on the last day of the plan's year. */
const systemOf = ({ document, year }: CheckScene): MeasurementSystem | null =>
  versionInForce(document.systems, {
    period: String(year) as PeriodCode,
    today: `${year}-12-31` as Day,
    knownAt: AT_ANY_TIME,
  });

const tell = (found: MeasurementSystem | null, year: number): Pick<Found, "says" | "severity"> | null => {
  if (found === null) return { says: "no-system" };
  if ((found.opinion ?? "").trim() === "") return { says: "system-without-opinion" };
  return Number(found.validFrom.slice(0, 4)) < year
    ? { says: "system-of-before", severity: "warning" }
    : null;
};
