import type { CourseView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };
const now = { period: "2021-Q1", today: "2021-05-20" };

let service: TestService;
let head: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  head = await service.as("Segretario Generale");
});
afterAll(() => service.close());

const courseOf = async (more: { "node-id"?: string; "indicator-id"?: string } = {}) =>
  valueOf(await head.client.readCourse({ params, query: { ...now, ...more } }));
const periodsOf = ({ years }: CourseView) =>
  years.map(({ year, points }) => [year, points.map(({ period }) => period)]);

describe("the course of a figure", () => {
  it("of the body has a line a year and a point a round, the last one being what its pages show", async () => {
    const course = await courseOf();
    expect(periodsOf(course)).toEqual([
      [2019, ["2019-Q1", "2019-Q2", "2019-Q3"]],
      [2020, ["2020-Q1", "2020-Q2", "2020-Q3"]],
      [2021, ["2021-Q1"]],
    ]);
    const { body } = valueOf(await head.client.readOverview({ params, query: now }));
    expect(course.years.at(-1)?.points[0]).toMatchObject({
      achievement: body.achievement,
      light: body.light,
    });
  });

  it("of an objective stands beside the same rounds of earlier years", async () => {
    const { areas } = valueOf(await head.client.readOverview({ params, query: now }));
    for (const { node, rollUp } of areas) {
      const { years } = await courseOf({ "node-id": node.id });
      expect(years.at(-1)?.points[0]?.achievement).toBe(rollUp.achievement);
    }
  });

  it("of an indicator has its own figures and the target of the year", async () => {
    const { attention } = valueOf(await head.client.readOverview({ params, query: now }));
    for (const { use } of attention) {
      const { unit, target, years } = await courseOf({ "indicator-id": use.indicatorId });
      expect([unit, target, years.at(-1)?.points[0]?.figure]).toEqual([use.unit, use.yearTarget, use.figure]);
    }
  });

  it("of what the plan does not have is not found", async () => {
    const query = { ...now, "node-id": "01890000-0000-7000-8000-000000000000" };
    const answer = await head.client.readCourse({ params, query });
    expect(answer).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});

describe("the end of the year foreseen", () => {
  const forecasts = async (query: { readonly period: string; readonly today: string }) => {
    const { indicators } = valueOf(await head.client.listIndicators({ params, query }));
    const ids = [...new Set(indicators.map(({ use }) => use.indicatorId))].slice(0, 20);
    const views = await Promise.all(
      ids.map((indicatorId) => head.client.readIndicator({ params: { ...params, indicatorId }, query })),
    );
    return views.flatMap((view) => valueOf(view).places).map(({ forecast }) => forecast);
  };

  it("is told with its target, its ends and how it was made, and never where the year is over", async () => {
    const found = (await forecasts(now)).filter((forecast) => forecast !== null);
    expect(found.length).toBeGreaterThan(5);
    for (const { interval, figure, measures } of found) {
      expect(measures.flat().length).toBeGreaterThan(2);
      if (interval === null || figure.kind !== "number") continue;
      expect(Number(interval.low)).toBeLessThanOrEqual(Number(figure.number));
      expect(Number(interval.high)).toBeGreaterThanOrEqual(Number(figure.number));
    }
    const over = await forecasts({ period: "2020", today: "2021-05-20" });
    expect(over.filter((forecast) => forecast !== null)).toEqual([]);
  });
});
