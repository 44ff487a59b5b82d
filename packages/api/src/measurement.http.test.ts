import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import {
  measureOf,
  problemOf,
  startService,
  valueOf,
  type Problem,
  type TestService,
} from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

const cellOf = (code: string, period = "2021-Q2") => ({
  bodyId,
  measureId: measureOf(example.document, code).id,
  period,
});
const number = (text: string) => ({ value: { kind: "number", number: text } }) as const;
const date = (text: string) => ({ value: { kind: "date", date: text } }) as const;

describe("a cell", () => {
  it("is empty at version 0 before anybody wrote in it [F3a]", async () => {
    const answer = await planner.client.readCell({ params: cellOf("Med_Conc") });
    expect(valueOf(answer)).toMatchObject({
      version: 0,
      state: "not-due",
      value: null,
      entries: [],
      dueOn: "2021-09-15",
    });
    expect(answer.ok && answer.version).toBe("0");
  });

  it("keeps every entry, the last one being its value [F3b]", async () => {
    const params = cellOf("S1.1.a");
    const first = await planner.client.enterValue({ params, version: 0, body: number("2") });
    expect(first.ok && first.version).toBe("1");
    const second = await planner.client.enterValue({
      params,
      version: 1,
      body: { ...number("3"), note: "contati di nuovo" },
    });
    const cell = valueOf(second);
    expect(cell).toMatchObject({ version: 2, state: "draft", value: { number: "3" } });
    expect(cell.entries.map(({ value, note, recordedBy }) => [value, note, recordedBy])).toEqual([
      [{ kind: "number", number: "3" }, "contati di nuovo", "Controllo di gestione"],
      [{ kind: "number", number: "2" }, null, "Controllo di gestione"],
    ]);
    expect(valueOf(await planner.client.readCell({ params }))).toEqual(cell);
  });

  it("takes that there is no value, with the reason [R17.1]", async () => {
    const params = cellOf("Dip-Form");
    const body = { value: { kind: "not-available", reason: "registro presenze non ancora chiuso" } } as const;
    expect(valueOf(await planner.client.enterValue({ params, version: 0, body })).state).toBe(
      "not-available",
    );
  });

  it("shows the same version in lists as when it is read", async () => {
    const { measures } = valueOf(await planner.client.listMeasures({ params: { bodyId } }));
    const filled = measures.filter(({ cell }) => (cell?.version ?? 0) > 0).slice(0, 5);
    expect(filled.length).toBe(5);
    for (const { measure, cell } of filled) {
      const read = await planner.client.readCell({
        params: { bodyId, measureId: measure.id, period: cell?.period ?? "" },
      });
      expect(read.ok && read.version).toBe(String(cell?.version));
    }
  });
});

