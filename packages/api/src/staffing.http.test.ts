import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };
const unitOf = (slug: string) => example.document.units.find((unit) => unit.slug === slug)?.id ?? "";

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  const document = { ...example.document, entries: [], validations: [] };
  service = await startService({ examples: [{ ...example, document, staff: null }] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

const faultOf = (answer: { readonly ok: true } | { readonly ok: false; readonly problem: object }) =>
  answer.ok ? null : JSON.stringify(answer.problem);

const state = {
  ...({ title: "Istruttore metrologia", role: "employee", paysInvoices: false } as const),
  ...{ unitId: unitOf("area-anagrafe-mercato"), validFrom: "2021-01-01", validTo: null },
};
const define = (post: object = {}, { id = null as string | null, version = 0 } = {}) =>
  planner.client.definePost({ params, version, body: { id, post: { ...state, ...post } } });

const named = (familyName: string) => ({ givenName: "Prova", familyName });
const holding = { kind: "held", share: "100.00", validTo: null, leavesId: null, withdrawn: null } as const;
const hold = (postId: string, person: { id: string } | ReturnType<typeof named>, more: object = {}) =>
  planner.client.recordAssignment({
    ...{ params, version: 0 },
    body: { id: null, postId, person, validFrom: "2021-03-01", ...holding, ...more },
  });
const staffing = async () => valueOf(await planner.client.readStaffing({ params }));

describe("the posts of a body", () => {
  it("are defined from a day on, and keep what they were before [F4a]", async () => {
    const post = valueOf(await define());
    const moved = { title: "Ispettore metrologia", validFrom: "2021-06-01" };
    const again = valueOf(await define(moved, { id: post.id, version: post.revision }));
    expect(again.states.map(({ title, validTo }) => [title, validTo])).toEqual([
      ["Istruttore metrologia", "2021-06-01"],
      ["Ispettore metrologia", null],
    ]);
    expect(faultOf(await define(moved, { id: post.id, version: post.revision }))).toContain(
      "changed-meanwhile",
    );
    expect((await staffing()).posts).toContainEqual(again);
  });

  it("are transferred between, ended, and held ad interim, all as of any day [F5a]", async () => {
    const [from, to] = [valueOf(await define()), valueOf(await define({ title: "Istruttore sanzioni" }))];
    const first = valueOf(await hold(from.id, named("Esempio")));
    const person = { id: first.personId };
    expect(faultOf(await hold(to.id, person, { validFrom: "2021-09-01" }))).toContain("more than full time");
    const then = { validFrom: "2021-09-01", leavesId: first.id };
    const second = valueOf(await hold(to.id, person, then));
    const interim = { kind: "ad-interim", validFrom: "2021-09-01" };
    const third = valueOf(await hold(from.id, person, interim));
    const own = (await staffing()).assignments.filter(({ personId }) => personId === person.id);
    expect(own.find(({ id }) => id === first.id)).toMatchObject({ validTo: "2021-09-01", revision: 2 });
    expect(own).toContainEqual(second);
    expect(own).toContainEqual(third);
    const ends = { validFrom: "2021-06-01", validTo: "2021-07-01" };
    expect(faultOf(await define(ends, { id: from.id, version: 1 }))).toContain("somebody holds the post");
  });

  it("lose an assignment that never was, with the reason, and nothing of its record", async () => {
    const post = valueOf(await define());
    const wrong = valueOf(await hold(post.id, named("Errato")));
    const { id, personId, revision: version } = wrong;
    const body = { ...holding, id, postId: post.id, person: { id: personId }, validFrom: "2021-03-01" };
    valueOf(
      await planner.client.recordAssignment({
        params,
        version,
        body: { ...body, withdrawn: "scritta due volte" },
      }),
    );
    expect((await staffing()).assignments.some((each) => each.id === id)).toBe(false);
    const administrator = await service.as("Amministratore di sistema");
    const { entries } = valueOf(await administrator.client.listAudit({ params, query: { limit: 200 } }));
    const noted = entries.filter(({ action }) => action === "organisation.record-assignment");
    expect(noted.some(({ reason }) => reason === "scritta due volte")).toBe(true);
    expect(JSON.stringify(noted)).not.toContain("Errato");
  });

  it("are shown with names only to those who look after them [F5d]", async () => {
    const colleague = await service.as("Dipendente in sola lettura");
    expect(faultOf(await colleague.client.readStaffing({ params }))).toContain("not-permitted");
    const people = await service.as("Ufficio personale");
    expect(valueOf(await people.client.readStaffing({ params })).posts.length).toBeGreaterThan(0);
  });
});
