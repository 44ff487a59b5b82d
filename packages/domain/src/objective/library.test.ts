import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId } from "../quantity/id.ts";
import type { PlanVersion } from "./document.ts";
import { indicatorsMeant, measuresKnown } from "./library.ts";
import { documentOf, indicator, measure, onNode, read, use } from "./testing/small-body.ts";

const instant = (day: string): Instant => `${day}T08:00:00.000Z` as Instant;

const versionOf = (uses: PlanVersion["uses"]): PlanVersion => {
  const version = documentOf({ uses }).plans[0]?.versions[0];
  if (version === undefined) throw new Error("the small body has a plan");
  return version;
};

describe("measuresKnown", () => {
  const first = measure("a", { version: 1, recordedAt: instant("2021-01-10") });
  const second = measure("a", { version: 2, recordedAt: instant("2021-05-10"), name: "corretta" });

  it("takes the last version known, in whatever order they are listed", () => {
    for (const measures of [
      [first, second],
      [second, first],
    ])
      expect(measuresKnown(measures, instant("2021-06-01")).get("a" as MeasureId)).toBe(second);
  });

  it("knows a version from the instant it was recorded, and not before", () => {
    const at = (day: string) => measuresKnown([second, first], instant(day)).get("a" as MeasureId)?.version;
    expect(at("2021-05-10")).toBe(2);
    expect(at("2021-05-09")).toBe(1);
    expect(at("2021-01-09")).toBeUndefined();
  });
});

describe("indicatorsMeant", () => {
  const versions = [1, 2, 3].map((version) =>
    indicator("A", read("a"), { version, recordedAt: instant(`2021-0${version}-10`) }),
  );
  const meant = (uses: PlanVersion["uses"], knownAt: string, listed = versions) =>
    indicatorsMeant(listed, versionOf(uses), instant(knownAt)).get("A" as IndicatorId)?.version;
  const using = (indicatorVersion: number) => [use("A", onNode("1"), { indicatorVersion })];

  it("takes the version that the plan uses, also where a later one is known", () => {
    expect(meant(using(1), "2021-06-01")).toBe(1);
    expect(meant(using(2), "2021-06-01", versions.toReversed())).toBe(2);
  });

  it("takes the version that the plan uses even before it was recorded: the plan holds it", () => {
    expect(meant(using(3), "2021-01-01")).toBe(3);
  });

  it("takes the last one known where the plan uses none of them", () => {
    expect(meant([], "2021-02-10")).toBe(2);
    expect(meant([], "2021-02-10", versions.toReversed())).toBe(2);
    expect(meant([], "2021-02-09")).toBe(1);
  });

  it("takes the last of two versions that the plan uses both", () => {
    expect(meant([...using(3), ...using(1)], "2021-06-01", versions.toReversed())).toBe(3);
  });
});
