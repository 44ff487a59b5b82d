import { describe, expect, it } from "vitest";
import { PLAN_CHAPTERS, planFormOf } from "./plan-form.ts";

describe("planFormOf", () => {
  it("asks for the performance plan until 2021 and for the integrated plan from 2022 [81/2022-1]", () => {
    expect(planFormOf(2021, 200).kind).toBe("performance");
    expect(planFormOf(2022, 200).kind).toBe("integrated");
    expect(planFormOf(2021, 200).chapters).not.toContain("risks");
  });

  it("asks bodies of more than fifty people for every chapter, and smaller ones for less [132/2022-6] [P-D2]", () => {
    expect(planFormOf(2024, 51)).toMatchObject({ simplified: false, chapters: PLAN_CHAPTERS });
    const small = planFormOf(2024, 50);
    expect(small.simplified).toBe(true);
    expect(small.chapters).toEqual([
      ...["acts", "body", "performance", "risks", "structure", "agile-work", "staff-needs", "annexes"],
    ]);
  });

  it("keeps performance in the small plan, since nothing is rewarded without objectives [P-D2]", () => {
    expect(planFormOf(2024, 30).chapters).toContain("performance");
  });

  it("asks for the whole plan where the number of people is not known", () => {
    expect(planFormOf(2024, null).simplified).toBe(false);
  });

  it("answers a year before the first law by it", () => {
    expect(planFormOf(2005, null).kind).toBe("performance");
  });
});
