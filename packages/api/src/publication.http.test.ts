import type { Instant, PersonId } from "@albero/domain";
import { createPerson, inBody } from "@albero/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const bodyId = example.document.body.id;
const params = { bodyId };
let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
}, 120_000);
afterAll(() => service.close());

const listed = async () => valueOf(await planner.client.listPublications({ params, query: {} }));
const publish = async (documentId: string, version: number, by = planner) =>
  by.client.publishDocument({
    ...{ params: { ...params, documentId }, query: {}, version },
    body: { act: "D.C.S. 8/2021", publishedOn: "2021-05-15" },
  });

describe("making a document public", () => {
  it("keeps every file by its hash, and anybody may read what was published [82/2005-1]", async () => {
    expect((await listed()).documents.find(({ id }) => id === "smvp-2021")).toMatchObject({ revision: 0 });
    const made = valueOf(await publish("smvp-2021", 0));
    expect(made).toMatchObject({
      ...{ documentId: "smvp-2021", kind: "system", revision: 1, act: "D.C.S. 8/2021", inForce: true },
      ...{ publicUntil: "2026-12-31", address: "/trasparenza/camera-di-esempio/smvp-2021" },
    });
    expect(made.files.map(({ role }) => role)).toEqual(expect.arrayContaining(["pdf", "docx", "html"]));
    const { publications } = valueOf(await service.visitor().client.listPublished({ params }));
    expect(publications).toEqual([made]);
  });

  it("asks for the revision that was seen, and counts them up", async () => {
    expect(problemOf(await publish("smvp-2021", 0)).code).toBe("changed-meanwhile");
    expect(valueOf(await publish("smvp-2021", 1))).toMatchObject({ revision: 2, inForce: true });
    const { publications } = valueOf(await service.visitor().client.listPublished({ params }));
    expect(publications.map(({ revision, inForce }) => [revision, inForce])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it("publishes a plan with its figures in both languages and open data, and no card of a post [P-D5]", async () => {
    const made = valueOf(await publish("piano-2021", 0));
    expect(made.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["piano-2021.it.json", "piano-2021.en.json", "piano-2021-obiettivi.csv"]),
    );
    const query = { language: "en" } as const;
    const read = valueOf(
      await service.visitor().client.readPublished({ params: { ...params, publicationId: made.id }, query }),
    );
    expect(read.figures?.nodes.length).toBeGreaterThan(10);
    expect(read.figures?.indicators.every(({ places }) => places.every(({ card }) => card === null))).toBe(
      true,
    );
    expect(read.publication.id).toBe(made.id);
  });

  it("is for those whom the table of permissions names, and not before its day", async () => {
    const reader = await service.as("Organismo indipendente di valutazione");
    expect(problemOf(await publish("smvp-2021", 2, reader)).code).toBe("not-permitted");
    const tomorrow = await planner.client.publishDocument({
      ...{ params: { ...params, documentId: "smvp-2021" }, query: {}, version: 2 },
      body: { act: "D.C.S. 9/2021", publishedOn: "2021-05-16" },
    });
    expect(problemOf(tomorrow).code).toBe("publication-refused");
  });

  it("can be taken back with a reason, and is public no more", async () => {
    const [first] = (await listed()).publications.filter(({ documentId }) => documentId === "smvp-2021");
    if (first === undefined) throw new Error("nothing was published");
    const withdraw = () =>
      planner.client.withdrawPublication({
        ...{ params: { ...params, publicationId: first.id }, query: {} },
        ...{ body: { reason: "manca l’allegato" }, idempotencyKey: "withdraw-once" },
      });
    expect(valueOf(await withdraw())).toMatchObject({ withdrawn: { reason: "manca l’allegato" } });
    const { publications } = valueOf(await service.visitor().client.listPublished({ params }));
    expect(publications.map(({ documentId, revision }) => `${documentId} ${revision}`)).toContain(
      "smvp-2021 1",
    );
    expect(publications.map(({ id }) => id)).not.toContain(first.id);
  });
});

describe("the privacy gate", () => {
  const at = "2021-05-15T08:00:00.000Z" as Instant;
  const record = (id: string, givenName: string, familyName: string) =>
    inBody(service.database.app, { bodyId, accountId: null }, (tx) =>
      createPerson(tx, bodyId, {
        ...{ id: id as PersonId, accountId: null, givenName, familyName, taxCode: null, at },
      }),
    );
  const write = async (text: string) => {
    const plan = example.document.plans.find(({ years: [first] }) => first === 2021);
    const seen = valueOf(
      await planner.client.readPlanTexts({ params: { ...params, planId: plan?.id ?? "" }, query: {} }),
    );
    const revision = seen.chapters.find(({ chapter }) => chapter === "acts")?.revision ?? 0;
    return valueOf(
      await planner.client.writePlanText({
        params: { ...params, planId: plan?.id ?? "", chapterId: "acts" },
        ...{ query: {}, version: revision },
        body: { blocks: [{ kind: "paragraph", content: [{ kind: "words", text, marks: [] }] }] },
      }),
    );
  };
  const check = async () =>
    valueOf(
      await planner.client.checkPublication({ params: { ...params, documentId: "piano-2021" }, query: {} }),
    );

  it("stops a document that names somebody of the staff register, and says where [REL-P4, P-D6a, C-PII]", async () => {
    await record("01970000-0000-7000-8000-00000000ab01", "Bruna", "Protocolli");
    expect((await check()).stopped).toBe(false);
    await write("Il piano è stato redatto da Bruna Protocolli.");
    const found = await check();
    expect(found).toMatchObject({ stopped: true, hits: [{ kind: "name" }] });
    expect(found.hits[0]?.excerpt).toContain("redatto da Bruna Protocolli");
    const refused = problemOf(await publish("piano-2021", 1));
    expect(refused.code).toBe("publication-refused");
    expect(refused.errors?.[0]?.message).toContain("Bruna Protocolli");
    expect((await listed()).documents.find(({ id }) => id === "piano-2021")).toMatchObject({ revision: 1 });
  });

  it("lets a street that bears the name pass [P-D6c]", async () => {
    await write("La sede è in Via Bruna Protocolli, 12; la famiglia Protocolli la donò nel 1901.");
    expect(await check()).toMatchObject({ stopped: false, hits: [] });
  });

  it("lets holders of offices that the law names pass, but no bonus beside them [P-D6b, P-D6d, GAR-398/2023]", async () => {
    const organ = { name: "Giunta", kind: "board", validFrom: "2020-01-01", validTo: null } as const;
    const { id: organId } = valueOf(
      await planner.client.recordOrgan({ params, query: {}, version: 0, body: organ }),
    );
    const person = { givenName: "Livia", familyName: "Dirigenti" };
    const member = { organId, person, office: "president", validFrom: "2020-01-01", validTo: null } as const;
    valueOf(await planner.client.recordMember({ params, query: {}, version: 0, body: member }));
    await write("Presidente della Giunta: Livia Dirigenti.");
    expect(await check()).toMatchObject({ stopped: false, hits: [{ kind: "listed" }] });
    await write("Livia Dirigenti ha avuto un premio di 1.200 euro.");
    expect(await check()).toMatchObject({ stopped: true, hits: [{ kind: "figure-of-a-person" }] });
  });
});
