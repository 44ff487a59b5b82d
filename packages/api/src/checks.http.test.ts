import { checkDocument, type Day } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;

let service: TestService;
let secretary: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  secretary = await service.as("Segretario Generale");
});
afterAll(() => service.close());

describe("the checks over the wire", () => {
  it("find in the stored plan what they find in its file [C-FORM, C-CODE]", async () => {
    const view = valueOf(await secretary.client.readChecks({ params: { bodyId } }));
    const { findings, runs } = checkDocument(example.document, { today: view.today as Day });
    const counts = Object.fromEntries(view.checks.map(({ check, findings: count }) => [check, count]));
    expect(counts).toEqual(Object.fromEntries(runs.map(({ check, findings: count }) => [check, count])));
    expect(view.findings).toHaveLength(findings.length);
    expect(view.plan?.title).toBe(example.document.plans[0]?.title);
  });

  it("name place, remedy, source and repair in the language asked for", async () => {
    const query = { language: "en" as const };
    const view = valueOf(await secretary.client.readChecks({ params: { bodyId }, query }));
    expect(view.findings.find(({ check }) => check === "C-FORM")).toMatchObject({
      where: "card PO5, objective of the card PO5_3, indicator I-074",
      remedy: "A per cent is a ratio: put a slash in place of the sign.",
      source: expect.stringContaining("150/2009"),
      fix: [{ op: "replace" }],
    });
  });

  it("repair a draft by the edits they bring, which anybody who plans can take back [C-CODE, MC-16]", async () => {
    const planner = await service.as("Controllo di gestione");
    const planId = example.document.plans[0]?.id ?? "";
    const seen = await planner.client.readPlanVersion({ params: { bodyId, planId, version: 1 } });
    valueOf(
      await planner.client.movePlan({
        ...{ params: { bodyId, planId, version: 1 }, version: (seen.ok && seen.version) || "0" },
        body: { move: "revise", reason: "correzioni" },
      }),
    );
    const before = valueOf(await planner.client.readChecks({ params: { bodyId } }));
    expect(before.plan).toMatchObject({ version: 2, isDraft: true });
    const edits = before.findings.flatMap((finding) =>
      finding.check === "C-CODE" ? (finding.edits ?? []) : [],
    );
    expect(edits).toHaveLength(19);
    const draft = await planner.client.readPlanVersion({ params: { bodyId, planId, version: 2 } });
    const version = (draft.ok && draft.version) || "0";
    valueOf(await planner.client.editDraft({ params: { bodyId, planId }, version, body: { edits } }));
    const after = valueOf(await planner.client.readChecks({ params: { bodyId } }));
    const codes = after.findings.filter(({ check }) => check === "C-CODE");
    expect(codes.map(({ place }) => place[0]?.kind)).toEqual([
      ...Array<string>(5).fill("measure"),
      "indicator",
    ]);
  });
});
