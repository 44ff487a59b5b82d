import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { patched, type FixEdit } from "../quantity/patch.ts";
import { PROJECT_LAW } from "../regulation/project/law.ts";
import { SOUND_PROJECTS } from "./check/testing/sound-projects.ts";
import { refusalsOf } from "./change.ts";

const to = (path: string, value: unknown): FixEdit => ({ op: "replace", path, value });
const refusals = (...edits: readonly FixEdit[]) =>
  refusalsOf({ before: SOUND_PROJECTS, after: patched(SOUND_PROJECTS, edits) }, PROJECT_LAW).map(
    ({ number, code }) => `${number ?? "-"} ${code}`,
  );

describe("a change of the projects of a year", () => {
  it("is free in everything that belongs to the project", () => {
    expect(refusals(to("/projects/0/title", "Altro"), to("/projects/0/rows", []))).toEqual([]);
  });

  it("takes a project one step further, never two, and only with what the step asks", () => {
    expect(refusals(to("/projects/0/step", "admitted"))).toEqual([]);
    expect(refusals(to("/projects/0/step", "in-plan"))).toEqual(["1 step-skipped"]);
    expect(refusals(to("/projects/0/step", "admitted"), to("/projects/0/budget", null))).toEqual([
      "1 project-has-errors",
    ]);
  });

  it("leaves scores and validation to the evaluation body", () => {
    expect(refusals(to("/projects/1/evaluation", null))).toContain("2 money-locked");
    expect(
      refusals(to("/projects/0/evaluation", { kind: "struck-out", reason: "x", decided: null })),
    ).toEqual(["1 score-of-others"]);
    expect(refusals(to("/validation", { act: "altra", on: "2016-06-01" }))).toEqual([
      "- validation-of-others",
    ]);
  });

  it("lets no money be there before the validation, the first time either [C-LOCK]", () => {
    const locked = [{ number: 2, code: "money-locked" }];
    const after = { ...SOUND_PROJECTS, validation: null };
    expect(refusalsOf({ before: null, after }, PROJECT_LAW)).toEqual(locked);
    const late = { ...SOUND_PROJECTS, validation: { act: "tarda", on: "2017-01-01" as Day } };
    expect(refusalsOf({ before: SOUND_PROJECTS, after: late }, PROJECT_LAW)).toEqual(locked);
  });

  it("brings in neither scores nor a validation the first time, however far the projects are [C-LOCK]", () => {
    const found = refusalsOf({ before: null, after: SOUND_PROJECTS }, PROJECT_LAW);
    expect(found.map(({ number, code }) => `${number ?? "-"} ${code}`)).toContain("- validation-of-others");
    expect(found.filter(({ code }) => code === "score-of-others").map(({ number }) => number)).toEqual(
      SOUND_PROJECTS.projects.filter(({ evaluation }) => evaluation !== null).map(({ number }) => number),
    );
    const unjudged = {
      ...SOUND_PROJECTS,
      validation: null,
      projects: SOUND_PROJECTS.projects.map((project) => ({
        ...project,
        ...{ evaluation: null, released: null, step: "measured" as const },
      })),
    };
    expect(refusalsOf({ before: null, after: unjudged }, PROJECT_LAW)).toEqual([]);
  });
});
