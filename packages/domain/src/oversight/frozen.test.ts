import { describe, expect, it } from "vitest";
import type { FrozenFigure } from "./entry.ts";
import type { Project } from "../project/project.ts";
import { figureChanges, frozenFigures } from "./frozen.ts";

const figure = (id: string, achievement: string | null): FrozenFigure => ({
  ...{ of: "indicator", id, code: id, title: id, value: null, target: null, achievement },
});

describe("two records of a report", () => {
  it("are told side by side where they differ, also what came in or left [150/2009-14.4c]", () => {
    const before = [figure("a", "80.00"), figure("b", "90.00"), figure("c", null)];
    const after = [figure("b", "95.00"), figure("c", null), figure("d", "10.00")];
    expect(figureChanges(before, after)).toEqual([
      { before: figure("a", "80.00"), after: null },
      { before: figure("b", "90.00"), after: figure("b", "95.00") },
      { before: null, after: figure("d", "10.00") },
    ]);
    expect(figureChanges(before, before.toReversed())).toEqual([]);
  });
});

describe("the figures of a report", () => {
  it("hold the scores of the funded projects, none for one struck out [R8.1]", () => {
    const project = (number: number, evaluation: unknown) =>
      ({ number, title: `Progetto ${number}`, evaluation }) as unknown as Project;
    const part = (score: string | null) => ({ name: "tutto", weight: "1", score, note: null });
    const figures = frozenFigures(null, [
      project(1, {
        kind: "scored",
        parts: [part("90"), part("80"), part(null)],
        computed: null,
        reason: null,
      }),
      project(2, { kind: "struck-out", reason: "cassato", decided: null }),
      project(3, null),
    ]);
    expect(figures.map(({ of, id, achievement }) => [of, id, achievement])).toEqual([
      ["project", "1", "85.00"],
      ["project", "2", null],
      ["project", "3", null],
    ]);
  });
});
