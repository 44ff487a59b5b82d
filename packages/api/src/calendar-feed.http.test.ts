import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const params = { bodyId: example.document.body.id };
const metric = example.document.units.find(({ slug }) => slug === "ufficio-metrico-controllo-prodotti");

let service: TestService;
let office: Browser;

beforeAll(async () => {
  service = await startService({
    examples: [example],
    config: { publicUrl: null },
  });
  const planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Metrico");
  const duty = {
    ...{ id: null, title: "Report degli utenti", source: null, proof: "ticked" as const, feeds: [] },
    ...{ unitId: metric?.id ?? null, occurrences: [{ period: "2021-Q2", due: "2021-09-15" }] },
  };
  valueOf(await planner.client.defineDuty({ params, body: duty, version: 0 }));
});
afterAll(() => service.close());

const make = async (who: Browser) => valueOf(await who.client.makeCalendarFeed({ params })).path;

/** The address as a calendar asks for it: without any cookie. */
const fetched = async (path: string) => {
  const response = await fetch(`${service.base}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** What a calendar program reads. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      summary: event.summary,
      day: event.startDate.toString(),
      isWhole: event.startDate.isDate,
      uid: event.uid,
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });

describe("the calendar of an account", () => {
  it("opens in a real parser: whole days, no alarms, each deadline once, and no figure [D2-calendar]", async () => {
    const { status, headers, text } = await fetched(await make(office));
    expect([status, headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(2);
    expect(events.every(({ isWhole, alarms }) => isWhole && alarms === 0)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ summary, day }) => [day, summary])).toEqual(
      expect.arrayContaining([
        ["2021-09-15", "Report degli utenti (2nd four-month period of 2021)"],
        ["2021-09-15", expect.stringMatching(/^Round .*2021: \d+ values? to send$/)],
      ]),
    );
    expect(text).not.toMatch(/%|target|punteggio|score/i);
  });

  it("is somebody's own: another account has other deadlines [D2-calendar]", async () => {
    const reader = await service.as("Dipendente in sola lettura");
    expect(eventsIn((await fetched(await make(reader))).text)).toEqual([]);
  });

  it("ends when it is renewed or revoked, and its address opens nothing else [D2-calendar]", async () => {
    const first = await make(office);
    const second = await make(office);
    expect((await fetched(first)).status).toBe(404);
    expect((await fetched(second)).status).toBe(200);
    expect(valueOf(await office.client.findCalendarFeed({ params })).since).not.toBeNull();
    const token = second.split("?")[0]?.split("/").at(-1) ?? "";
    for (const headers of [{ cookie: `albero=${token}` }, { authorization: `Bearer ${token}` }] as const) {
      const answer = await fetch(`${service.base}/api/v1/bodies/${params.bodyId}/tasks`, { headers });
      expect(answer.status).toBe(401);
    }
    valueOf(await office.client.endCalendarFeed({ params }));
    expect((await fetched(second)).status).toBe(404);
    expect(valueOf(await office.client.findCalendarFeed({ params })).since).toBeNull();
  });
});
