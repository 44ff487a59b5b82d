import { ENDPOINTS, type AppraisalRow, type Endpoint } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };
const CLERK = "Dipendente in sola lettura";
const HEAD = "Dirigente Area 1";

let service: TestService;
let clerk: Browser;
let head: Browser;
let office: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  clerk = await service.as(CLERK);
  head = await service.as(HEAD);
  office = await service.as("Ufficio personale");
}, 120_000);
afterAll(() => service.close());

const list = async (who: Browser): Promise<readonly AppraisalRow[]> =>
  valueOf(await who.client.listAppraisals({ params })).appraisals;
const cardOf = async (who: Browser, title: string, year = 2020): Promise<string> => {
  const found = (await list(who)).find((row) => row.title === title && row.year === year);
  if (found === undefined) throw new Error(`no card is called ${title}`);
  return found.id;
};
const read = async (who: Browser, appraisalId: string) =>
  valueOf(await who.client.readAppraisal({ params: { ...params, appraisalId } }));
const faultsOf = (reply: Parameters<typeof problemOf>[0]): readonly string[] =>
  (problemOf(reply).errors ?? []).map(({ message }) => message);
const journal = async (): Promise<readonly string[]> => {
  const auditor = await service.as("Amministratore di sistema");
  const { entries } = valueOf(await auditor.client.listAudit({ params, query: { limit: 20 } }));
  return entries.map(({ action, subject }) => `${action} ${subject}`);
};

