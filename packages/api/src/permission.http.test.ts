import { ENDPOINTS, FILE_TYPE, FileBytes, type Endpoint } from "@albero/contract";
import { PERMISSIONS, type BodyDocument, type Role } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, type TestService } from "./testing/service.ts";

const chamber = exampleNamed("massa-carrara");
const other = exampleNamed("camera-di-esempio");
const emptied = { ...other.document, entries: [], validations: [] };
const everyone: readonly Endpoint[] = Object.values(ENDPOINTS);
const guarded = everyone.filter(({ permission }) => typeof PERMISSIONS[permission] === "object");
const ofNoBody = everyone.filter(({ permission }) => PERMISSIONS[permission] === "installation");

let service: TestService;

beforeAll(async () => {
  service = await startService({ examples: [chamber, { ...other, document: emptied, staff: null }] });
});
afterAll(() => service.close());

const firstId = (rows: readonly { readonly id: string }[] | undefined): string => {
  const [first] = rows ?? [];
  if (first === undefined) throw new Error("the example lacks something");
  return first.id;
};

const idsOf = (document: BodyDocument): Readonly<Record<string, string>> => {
  const version = document.plans[0]?.versions[0];
  return {
    bodyId: document.body.id,
    nodeId: firstId(version?.nodes),
    cardId: firstId(version?.cards),
    indicatorId: firstId(document.indicators),
    unitId: firstId(document.units),
    measureId: firstId(document.measures),
    period: "2021-Q1",
    view: "unit",
    planId: firstId(document.plans),
    version: "1",
    format: "pira",
    dutyId: "00000000-0000-7000-8000-000000000000",
    appraisalId: "00000000-0000-7000-8000-000000000000",
    year: "2021",
    remarkId: "00000000-0000-7000-8000-000000000000",
    actId: "00000000-0000-7000-8000-000000000000",
    fileId: "00000000-0000-7000-8000-000000000000",
    clientId: "00000000-0000-7000-8000-000000000000",
    distributionId: "00000000-0000-7000-8000-000000000000",
    documentId: "nothing",
    publicationId: "00000000-0000-7000-8000-000000000000",
    accountId: "00000000-0000-7000-8000-000000000000",
    roleId: "00000000-0000-7000-8000-000000000000",
  };
};

const BODIES: Readonly<Record<string, unknown>> = {
  setToday: { today: "2021-05-15" },
  recordOrgan: { name: "Giunta", kind: "board", validFrom: "2021-01-01", validTo: null },
  recordAct: { organId: null, kind: "deliberation", number: "1", date: null, subject: "Prova" },
  recordMember: {
    ...{ organId: "00000000-0000-7000-8000-000000000000", office: "member" },
    ...{ person: { givenName: "Prova", familyName: "Prova" }, validFrom: "2021-01-01", validTo: null },
  },
  defineSeat: {
    seat: { kind: "Sede", code: null, city: "Prova", address: "Via di prova, 1" },
    givenUp: null,
  },
  joinAgency: { agencyBodyId: null },
  definePost: {
    id: null,
    post: {
      ...{ title: "Prova", role: "employee", unitId: "00000000-0000-7000-8000-000000000000" },
      ...{ paysInvoices: false, validFrom: "2021-01-01", validTo: null },
    },
  },
  recordAssignment: {
    ...{ id: null, person: { givenName: "Prova", familyName: "Prova" }, kind: "held", share: "100.00" },
    ...{ postId: "00000000-0000-7000-8000-000000000000", validFrom: "2021-01-01", validTo: null },
    ...{ leavesId: null, withdrawn: null },
  },
  beginNextYear: { targets: "equal" },
  beginPlan: { title: "Piano di prova", years: [2030] },
  defineIndicator: {
    definition: {
      ...{
        code: "X",
        title: "X",
        description: null,
        typology: null,
        kind: "number",
        unit: "N.",
        decimals: 2,
      },
      ...{
        direction: ">=",
        formula: "Med_Conc",
        sourceLabel: null,
        parameters: [],
        footnotes: [],
        notes: [],
      },
    },
  },
  defineMeasure: {
    definition: {
      ...{ code: "X", name: "X", description: null, valueType: "number", unit: "N.", decimals: 0 },
      ...{ accumulation: "sum", frequency: "year", firstDue: null, daysAllowed: 15, collectedBy: "body" },
      ...{ unitRule: null, unitIds: [], sourceUnitId: null, sourceLabel: null, plausible: null, notes: [] },
    },
  },
  defineUnit: {
    unit: {
      ...{ name: "Prova", type: "office", parentId: null, headRole: null, headAdInterim: false },
      ...{ functions: [], notes: [], validFrom: "2021-01-01", validTo: null },
    },
  },
  movePlan: { move: "revise", reason: "prova" },
  editDraft: { edits: [{ kind: "remove", entity: "node", id: "00000000-0000-7000-8000-000000000000" }] },
  publishDocument: { act: "D.C.S. 1/2021", publishedOn: "2021-02-01" },
  withdrawPublication: { reason: "prova" },
  enterValue: { value: { kind: "number", number: "1" } },
  whatIf: { assumptions: [] },
};

