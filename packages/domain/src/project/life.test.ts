import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { LANGUAGES } from "../vocabulary/language.ts";
import { conditionQuestions, describeStepProblem, stepName } from "../vocabulary/describe-project.ts";
import { SOUND_PROJECT } from "./check/testing/sound-projects.ts";
import { advance, STEP_PROBLEMS, type StepFrame } from "./life.ts";
import { PROJECT_STEPS, type Project, type ProjectStep } from "./project.ts";

const FRAME: StepFrame = { errors: 0, validation: null, releaseRule: { kind: "proportional" } };
const validated: StepFrame = { ...FRAME, validation: { act: "validazione 3/2016", on: "2016-06-30" as Day } };

const taken = (over: Partial<Project>, frame: StepFrame = FRAME): string => {
  const step = advance({ ...SOUND_PROJECT, ...over }, frame);
  return step.ok ? step.value : step.problem.code;
};

const IN_PLAN = { planAct: { act: "D.G. 5/2015", on: "2015-01-30" as Day } };
const MEASURED = { ...IN_PLAN, results: [{ indicator: "P01-I01", text: "64 imprese" }] };
const SCORED: Partial<Project> = {
  ...MEASURED,
  evaluation: {
    ...{ kind: "scored", computed: null, reason: null },
    parts: [{ name: "tutto", weight: "1" as Decimal, score: "90" as Decimal, note: null }],
  },
};

describe("the life of a project", () => {
  it("goes from proposed to released, a step at a time", () => {
    const steps = PROJECT_STEPS.map((step): string => taken({ ...SCORED, step }, validated));
    expect(steps).toEqual([...PROJECT_STEPS.slice(1), "last-step"]);
  });

  it("admits no project in which the checks find errors", () => {
    expect(taken({ step: "proposed" }, { ...FRAME, errors: 1 })).toBe("project-has-errors");
  });

  it("admits no project without an indicator that has target and source [R9.1-3]", () => {
    const indicators = SOUND_PROJECT.indicators.map((each) => ({ ...each, source: null }));
    expect(taken({ step: "proposed", indicators })).toBe("no-target-and-source");
  });

  it.each<readonly [ProjectStep, Partial<Project>, string]>([
    ["admitted", {}, "no-act"],
    ["in-plan", IN_PLAN, "no-results"],
    ["measured", MEASURED, "not-scored"],
  ])("waits at %s for what comes next", (step, over, problem) => {
    expect(taken({ ...over, step })).toBe(problem);
  });

  it("releases no money before the evaluation body validated the report [R9.1-6, C-LOCK]", () => {
    expect(taken({ ...SCORED, step: "scored" })).toBe("not-validated");
    expect(taken({ ...SCORED, step: "scored" }, validated)).toBe("released");
  });

  it("asks no results of a project that was struck out", () => {
    const evaluation = { kind: "struck-out", reason: "cassato", decided: null } as const;
    expect(taken({ ...IN_PLAN, evaluation, step: "in-plan" })).toBe("measured");
  });

  it("tells steps and what is missing in both languages", () => {
    for (const language of LANGUAGES) {
      for (const problem of STEP_PROBLEMS) expect(describeStepProblem(problem, language)).toMatch(/\.$/);
      expect(PROJECT_STEPS.map((step) => stepName(step, language)).every((name) => name !== "")).toBe(true);
      expect(conditionQuestions(language).filter((asked) => asked.endsWith("?"))).toHaveLength(7);
    }
  });
});
