import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ratioText } from "../../quantity/fraction.ts";
import { PROJECT_LAW } from "../../regulation/project/law.ts";
import type { ProjectsDocument } from "../project.ts";
import { releaseOf, scoreOf } from "../release.ts";
import { checkProjects } from "./check-projects.ts";

const file = new URL("../../../../../examples/improvement-projects/objectives-2020.json", import.meta.url);
const GIVEN = JSON.parse(readFileSync(file, "utf8")) as ProjectsDocument;
const objective = (number: number) => {
  const found = GIVEN.projects.find((each) => each.number === number);
  if (found === undefined) throw new Error(`no objective ${number}`);
  return found;
};
const findings = checkProjects(GIVEN, PROJECT_LAW).findings.map(
  ({ says, place }) => `${says} ${place.map(({ name }) => name).join(".")}`,
);

describe("the thirteen funded objectives of an annual report", () => {
  it("each have their score out of 100, but for the one that was struck out [R8.1, R8-loaded]", () => {
    const scores = GIVEN.projects.map(({ evaluation }) => (evaluation === null ? "-" : scoreOf(evaluation)));
    expect(scores.map((score) => (score === null || score === "-" ? score : ratioText(score)))).toEqual(
      GIVEN.projects.map(({ number }) => (number === 4 ? null : "100/1")),
    );
  });

  it("keep the assessed part, the part that cannot be assessed and the reason together [R8.2, P-E8b]", () => {
    expect(objective(13).evaluation).toMatchObject({
      kind: "scored",
      parts: [
        { name: "sperimentazione", score: "100" },
        { name: "regolamento", score: null, note: expect.stringContaining("POLA") },
      ],
    });
  });

  it("keep the computed figure beside a score that differs from it, with the reason [C-OIV, R8.3]", () => {
    const { evaluation } = objective(9);
    expect(evaluation).toMatchObject({ computed: "0", reason: expect.stringContaining("obbligo") });
    const silent = {
      ...objective(9),
      evaluation: { ...evaluation, reason: null },
    } as (typeof GIVEN.projects)[0];
    const report = checkProjects({ ...GIVEN, projects: [silent] }, PROJECT_LAW);
    expect(report.findings.map(({ says }) => says)).toContain("score-without-reason");
  });

  it("have a result for each indicator, and none where the objective was struck out", () => {
    for (const { indicators, results } of GIVEN.projects)
      expect(results.map(({ indicator }) => indicator)).toEqual(indicators.map(({ code }) => code));
    expect(objective(4).results).toEqual([]);
  });

  it("release nothing for the one that was struck out, and all for one with full score [P-E8a, P-E8b]", () => {
    const of = (number: number) => {
      const release = releaseOf({ ...objective(number), declared: "1000" as never }, GIVEN.releaseRule);
      return release.ok ? release.value.released : release.problem.code;
    };
    expect([of(4), of(9), of(13)]).toEqual([0, 100_000, 100_000]);
  });

  it("are of the scheme of their year, and only say too little of what is new and what is kept [P-E6a]", () => {
    expect(findings).toEqual([3, 5, 6, 7, 8, 9, 10, 11].map((number) => `no-nature ${number}`));
  });
});