/** Calls an endpoint on a body with all it needs, and a version that is not the one there: nothing is changed. */
const call = (browser: Browser, endpoint: Endpoint, document = chamber.document) => {
  const ids = idsOf(document);
  const query = endpoint.id === "searchBody" ? "?words=med" : "";
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
  const isFile = endpoint.body === FileBytes;
  const headers = {
    ...{ "idempotency-key": "key-of-a-test", "if-match": '"999999"' },
    ...(isFile ? { "content-type": FILE_TYPE } : {}),
  };
  const body = isFile ? "<plan/>" : BODIES[endpoint.id];
  const asked = { method: endpoint.method, headers, ...(body === undefined ? {} : { body }) };
  return browser.ask(`/api/v1${path}${query}`, asked);
};

const TITLES: Readonly<Partial<Record<Role, string>>> = {
  reader: "Dipendente in sola lettura",
  officer: "Ufficio Metrico",
  validator: "Dirigente Area 1",
  planner: "Controllo di gestione",
  "secretary-general": "Segretario Generale",
  "evaluation-body": "Organismo indipendente di valutazione",
  "organisational-position": "P.O. Servizio Registro Imprese",
  auditor: "Revisione interna",
  administrator: "Amministratore di sistema",
};

/** What the table gives a role; `reader` is under every other. */
const reachOf = (endpoint: Endpoint, role: Role): string | null => {
  const row: string | Readonly<Partial<Record<Role, string>>> = PERMISSIONS[endpoint.permission];
  return typeof row === "string" ? "body" : (row[role] ?? row.reader ?? null);
};

describe("every endpoint", () => {
  it("names a permission, and all but the open ones ask who calls [F5d]", async () => {
    const visitor = service.visitor();
    for (const endpoint of guarded) {
      const { status, body } = await call(visitor, endpoint);
      expect([endpoint.id, status, (body as { code: string }).code]).toEqual([
        endpoint.id,
        401,
        "not-signed-in",
      ]);
    }
    expect(everyone.length - guarded.length - ofNoBody.length).toBe(19);
  });

  it("of no body is for who runs the installation, whatever somebody may do in a body [F5d]", async () => {
    expect(ofNoBody.map(({ id }) => id)).toEqual(["createBody"]);
    for (const title of Object.values(TITLES)) {
      const browser = await service.as(title, "massa-carrara");
      for (const endpoint of ofNoBody)
        expect([endpoint.id, (await call(browser, endpoint)).status]).toEqual([endpoint.id, 403]);
    }
    for (const endpoint of ofNoBody) expect((await call(service.visitor(), endpoint)).status).toBe(401);
  });

  it.each(Object.entries(TITLES))(
    "does for a %s what the one table says, and no more [F5d]",
    async (role, title) => {
      const browser = await service.as(title, "massa-carrara");
      for (const endpoint of guarded) {
        const reach = reachOf(endpoint, role as Role);
        const { status } = await call(browser, endpoint);
        if (reach === null) expect([endpoint.id, status]).toEqual([endpoint.id, 403]);
        if (reach === "body") expect([endpoint.id, status]).not.toEqual([endpoint.id, 403]);
        expect([401, 500], endpoint.id).not.toContain(status);
      }
    },
  );

  it("is not there in a body where one has no role, whatever one is elsewhere [F5c]", async () => {
    for (const title of ["Controllo di gestione", "Amministratore di sistema"]) {
      const browser = await service.as(title, "massa-carrara");
      for (const endpoint of guarded) {
        const { status, body } = await call(browser, endpoint, emptied);
        expect([endpoint.id, status, (body as { code: string }).code]).toEqual([
          endpoint.id,
          404,
          "not-found",
        ]);
      }
    }
  });

  it("finds nothing of another body under one's own [F10a]", async () => {
    const planner = await service.as("Controllo di gestione", "massa-carrara");
    const foreign = measureOf(emptied, "GIUDIZI");
    const path = `/api/v1/bodies/${chamber.document.body.id}/measures/${foreign.id}`;
    expect((await planner.ask(path)).status).toBe(404);
    expect((await planner.ask(`${path}/cells/2021-Q1`)).status).toBe(404);
  });
});

describe("an office", () => {
  const enter = async (browser: Browser, code: string) => {
    const measureId = measureOf(chamber.document, code).id;
    const params = { bodyId: chamber.document.body.id, measureId, period: "2021-Q2" };
    const body = { value: { kind: "number", number: "1" } } as const;
    const done = await browser.client.enterValue({ params, version: 0, body });
    return done.ok ? "ok" : done.problem.code;
  };

  it("enters the measures of its own source and no others [F5c]", async () => {
    const office = await service.as("Ufficio Conciliazione", "massa-carrara");
    expect(await enter(office, "Med_Conc")).toBe("ok");
    expect(await enter(office, "S1.1.a")).toBe("not-permitted");
    expect(await enter(office, "Unit_Stab")).toBe("not-permitted");
  });

  it("is offered for entering what it may enter, and nothing else [F5d]", async () => {
    const office = await service.as("Ufficio Conciliazione", "massa-carrara");
    const listed = await office.client.listMeasures({ params: { bodyId: chamber.document.body.id } });
    const rows = listed.ok ? listed.value.measures : [];
    const open = rows.filter(({ cell }) => cell?.enterable === true);
    expect(open.length).toBeGreaterThan(0);
    const ours = measureOf(chamber.document, "Med_Conc").sourceUnitId;
    expect(new Set(open.map(({ sourceUnit }) => sourceUnit?.id))).toEqual(new Set([ours]));
  });

  it("reaches from an area to the units below it [F5c]", async () => {
    const head = await service.as("Dirigente Area 1", "massa-carrara");
    expect(await enter(head, "Med_Conc")).toBe("changed-meanwhile");
    expect(await enter(head, "S1.1.a")).toBe("not-permitted");
  });
});
