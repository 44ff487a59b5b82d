import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const params = { bodyId };

let service: TestService;
let planner: Browser;
let actId: string;
let opinionId: string;

const record = async (kind: "deliberation" | "opinion", subject: string): Promise<string> => {
  const body = { organId: null, kind, number: "7", date: "2021-01-28", subject };
  return valueOf(await planner.client.recordAct({ params, version: 0, body })).id;
};

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  actId = await record("deliberation", "Aggiornamento del SMVP");
  opinionId = await record("opinion", "Parere vincolante sul SMVP");
});
afterAll(() => service.close());

const systems = async (query: { today?: string; "known-at"?: string; period?: string } = {}) =>
  valueOf(await planner.client.listSystems({ params, query: { ...query, language: "it" } }));

type Options = Awaited<ReturnType<typeof systems>>["inForce"]["options"];

const define = async (
  change: Partial<Options>,
  validFrom = "2021-01-01",
  opinion: string | null = opinionId,
) => {
  const { revision, inForce } = await systems();
  const options = { ...inForce.options, ...change };
  const body = { title: "SMVP 2021", validFrom, actId, opinionId: opinion, reason: "Nuovo anno", options };
  return planner.client.defineSystem({ params, version: revision, query: { language: "it" }, body });
};

describe("the measurement system of the year", () => {
  it("states every option in force, in words and as data [P-T9]", async () => {
    const { inForce, versions } = await systems();
    expect(inForce.told.map(({ option }) => option).toSorted()).toEqual(
      Object.keys(inForce.options).toSorted(),
    );
    expect(versions).toHaveLength(1);
    expect(inForce.id).toBe(versions[0]?.id);
  });

  it("is defined anew on an act and with the opinion, and figures follow it from its day on [P-T9, P-T8a]", async () => {
    const before = await systems();
    const lightsOf = async () =>
      valueOf(await planner.client.readOverview({ params, query: { period: "2021-Q1" } })).body.light;
    expect(await lightsOf()).not.toBe("critical");
    const done = valueOf(await define({ lights: { inLine: "100.00", toWatch: "99.99" } }));
    expect(done).toMatchObject({
      act: "deliberazione n. 7 del 28/01/2021",
      opinion: "parere n. 7 del 28/01/2021",
      reason: "Nuovo anno",
    });
    expect(await lightsOf()).toBe("critical");
    const after = await systems();
    expect(after.inForce.id).toBe(done.id);
    expect(after.inForce.told.find(({ option }) => option === "lights")?.text).toContain("99,99 %");
    expect((await systems({ "known-at": "2026-11-21T08:59:59.000Z" })).inForce.options).toEqual(
      before.inForce.options,
    );
  });

  it("leaves an earlier year its own version", async () => {
    valueOf(await define({ missing: "counts-zero" }, "2022-01-01"));
    const stretches = (await systems()).versions.map(({ validFrom, validTo }) => [validFrom, validTo]);
    expect(stretches.slice(0, 2)).toEqual([
      ["2022-01-01", null],
      ["2021-01-01", "2022-01-01"],
    ]);
    expect((await systems({ today: "2021-12-31" })).inForce.options.missing).toBe("stays-out");
    const later = await systems({ period: "2022", today: "2022-06-30" });
    expect(later.inForce.options.missing).toBe("counts-zero");
  });

  it("is refused with each contradiction, an act that is none, or a version that is old", async () => {
    const refused = problemOf(
      await define({ cap: "90.00", lights: { inLine: "60.00", toWatch: "90.00" } }, "2021-01-01", actId),
    );
    expect(refused).toMatchObject({ code: "definition-refused" });
    expect(refused.errors?.map(({ place }) => place)).toEqual([
      "body/opinionId",
      "body/options/lights",
      "body/options/cap",
    ]);
    const { inForce } = await systems();
    const body = { title: "SMVP", validFrom: "2021-01-01", actId, reason: "Prova", options: inForce.options };
    expect(problemOf(await planner.client.defineSystem({ params, version: 0, body })).code).toBe(
      "changed-meanwhile",
    );
  });

  it("is read by everybody of the body and changed by planners only [F5c]", async () => {
    const office = await service.as("Ufficio Conciliazione");
    const { revision, inForce } = valueOf(await office.client.listSystems({ params }));
    const body = { title: "SMVP", validFrom: "2021-01-01", actId, reason: "Prova", options: inForce.options };
    expect(problemOf(await office.client.defineSystem({ params, version: revision, body })).code).toBe(
      "not-permitted",
    );
  });
});