describe("a card", () => {
  it("is the person's, the evaluator's and human resources', who see it each in their way", async () => {
    expect((await list(clerk)).map(({ title, year, own }) => [title, year, own])).toEqual([
      ["Istruttore Registro imprese", 2021, true],
      ["Istruttore Registro imprese", 2020, true],
      ["Istruttore Registro imprese", 2019, true],
    ]);
    const own = (await list(head)).filter(({ evaluates }) => evaluates);
    expect(own.length).toBeGreaterThan(6);
    expect((await list(office)).length).toBeGreaterThan(own.length);
  });

  it("comes as a private file to whoever may read it, and to nobody else [P-D5]", async () => {
    const print = async (who: Browser, appraisalId: string) =>
      who.client.printAppraisal({ params: { ...params, appraisalId, format: "pdf" } });
    const own = await cardOf(clerk, "Istruttore Registro imprese");
    const file = valueOf(await print(clerk, own));
    expect(file.name).toMatch(/^scheda-2020-[0-9a-f]{6}\.pdf$/);
    expect(new TextDecoder().decode(file.bytes.slice(0, 5))).toBe("%PDF-");
    const { documents } = valueOf(await office.client.listDocuments({ params }));
    expect(documents.some(({ id }) => id.startsWith("scheda"))).toBe(false);
    const other = (await list(office)).find(({ title }) => title === HEAD)?.id ?? "";
    expect(problemOf(await print(clerk, other)).code).toBe("not-found");
    expect(await journal()).toContain(`appraisal.not-found appraisal/${other}`);
  });

  it("tells its result in words with the numbers, down to the last sum [CARD-words]", async () => {
    const card = await read(clerk, await cardOf(clerk, "Istruttore Registro imprese"));
    expect(card.total).toMatch(/^\d+\.\d\d$/);
    const sum = card.explanation.at(-1) ?? "";
    expect(sum).toMatch(/^30\.00 % × .* \+ 30\.00 % × .* \+ 40\.00 % × .* = /);
    expect(sum.endsWith(` = ${card.total ?? ""}`)).toBe(true);
    expect(card.parts.map(({ part }) => part)).toEqual(["objectives", "unit", "behaviours"]);
  });

  it("is not there for a colleague at any endpoint, and that it was asked for is written down [CARD-own, N10]", async () => {
    const card = await cardOf(office, "Istruttore Registro imprese");
    const colleague = await service.as("Ufficio Mediazione");
    const canary = "Anno impegnativo allo sportello";
    const inBodies = Object.values<Endpoint>(ENDPOINTS).filter(({ room }) => room !== "session");
    for (const endpoint of inBodies) {
      const ids: Readonly<Record<string, string>> = {
        bodyId: params.bodyId,
        appraisalId: card,
        year: "2020",
        format: "pdf",
      };
      const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? card);
      const body = endpoint.path.endsWith("/answer")
        ? { move: "see", note: null }
        : endpoint.path.endsWith("/step")
          ? { move: "evaluate", note: null, password: null }
          : undefined;
      const { status, body: answer } = await colleague.ask(`/api/v1${path}`, {
        method: endpoint.method,
        headers: { "idempotency-key": "key-of-a-test", "if-match": '"3"' },
        ...(body === undefined ? {} : { body }),
      });
      const text = JSON.stringify(answer ?? "");
      expect(text, endpoint.id).not.toContain(canary);
      if (endpoint.path.includes("{appraisalId}"))
        expect([endpoint.id, [403, 404].includes(status)]).toEqual([endpoint.id, true]);
    }
    expect(await journal()).toContain(`appraisal.not-found appraisal/${card}`);
  }, 60_000);

  it("is read by others for their task only with a reason, and each reading is written down [GDPR-reads]", async () => {
    const appraisalId = await cardOf(office, "Istruttore Registro imprese");
    const judge = await service.as("Organismo indipendente di valutazione");
    const asked = (reason?: string) =>
      judge.client.readAppraisal({
        ...{ params: { ...params, appraisalId } },
        query: reason === undefined ? {} : { reason },
      });
    expect(faultsOf(await asked())).toEqual(["say why the card of somebody else is opened"]);
    valueOf(await asked("campione della validazione"));
    expect((await list(judge)).every(({ total }) => total === null)).toBe(true);
    expect(await journal()).toContain(`appraisal.read appraisal/${appraisalId}`);
  });

  it("keeps its evaluation from the person until it is signed", async () => {
    const id = await cardOf(head, "Istruttore Mediazione");
    const before = await read(head, id);
    const marked = await head.client.markAppraisal({
      ...{ params: { ...params, appraisalId: id }, version: before.revision },
      body: {
        behaviours: before.behaviours.map(({ id: behaviour }) => ({ id: behaviour, level: 5, note: null })),
        ...{ objectives: [], leftOut: [], comment: "riservato finché non è firmato", talkOn: "2021-05-14" },
      },
    });
    expect(valueOf(marked).lacking.map(({ code }) => code)).toEqual(Array(5).fill("note-at-extreme"));
    const person = await service.as("Ufficio Mediazione");
    const seen = await read(person, id);
    expect([seen.comment, seen.total, seen.open]).toEqual([null, null, []]);
    expect(JSON.stringify(seen)).not.toContain("riservato");
  });

  it("is evaluated, seen and put under review by those whose step it is, within the days [J08, J11, P-E1a]", async () => {
    const id = await cardOf(head, "Istruttore Mediazione");
    const at = { ...params, appraisalId: id };
    const { revision, behaviours } = await read(head, id);
    const levels = [3, 4, 3, 4, 3];
    const marked = valueOf(
      await head.client.markAppraisal({
        ...{ params: at, version: revision },
        body: {
          behaviours: behaviours.map((each, i) => ({ id: each.id, level: levels[i] ?? 3, note: null })),
          ...{ objectives: [], leftOut: [], comment: "Buon anno.", talkOn: "2021-05-14" },
        },
      }),
    );
    expect(marked.lacking).toEqual([]);
    expect(marked.distribution?.count).toBeGreaterThan(4);
    const sign = { move: "evaluate", note: null, password: null } as const;
    const early = await office.client.stepAppraisal({ params: at, version: marked.revision, body: sign });
    expect(faultsOf(early)).toEqual(["This step is for others to take."]);
    const signed = valueOf(
      await head.client.stepAppraisal({ params: at, version: marked.revision, body: sign }),
    );
    expect([signed.row.state, signed.total]).toEqual(["evaluated", marked.total]);

    const person = await service.as("Ufficio Mediazione");
    const answer = async (version: number, move: "see" | "observe" | "ask-review", note: string | null) =>
      person.client.answerAppraisal({ params: at, version, body: { move, note } });
    const seen = valueOf(await answer(signed.revision, "see", null));
    expect([seen.row.state, seen.daysLeft]).toEqual(["seen", 15]);
    const observed = valueOf(await answer(seen.revision, "observe", "Manca il progetto scuole."));
    expect(faultsOf(await answer(observed.revision, "ask-review", null))).toEqual(["A note is needed."]);
    const asked = valueOf(await answer(observed.revision, "ask-review", "Chiedo di rivedere l’iniziativa."));
    expect(asked.row.state).toBe("review");
    expect((await list(head)).find((row) => row.id === id)?.waits).toBe(true);
  });

  it("is not written over what somebody recorded meanwhile", async () => {
    const appraisalId = await cardOf(clerk, "Istruttore Registro imprese");
    const reply = await clerk.client.answerAppraisal({
      ...{ params: { ...params, appraisalId }, version: 1, body: { move: "see", note: null } },
    });
    expect(reply).toMatchObject({ problem: { code: "changed-meanwhile" } });
  });
});

describe("a year of cards", () => {
  it("shows what evaluators did, and no group somebody could be found in [CARD-duties, CARD-groups]", async () => {
    const year = valueOf(await office.client.readAppraisalYear({ params: { ...params, year: "2020" } }));
    expect(year.duties.find(({ title }) => title === HEAD)?.evaluated.inTime).toBeGreaterThan(2);
    expect(year.groups.every(({ distribution }) => distribution.count >= year.leastGroup)).toBe(true);
    const refused = await clerk.client.readAppraisalYear({ params: { ...params, year: "2020" } });
    expect(refused).toMatchObject({ problem: { code: "not-permitted" } });
  });

  it("is prepared once: what is there stays as it is", async () => {
    const before = await list(office);
    const prepare = (year: number) => office.client.prepareAppraisals({ params, body: { year } });
    expect(valueOf(await prepare(2020)).made).toBe(0);
    expect(valueOf(await prepare(2022)).made).toBeGreaterThan(5);
    expect((await list(office)).length).toBeGreaterThan(before.length);
  });
});
