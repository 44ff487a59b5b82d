import type { PlanEditView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const plan = example.document.plans[0];
const planId = plan?.id ?? "";
type Move = {
  readonly move: string;
  readonly actId?: string;
  readonly reason?: string;
  readonly override?: string;
};

let service: TestService;
let planner: Browser;
let actId = "";

const move = async (version: number, body: Move, of: string = planId) => {
  const params = { bodyId, planId: of, version };
  const seen = await planner.client.readPlanVersion({ params });
  const done = await planner.client.movePlan({
    ...{ params, version: (seen.ok && seen.version) || "0" },
    body: body as never,
  });
  return done;
};
const problemOf = (answer: Awaited<ReturnType<typeof move>>) => (answer.ok ? null : answer.problem);
const versions = async () =>
  valueOf(await planner.client.listPlans({ params: { bodyId } })).plans[0]?.versions ?? [];

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  const organ = valueOf(
    await planner.client.recordOrgan({
      ...{ params: { bodyId }, version: 0 },
      body: {
        name: "Commissario straordinario",
        kind: "commissioner",
        validFrom: "2020-12-01",
        validTo: null,
      },
    }),
  );
  const act = valueOf(
    await planner.client.recordAct({
      ...{ params: { bodyId }, version: 0 },
      body: {
        ...{ organId: organ.id, kind: "deliberation", number: "45", date: "2021-05-14" },
        subject: "Aggiornamento del piano della performance",
      },
    }),
  );
  actId = act.id;
});
afterAll(() => service.close());

describe("the life of a plan", () => {
  it("opens a revision only with a reason, and one at a time", async () => {
    expect(problemOf(await move(1, { move: "revise" }))).toMatchObject({ code: "move-refused" });
    valueOf(await move(1, { move: "revise", reason: "aggiornamento di metà anno" }));
    expect(problemOf(await move(1, { move: "revise", reason: "un altro" }))).toMatchObject({
      errors: [{ message: "a revision is open already: finish it or give it up first" }],
    });
    expect((await versions()).map(({ version, status, basedOn }) => [version, status, basedOn])).toEqual([
      [1, plan?.versions[0]?.status, null],
      [2, "draft", 1],
    ]);
  });

  it("refuses every move that the table does not have [150/2009-4]", async () => {
    for (const wrong of ["approve", "publish", "close", "record-opinion"]) {
      const answer = await move(2, { move: wrong, actId, reason: "prova" });
      expect(problemOf(answer), wrong).toMatchObject({ code: "move-refused", status: 409 });
    }
  });

  it("does not change while it is proposed, and does again when it is returned", async () => {
    valueOf(await move(2, { move: "propose" }));
    const [node] = plan?.versions[0]?.nodes ?? [];
    const edits: PlanEditView[] = [
      { kind: "set", entity: "node", id: node?.id ?? "", fields: { title: "x" } },
    ];
    const params = { bodyId, planId };
    const refused = await planner.client.editDraft({ params, version: 0, body: { edits } });
    expect(refused.ok ? null : refused.problem.code).toBe("no-draft");
    valueOf(await move(2, { move: "return", reason: "manca un target" }));
    valueOf(await planner.client.editDraft({ params, version: 0, body: { edits } }));
  });

  it("is not approved with errors: it says which, and stays as it is", async () => {
    valueOf(await move(2, { move: "propose" }));
    const problem = problemOf(await move(2, { move: "approve", actId }));
    expect(problem).toMatchObject({ code: "checks-refused", status: 409 });
    const messages = problem !== null && "errors" in problem ? (problem.errors ?? []) : [];
    expect(messages.map(({ message }) => message)).toContain("check C-FORM");
    expect((await versions()).at(-1)?.status).toBe("proposed");
  });

  it("is approved only on an act of who may approve on that day [P-T8b]", async () => {
    const board = valueOf(
      await planner.client.recordOrgan({
        ...{ params: { bodyId }, version: 0 },
        body: { name: "Giunta", kind: "board", validFrom: "2015-01-01", validTo: null },
      }),
    );
    const act = valueOf(
      await planner.client.recordAct({
        ...{ params: { bodyId }, version: 0 },
        body: { organId: board.id, kind: "deliberation", number: "1", date: "2021-05-14", subject: "Piano" },
      }),
    );
    const override = "si corregge in aggiornamento";
    expect(problemOf(await move(2, { move: "approve", override }))).toMatchObject({ code: "move-refused" });
    expect(problemOf(await move(2, { move: "approve", actId: act.id, override }))).toMatchObject({
      ...{ code: "move-refused", errors: [{ place: "body/actId" }] },
    });
  });

  it("keeps in its record the reason why errors were set aside, and freezes what was approved [F2d]", async () => {
    const override = "gli errori di stampa si correggono con il prossimo aggiornamento";
    const life = valueOf(await move(2, { move: "approve", actId, override }));
    expect(life.version).toMatchObject({
      ...{ status: "approved", act: "deliberazione Commissario straordinario n. 45 del 14/05/2021" },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const last = life.made.at(-1);
    expect(last).toMatchObject({ move: "approve", from: "proposed", to: "approved" });
    expect(last?.overridden).toContain("C-FORM");
    expect(last?.overridden.at(-1)).toBe(override);
    const params = { bodyId, planId };
    const [node] = plan?.versions[0]?.nodes ?? [];
    const edits: PlanEditView[] = [
      { kind: "set", entity: "node", id: node?.id ?? "", fields: { title: "y" } },
    ];
    const frozen = await planner.client.editDraft({ params, version: 1, body: { edits } });
    expect(frozen.ok ? null : frozen.problem.code).toBe("no-draft");
  });

  it("tells the differences from the version before, in words, with both versions [150/2009-6]", async () => {
    const { differences, before, after } = valueOf(
      await planner.client.readDifferences({ params: { bodyId, planId }, query: { language: "it" } }),
    );
    expect([before.version, after.version]).toEqual([1, 2]);
    expect(before.revised).toBe(true);
    expect(differences).toMatchObject([
      { entity: "node", change: "changed", fields: [{ field: "title", label: "titolo", after: "x" }] },
    ]);
  });

  it("does not publish an example, nor close a year that is not over", async () => {
    expect(problemOf(await move(2, { move: "publish" }))).toMatchObject({ code: "move-refused" });
    expect(problemOf(await move(2, { move: "close" }))).toMatchObject({ code: "move-refused" });
  });

  it("gives up a revision with a reason and leaves the approved version alone", async () => {
    valueOf(await move(2, { move: "revise", reason: "prova" }));
    valueOf(await move(3, { move: "abandon", reason: "aperto per errore" }));
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe("a year without a measurement system", () => {
  it("is not opened: its plan is approved only with a written reason [150/2009-7a]", async () => {
    const body = { title: "Piano della performance 2018-2020", years: [2018, 2019, 2020] };
    const begun = valueOf(await planner.client.beginPlan({ params: { bodyId }, version: 0, body }));
    const { id } = begun.plan;
    valueOf(await move(1, { move: "propose" }, id));
    const problem = problemOf(await move(1, { move: "approve", actId }, id));
    expect(problem).toMatchObject({ code: "checks-refused" });
    expect(JSON.stringify(problem)).toContain("check C-SMVP");
    const override = "Il sistema di allora è agli atti su carta, con il parere dell’OIV";
    valueOf(await move(1, { move: "approve", actId, override }, id));
  });
});
