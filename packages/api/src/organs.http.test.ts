import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };

let service: TestService;
let planner: Browser;
let organId = "";

beforeAll(async () => {
  service = await startService({
    examples: [{ ...example, document: { ...example.document, entries: [], validations: [] }, staff: null }],
  });
  planner = await service.as("Controllo di gestione");
  const body = {
    name: "Collegio di prova",
    kind: "auditors",
    validFrom: "2020-01-01",
    validTo: null,
  } as const;
  organId = valueOf(await planner.client.recordOrgan({ params, version: 0, body })).id;
});
afterAll(() => service.close());

const codesOf = (answer: { readonly ok: true } | { readonly ok: false; readonly problem: object }) => {
  if (answer.ok) return null;
  const problem = answer.problem as { code: string; errors?: readonly { code?: string; message: string }[] };
  return [problem.code, ...(problem.errors ?? []).map(({ message }) => message)];
};

const named = (familyName: string) => ({ givenName: "Prova", familyName });
const sitting = { office: "member", validFrom: "2021-01-01", validTo: null } as const;
const record = (person: { id: string } | ReturnType<typeof named>, more: object = {}, version = 0) =>
  planner.client.recordMember({ params, version, body: { organId, person, ...sitting, ...more } });

describe("the members of an organ", () => {
  it("are persons with an office from a day on, and a change keeps what was before [F4a]", async () => {
    const first = valueOf(await record(named("Esempio"), { office: "president" }));
    expect(first).toMatchObject({ revision: 1, organId, office: "president", validTo: null });
    const ended = { id: first.id, office: "president", validTo: "2021-06-01" };
    const again = valueOf(await record({ id: first.personId }, ended, 1));
    expect(again).toMatchObject({ id: first.id, revision: 2, validTo: "2021-06-01" });
    const { members, people } = valueOf(await planner.client.listMembers({ params }));
    expect(members).toEqual([again]);
    expect(people).toEqual([{ id: first.personId, givenName: "Prova", familyName: "Esempio" }]);
    expect(codesOf(await record({ id: first.personId }, ended, 1))).toEqual(["changed-meanwhile"]);
  });

  it("are refused with the reason: twice there, a second president, somebody nobody knows", async () => {
    const { members } = valueOf(await planner.client.listMembers({ params }));
    const personId = members[0]?.personId ?? "";
    expect(codesOf(await record({ id: personId }))?.[1]).toContain("on those days already");
    expect(codesOf(await record({ id: personId }, { validFrom: "2021-06-01" }))).toBeNull();
    const second = await record(named("Altro"), { office: "president", validFrom: "2021-03-01" });
    expect(codesOf(second)?.[1]).toContain("somebody else holds this office");
    const unknown = await record({ id: "00000000-0000-7000-8000-000000000000" });
    expect(codesOf(unknown)?.[0]).toBe("act-refused");
    const { people } = valueOf(await planner.client.listMembers({ params }));
    expect(people.map(({ familyName }) => familyName)).toEqual(["Esempio"]);
  });

  it("have their names in no entry of the register of changes [F6b]", async () => {
    const administrator = await service.as("Amministratore di sistema");
    const { entries } = valueOf(await administrator.client.listAudit({ params, query: { limit: 200 } }));
    const own = entries.filter(({ action }) => action === "acts.record-member");
    expect(own.length).toBeGreaterThan(1);
    expect(JSON.stringify(own)).not.toContain("Esempio");
    expect(JSON.stringify(own)).toContain("sealed:");
  });
});

describe("a seat", () => {
  const seat = { kind: "Sportello", code: null, city: "Esempio", address: "Via Nuova, 1" };
  const define = (body: object, version: number) =>
    planner.client.defineSeat({ params, version, body: { seat, givenUp: null, ...body } });
  const listed = async () => valueOf(await planner.client.listSeats({ params })).seats;

  it("is added at the end, changed, and given up with a reason", async () => {
    const before = await listed();
    const added = valueOf(await define({}, 0));
    expect(await listed()).toEqual([...before, added]);
    const moved = { ...seat, address: "Via Nuova, 2" };
    const changed = valueOf(await define({ id: added.id, seat: moved }, 1));
    expect(changed).toMatchObject({ id: added.id, revision: 2, address: "Via Nuova, 2" });
    expect(codesOf(await define({ id: added.id, seat: moved }, 1))).toEqual(["changed-meanwhile"]);
    expect(await listed()).toEqual([...before, changed]);
    valueOf(await define({ id: added.id, givenUp: "sportello chiuso" }, 2));
    expect(await listed()).toEqual(before);
    const organisation = valueOf(await planner.client.readOrganisation({ params }));
    expect(organisation.seats).toHaveLength(before.length);
  });
});
