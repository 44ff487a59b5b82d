import { inBody, giveRole } from "@albero/store";
import type { AccountId, Day } from "@albero/domain";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountToTryId } from "./services/example/load-accounts.ts";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, TEST_NOW, valueOf, type TestService } from "./testing/service.ts";

const chamber = exampleNamed("massa-carrara");
const agency = exampleNamed("camera-di-esempio");
const [bodyId, agencyBodyId] = [chamber.document.body.id, agency.document.body.id];
const unit = chamber.document.units.find(({ type }) => type === "special-agency");
const params = { bodyId, unitId: unit?.id ?? "" };
const query = { period: "2021-Q1", today: "2021-05-15" };

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [chamber, { ...agency, staff: null }] });
  planner = await service.as("Controllo di gestione", "massa-carrara");
});
afterAll(() => service.close());

const join = (body: string | null, version: number) =>
  planner.client.joinAgency({ params, version, body: { agencyBodyId: body } });

/** The planner of the chamber is given the agency's organisation to edit too. */
const lookAfterAgency = async (): Promise<void> => {
  const slug = chamber.accounts.find(({ title }) => title === "Controllo di gestione")?.slug ?? "";
  const accountId: AccountId = accountToTryId(bodyId, slug);
  const dated = { validFrom: "2021-01-01" as Day, validTo: null, recordedAt: TEST_NOW, supersededAt: null };
  const assignment = { bodyId: agencyBodyId, role: "planner", scope: { kind: "body" }, ...dated } as const;
  await inBody(service.parts.database, { bodyId: agencyBodyId, accountId }, (tx) =>
    giveRole(tx, { id: uuid(), accountId, assignment: assignment as never }),
  );
};

describe("a special agency", () => {
  it("is a unit until somebody of both bodies says which body it is", async () => {
    const before = valueOf(await planner.client.readAgency({ params, query }));
    expect(before).toMatchObject({ revision: 0, agency: null, choices: [] });
    expect(problemOf(await join(agencyBodyId, 0)).code).toBe("definition-refused");
    expect(problemOf(await join(bodyId, 0)).code).toBe("definition-refused");
  });

  it("has one dashboard of what is entrusted to it and of its own tree, also on the body's [P-T6]", async () => {
    await lookAfterAgency();
    expect(valueOf(await join(agencyBodyId, 0))).toEqual({ revision: 1 });
    const view = valueOf(await planner.client.readAgency({ params, query }));
    expect(view.agency).toEqual({ id: agencyBodyId, name: agency.document.body.name });
    expect(new Set(view.objectives.map(({ from }) => from))).toEqual(new Set(["entrusted", "own"]));
    const overview = valueOf(await planner.client.readOverview({ params, query }));
    expect(overview.agencies).toEqual([{ unit: { id: unit?.id, name: unit?.name }, joined: view.joined }]);
    const figures = view.objectives.flatMap(({ achievement }) => (achievement === null ? [] : [achievement]));
    const mean = figures.reduce((sum, text) => sum + Number(text), 0) / figures.length;
    expect(Number(view.joined.achievement)).toBeCloseTo(mean, 1);
  });

  it("is a unit only again when its tree is joined no more", async () => {
    expect(problemOf(await join(null, 0)).code).toBe("changed-meanwhile");
    expect(valueOf(await join(null, 1))).toEqual({ revision: 2 });
    const view = valueOf(await planner.client.readAgency({ params, query }));
    expect([view.agency, view.objectives.some(({ from }) => from === "own")]).toEqual([null, false]);
    expect(valueOf(await planner.client.readOverview({ params, query })).agencies).toEqual([]);
  });
});
