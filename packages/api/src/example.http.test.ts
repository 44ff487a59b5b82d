import type { BodyDocument, BodyId } from "@albero/domain";
import { readBodyDocument } from "@albero/exchange";
import { inNoBody, listBodies } from "@albero/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadExample } from "./services/example/load.ts";
import { questionOf } from "./services/moment.ts";
import { reportOf } from "./services/plan/report.ts";
import { snapshotHash } from "./services/plan/record-plan.ts";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, TEST_NOW, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;

let service: TestService;
let secretary: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  secretary = await service.as("Segretario Generale");
});
afterAll(() => service.close());

const exported = async (): Promise<BodyDocument> => {
  const json = valueOf(await secretary.client.exportBody({ params: { bodyId } }));
  const reading = readBodyDocument(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.value;
};

/** Entries and answers numbered each from 1 in their order, as the store numbers them; the files count them together. */
const renumbered = (document: BodyDocument): Pick<BodyDocument, "entries" | "validations"> => {
  const entries = document.entries.toSorted((a, b) => a.seq - b.seq);
  const seqs = new Map(entries.map(({ seq }, i) => [seq, i + 1]));
  const answers = document.validations.map((each) => ({ ...each, entrySeq: seqs.get(each.entrySeq) ?? 0 }));
  return {
    entries: entries.map((entry, i) => ({ ...entry, seq: i + 1 })),
    validations: answers
      .toSorted((a, b) => a.entrySeq - b.entrySeq || a.seq - b.seq)
      .map((each, i) => ({ ...each, seq: i + 1 })),
  };
};

describe("an example loaded", () => {
  it("comes out as it went in, with the hash of its approved plan", async () => {
    const { traces, ...document } = await exported();
    expect(traces?.map(({ planId }) => planId)).toEqual(example.document.plans.map(({ id }) => id));
    const plans = example.document.plans.map((plan) => ({
      ...plan,
      versions: plan.versions.map((version) => ({ ...version, sha256: snapshotHash(version) })),
    }));
    expect(document).toEqual({ ...example.document, plans, ...renumbered(example.document) });
  });

  it("gives without a database the figures that the pages show [F13a]", async () => {
    const document = await exported();
    const question = questionOf(document, {}, TEST_NOW as Parameters<typeof questionOf>[2]);
    const report = reportOf(document, { question, language: "en" });
    if (!report.ok) throw new Error(report.problem.code);
    const tree = valueOf(await secretary.client.readTree({ params: { bodyId } }));
    expect(report.value.body).toEqual(tree.body);
    expect(report.value.nodes.map(({ steps: _, ...node }) => node)).toEqual(tree.nodes);
    const uses = new Map(
      report.value.indicators.map(({ steps: _, node: __, card: ___, ...use }) => [use.id, use]),
    );
    for (const { use } of tree.uses) expect(uses.get(use.id)).toEqual(use);
    const { cards } = valueOf(await secretary.client.listCards({ params: { bodyId } }));
    expect(report.value.cards.map(({ card, rollUp }) => [card.code, rollUp])).toEqual(
      cards.map(({ card, rollUp }) => [card.code, rollUp]),
    );
  });

  it("stays as it is when it is loaded again", async () => {
    const before = await exported();
    const again = await loadExample(service.parts, example);
    expect(again).toMatchObject({ ok: true, value: "there-already" });
    expect(await exported()).toEqual(before);
    expect(await inNoBody(service.database.app, listBodies)).toHaveLength(1);
  });

  it("refuses to stand where another body has its short name", async () => {
    const body = { ...example.document.body, id: "6f1d3c1e-3d0a-4b57-9d55-0a1f6b1f7a52" as BodyId };
    const other = { ...example, document: { ...example.document, body } };
    expect(await loadExample(service.parts, other)).toMatchObject({
      ok: false,
      refusal: { code: "body-exists" },
    });
  });

  it("is not there at all when one of its values does not fit", async () => {
    const camera = exampleNamed("camera-di-esempio");
    const [first, ...rest] = camera.document.entries;
    if (first === undefined) throw new Error("the example has no values");
    const entries = [{ ...first, value: { kind: "not-available", reason: "x" } as const }, ...rest];
    const wrong = entries.map((entry, i) =>
      i === 3 ? { ...entry, period: { from: entry.period.from, to: entry.period.from } } : entry,
    );
    const done = await loadExample(service.parts, {
      ...camera,
      document: { ...camera.document, entries: wrong },
    });
    expect(done).toMatchObject({ ok: false, refusal: { code: "document-refused" } });
    expect(await inNoBody(service.database.app, listBodies)).toHaveLength(1);
  });

  it("has a register of how it came to be, chained without a gap [F6a]", async () => {
    const administrator = await service.as("Amministratore di sistema");
    const audit = valueOf(
      await administrator.client.listAudit({ params: { bodyId }, query: { limit: 200 } }),
    );
    const chain = valueOf(await administrator.client.verifyAudit({ params: { bodyId } }));
    expect(chain).toMatchObject({ intact: true, entries: audit.page.total, broken: null, anchor: null });
    expect(audit.entries[0]?.seq).toBe(audit.page.total);
    const created = valueOf(
      await administrator.client.listAudit({ params: { bodyId }, query: { search: "body.create" } }),
    );
    expect(created.entries).toMatchObject([
      { seq: 1, actor: "albero example load", action: "body.create", before: null },
    ]);
  });
});
