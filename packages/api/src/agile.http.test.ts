import { readFileSync } from "node:fs";
import type { AgileYear } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const given = JSON.parse(
  readFileSync(new URL("../../../examples/massa-carrara/agile-2019.json", import.meta.url), "utf8"),
) as AgileYear;
const example = { ...exampleNamed("camera-di-esempio"), agile: [given] };
const { id: bodyId } = example.document.body;
const params = { bodyId };
const ofYear = { bodyId, year: "2019" };

let service: TestService;
let office: Browser;
let planner: Browser;
let reader: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  office = await service.as("Ufficio personale");
  planner = await service.as("Controllo di gestione");
  reader = await service.as("Dipendente in sola lettura");
}, 120_000);
afterAll(() => service.close());

const save = (document: AgileYear, version: number, who = planner) =>
  who.client.saveAgileYear({ params: ofYear, query: {}, body: { document }, version });

describe("remote work of a year", () => {
  it("comes with the example, and is read by everyone of the body", async () => {
    expect(valueOf(await reader.client.listAgileYears({ params })).years).toEqual([2019]);
    const read = valueOf(await reader.client.readAgileYear({ params: ofYear }));
    expect(read).toMatchObject({ revision: 1, document: given, people: null });
  });

  it("is recorded over the version that was seen, by whom the table of permissions says", async () => {
    expect(problemOf(await save({ ...given, staff: 50 }, 1, reader)).code).toBe("not-permitted");
    expect(valueOf(await save({ ...given, staff: 50 }, 1))).toMatchObject({ revision: 2 });
    expect(problemOf(await save({ ...given, staff: 51 }, 1)).code).toBe("changed-meanwhile");
    expect(problemOf(await save({ ...given, year: 2020 }, 2)).errors).toMatchObject([
      { message: "this must be of the year 2019" },
    ]);
  });

  it("is printed as the report among the documents", async () => {
    const { documents } = valueOf(await reader.client.listDocuments({ params }));
    expect(documents.filter(({ kind }) => kind === "agile")).toMatchObject([
      { id: "lavoro-a-distanza-2019", about: "2019" },
    ]);
  });
});

describe("individual agreements", () => {
  const agree = (
    over: Partial<Parameters<Browser["client"]["saveAgreement"]>[0]["body"]>,
    { version = 0, who = office } = {},
  ) => {
    const body = {
      id: null,
      personId: "",
      kind: "agile",
      from: "2019-03-01",
      to: null,
      daysAMonth: 8,
    } as const;
    return who.client.saveAgreement({ params, query: {}, body: { ...body, ...over }, version });
  };

  it("are seen and written by the office of the staff alone", async () => {
    for (const who of [planner, reader])
      expect(problemOf(await who.client.listAgreements({ params })).code).toBe("not-permitted");
    const { people } = valueOf(await office.client.listAgreements({ params }));
    expect(problemOf(await agree({ personId: people[0]?.id ?? "" }, { who: planner })).code).toBe(
      "not-permitted",
    );
  });

  it("count the people of the year, end when they are ended, and never overlap", async () => {
    const { people } = valueOf(await office.client.listAgreements({ params }));
    const personId = people[0]?.id ?? "";
    const { agreements } = valueOf(await agree({ personId }));
    expect(agreements).toMatchObject([{ personId, revision: 1, to: null, daysAMonth: 8 }]);
    expect(problemOf(await agree({ personId, from: "2019-09-01" })).errors).toMatchObject([
      { message: "the person has another agreement on these days" },
    ]);
    const id = agreements[0]?.id ?? "";
    const ended = valueOf(await agree({ id, personId, to: "2019-06-30" }, { version: 1 }));
    expect(ended.agreements).toMatchObject([{ id, revision: 2, to: "2019-06-30" }]);
    expect(problemOf(await agree({ id, personId }, { version: 1 })).code).toBe("changed-meanwhile");
    expect(valueOf(await reader.client.readAgileYear({ params: ofYear })).people).toBe(1);
  });

  it("refuse a person of another body, and days that run backwards", async () => {
    const { people } = valueOf(await office.client.listAgreements({ params }));
    const stranger = "00000000-0000-7000-8000-000000000001";
    expect(problemOf(await agree({ personId: stranger })).errors).toMatchObject([
      { message: "the person is not of this body" },
    ]);
    expect(problemOf(await agree({ personId: people[1]?.id ?? "", to: "2019-01-01" })).errors).toMatchObject([
      { message: "the agreement ends before it begins" },
    ]);
  });
});
