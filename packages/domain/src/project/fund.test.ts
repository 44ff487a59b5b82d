import { describe, expect, it } from "vitest";
import { SOUND_PROJECTS } from "./check/testing/sound-projects.ts";
import { moneyOf } from "./fund.ts";

describe("the money of the projects of a year", () => {
  it("sizes the fund by the rows, and counts released money and economies beside it [P-E7a]", () => {
    expect(moneyOf(SOUND_PROJECTS)).toEqual({
      projects: [
        { number: 1, sized: 54_200, declared: 54_200, released: null, economy: null },
        { number: 2, sized: 54_200, declared: 54_200, released: 43_360, economy: 10_840 },
      ],
      ...{ sized: 108_400, declared: 108_400, admitted: 54_200, released: 43_360, economy: 10_840 },
    });
  });

  it("counts what nobody declared for nothing", () => {
    const projects = SOUND_PROJECTS.projects.map((project) => ({ ...project, declared: null }));
    expect(moneyOf({ ...SOUND_PROJECTS, projects })).toMatchObject({ declared: 0, admitted: 0, released: 0 });
  });
});