describe("entering a value", () => {
  it("needs the version one has seen [F11b]", async () => {
    const path = `/api/v1/bodies/${bodyId}/measures/${cellOf("Med_Conc").measureId}/cells/2021-Q2/entries`;
    const asked = { method: "POST", headers: { "idempotency-key": "key-00000001" }, body: number("1") };
    const { status, body } = await planner.ask(path, asked);
    expect([status, (body as Problem).code]).toEqual([428, "version-required"]);
  });

  it("is refused when somebody changed the cell, telling who, when and what [F11b]", async () => {
    const params = cellOf("Unit_Stab");
    const office = await service.as("Controllo di gestione");
    await office.client.enterValue({ params, version: 0, body: number("29") });
    const late = await planner.client.enterValue({ params, version: 0, body: number("31") });
    expect(problemOf(late)).toMatchObject({
      code: "changed-meanwhile",
      status: 409,
      changed: {
        version: "1",
        changedBy: "Controllo di gestione",
        changedAt: "2026-11-21T09:00:00.000Z",
        value: { kind: "number", number: "29" },
      },
    });
    expect(valueOf(await planner.client.readCell({ params })).entries).toHaveLength(1);
  });

  it("is done once for a key, however often it is asked [F11a]", async () => {
    const params = cellOf("N_Dir");
    const asked = { params, version: 0, body: number("2"), idempotencyKey: "the-same-intent" };
    const first = await planner.client.enterValue(asked);
    const again = await planner.client.enterValue(asked);
    expect(again).toEqual(first);
    expect(valueOf(await planner.client.readCell({ params })).entries).toHaveLength(1);
  });

  it("refuses a key that was used for something else [F11a]", async () => {
    const params = cellOf("N_Dir", "2021-Q1");
    const asked = { params, version: 0, body: number("2"), idempotencyKey: "the-same-intent" };
    expect(problemOf(await planner.client.enterValue(asked)).code).toBe("key-used-differently");
  });

  it("lets one of two who saw the same cell succeed [F3c]", async () => {
    const params = cellOf("Biblio_FB_promo_M");
    const enter = (n: number) => planner.client.enterValue({ params, version: 0, body: number(String(n)) });
    const both = await Promise.all([1, 2].map(enter));
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  const refused = async (
    code: string,
    body: ReturnType<typeof number> | ReturnType<typeof date>,
    period = "2021-Q2",
  ) => {
    const { client } = planner;
    const problem = problemOf(await client.enterValue({ params: cellOf(code, period), version: 0, body }));
    return [problem.code, problem.errors?.[0]?.place, problem.errors?.[0]?.message];
  };

  it("refuses a value that does not fit, naming place and remedy", async () => {
    expect(await refused("Med_Conc", number("1.5"))).toEqual([
      "value-refused",
      "body/value",
      "the measure has 0 decimals: round it yourself, nothing is rounded in silence",
    ]);
    expect(await refused("Med_Conc", number("-1"))).toEqual([
      "value-refused",
      "body/value",
      "a count cannot be below zero",
    ]);
    expect(await refused("Med_Conc", date("2021-05-01"))).toEqual([
      "value-refused",
      "body/value",
      "the measure takes a number",
    ]);
    expect(await refused("Med_Conc", number("12345678901234567"))).toEqual([
      "value-refused",
      "body/value",
      "at most 15 significant digits can be kept exactly",
    ]);
  });

  it("refuses what is no number, and what it does not know, as a wrong request", async () => {
    const path = `/api/v1/bodies/${bodyId}/measures/${cellOf("Med_Conc").measureId}/cells/2021-Q2/entries`;
    const headers = { "idempotency-key": "key-00000001", "if-match": '"0"' };
    for (const value of [
      { kind: "number", number: "1,5" },
      { kind: "number", number: 5 },
      { kind: "text" },
      { kind: "number", number: "5", unit: "kg" },
    ]) {
      const { status, body } = await planner.ask(path, { method: "POST", headers, body: { value } });
      expect([status, (body as Problem).code, (body as Problem).errors?.length]).toEqual([
        400,
        "invalid-request",
        expect.any(Number),
      ]);
    }
  });

  it("refuses a period the measure is not collected for, and one to come", async () => {
    expect(await refused("Med_Conc", number("1"), "2021")).toEqual([
      "period-refused",
      "params/period",
      "the measure is collected by quadrimestre (four months): 2021-Q1 is such a period",
    ]);
    expect(await refused("Med_Conc", number("1"), "2021-Q3")).toEqual([
      "period-refused",
      "params/period",
      "the period has not begun on 2021-05-15",
    ]);
  });

  it("refuses a measure that is computed [R17.1]", async () => {
    expect((await refused("M-012", number("89.00"), "2021"))[2]).toContain("never entered");
  });

  it("takes the day of an event, not one to come", async () => {
    const dated = example.document.measures.find(
      (each) => each.valueType === "date" && each.frequency === "quadrimestre",
    );
    const code = dated?.code ?? "";
    const [problem, , message] = await refused(code, date("2021-05-16"));
    expect([problem, message]).toEqual(["value-refused", "the day must not be later than 2021-05-15"]);
    const done = await planner.client.enterValue({
      params: cellOf(code),
      version: 0,
      body: date("2021-05-14"),
    });
    expect(valueOf(done).value).toEqual({ kind: "date", date: "2021-05-14" });
  });

  it("is told in the register, with what stood there before [F6a]", async () => {
    const params = cellOf("mis_Sollecit_DA");
    await planner.client.enterValue({ params, version: 0, body: { ...number("1"), note: "primo" } });
    await planner.client.enterValue({
      params,
      version: 1,
      body: { ...number("2"), note: "bolla ricontata" },
    });
    const administrator = await service.as("Amministratore di sistema");
    const { entries } = valueOf(
      await administrator.client.listAudit({ params: { bodyId }, query: { search: "bolla ricontata" } }),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actor: "Controllo di gestione",
      action: "measure.enter",
      subject: "mis_Sollecit_DA 2021-Q2",
      before: '{"kind":"number","number":"1"}',
      after: '{"kind":"number","number":"2"}',
      reason: "bolla ricontata",
      requestId: expect.any(String),
    });
  });
});
