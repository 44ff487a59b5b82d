import type { AnsweredView, CellView, MeasureRow } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const params = { bodyId };
const OFFICE = "Ufficio Metrico e controllo prodotti";
const second = { period: "2021-Q2", today: "2021-09-10" };

let service: TestService;
let planner: Browser;
let office: Browser;
let manager: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Metrico");
  manager = await service.as("Dirigente Area 1");
  const { version } = valueOf(await planner.client.readBody({ params })) as { readonly version?: number };
  await planner.client.setToday({ params, body: { today: second.today }, version: version ?? 1 });
});
afterAll(() => service.close());

const tasksOf = async (who: Browser, whose: "mine" | "everyone" = "mine") =>
  valueOf(await who.client.listTasks({ params, query: { ...second, whose } }));
const queueOf = async (who: Browser) =>
  valueOf(await who.client.listToValidate({ params, query: second })).values;

const cellIn = (
  rows: readonly { readonly row: MeasureRow }[],
  code: string,
  period = second.period,
): CellView => {
  const found = rows.find(({ row }) => row.measure.code === code && row.cell?.period === period)?.row.cell;
  if (found === undefined || found === null) throw new Error(`no cell of ${code} for ${period}`);
  return found;
};
const seen = ({ measureId, period, unit, entries }: CellView) => ({
  ...{ measureId, period, unitId: unit?.id ?? null },
  seenSeq: entries[0]?.seq ?? 0,
});
const enter = async (who: Browser, cell: CellView, text: string): Promise<CellView> =>
  valueOf(
    await who.client.enterValue({
      params: { bodyId, measureId: cell.measureId, period: cell.period },
      version: cell.version,
      body: { value: { kind: "number", number: text } },
    }),
  );
const answered = (view: AnsweredView) => [view.done.length, view.refused.map(({ code }) => code)];
const send = async (who: Browser, ...cells: readonly CellView[]) =>
  valueOf(await who.client.sendValues({ params, body: { cells: cells.map(seen) } }));
const judge = async (decision: "approved" | "returned", cells: readonly CellView[], note?: string) =>
  valueOf(
    await manager.client.answerValues({
      params,
      body: { decision, cells: cells.map(seen), ...(note === undefined ? {} : { note }) },
    }),
  );

/** A count of the office, as it is now. */
const count = async (): Promise<CellView> => {
  const { measures } = valueOf(await planner.client.listMeasures({ params, query: second }));
  const row = measures.find(
    ({ sourceUnit, valueType, cell }) =>
      sourceUnit?.name === OFFICE && valueType === "number" && cell?.period === second.period,
  );
  const { id: measureId } = row?.measure ?? { id: "" };
  return valueOf(await office.client.readCell({ params: { bodyId, measureId, period: second.period } }));
};

describe("what is to be done", () => {
  it("is what the caller's office is asked for, most urgent first, and nobody else's", async () => {
    const { tasks, progress } = await tasksOf(office);
    expect(new Set(tasks.map((task) => task.office?.name))).toEqual(new Set([OFFICE]));
    expect(tasks.map(({ window }) => window.due)).toEqual(tasks.map(({ window }) => window.due).toSorted());
    expect(progress).toHaveLength(1);
  });

  it("is everyone's for who follows the collection, and nothing for who enters nothing", async () => {
    expect((await tasksOf(planner, "everyone")).progress.length).toBeGreaterThan(5);
    expect((await tasksOf(await service.as("Dipendente in sola lettura"))).tasks).toEqual([]);
  });
});

describe("a value on its way", () => {
  it("is a draft until its office sends it, waits for its manager, and is validated", async () => {
    const cell = await count();
    const draft = await enter(office, cell, "7");
    expect(draft.state).toBe("draft");
    expect((await queueOf(manager)).map(({ row }) => row.cell?.entries[0]?.seq)).not.toContain(
      draft.entries[0]?.seq,
    );

    const sent = await send(office, draft);
    expect(sent.done.map(({ state }) => state)).toEqual(["sent"]);
    const waiting = (await queueOf(manager)).find(({ row }) => row.measure.id === cell.measureId);
    expect(waiting?.row.cell?.entries[0]?.recordedBy).toBe("Ufficio Metrico");

    expect(answered(await judge("approved", sent.done))).toEqual([1, []]);
    expect((await tasksOf(office)).tasks.map(({ row }) => row.cell?.entries[0]?.seq)).not.toContain(
      draft.entries[0]?.seq,
    );
  });

  it("that changed after it was seen is not validated, and is shown as it is now [J07]", async () => {
    const cell = await count();
    const first = (await send(office, await enter(office, cell, "3"))).done;
    const [now] = (await send(office, await enter(office, first[0] ?? cell, "4"))).done;
    const { done, refused } = await judge("approved", first);
    expect(done).toEqual([]);
    expect(refused[0]).toMatchObject({
      code: "changed-since-seen",
      cell: { state: "sent", value: { kind: "number", number: "4" } },
    });
    expect(answered(await judge("approved", now === undefined ? [] : [now]))).toEqual([1, []]);
  });

  it("comes back to its office with the reason, and is among its tasks again [J07]", async () => {
    const cell = await count();
    const { done } = await send(office, await enter(office, cell, "5"));
    expect(answered(await judge("returned", done))).toEqual([0, ["return-reason-missing"]]);
    expect(answered(await judge("returned", done, "il registro dice 6"))).toEqual([1, []]);
    const again = cellIn((await tasksOf(office)).tasks, (await codeOf(cell)) ?? "");
    expect(again.state).toBe("returned");
    expect(again.entries[0]?.validation?.note).toBe("il registro dice 6");
  });

  it("comes back with another value proposed, which its office accepts or answers; both stay on record", async () => {
    const cell = await count();
    const { done } = await send(office, await enter(office, cell, "5"));
    const proposing = (number: string, cells = done.map(seen)) => {
      const proposal = { kind: "number", number } as const;
      const body = { decision: "returned", note: "il registro dice altro", proposal, cells } as const;
      return manager.client.answerValues({ params, body: { ...body, cells: [...cells] } });
    };
    expect(answered(valueOf(await proposing("5")))).toEqual([0, ["proposal-is-the-value"]]);
    expect(answered(valueOf(await proposing("-6")))).toEqual([0, ["negative-count"]]);
    const twice = await proposing("6", [...done, ...done].map(seen));
    expect(twice).toMatchObject({ ok: false, problem: { code: "value-refused" } });
    const [returned] = valueOf(await proposing("6")).done;
    expect(returned?.value).toMatchObject({ number: "5" });
    expect(returned?.entries[0]?.validation).toMatchObject({
      decision: "returned",
      proposal: { kind: "number", number: "6" },
    });

    const accepted = await send(office, await enter(office, returned ?? cell, "6"));
    expect(answered(await judge("approved", accepted.done))).toEqual([1, []]);
    const [now, before] = accepted.done[0]?.entries ?? [];
    expect([now?.value, before?.validation?.proposal]).toEqual([
      { kind: "number", number: "6" },
      { kind: "number", number: "6" },
    ]);
  });

  it("with which a result is critical is sent with a note on why, and not without [J06]", async () => {
    const draft = await critical();
    const { done, refused } = await send(planner, draft);
    expect(done).toEqual([]);
    expect(refused[0]).toMatchObject({ code: "critical-note-missing", measure: { id: draft.measureId } });
    const { measureId, period, version } = draft;
    const value = { kind: "number", number: "0" } as const;
    const noted = valueOf(
      await planner.client.enterValue({
        params: { bodyId, measureId, period },
        version,
        body: { value, note: "sportello chiuso per lavori" },
      }),
    );
    expect(answered(await send(planner, noted))).toEqual([1, []]);
  });

  it("goes without a note where another value of the same indicator says why already [J06]", async () => {
    const [draft, other] = await criticalPair();
    expect(answered(await send(planner, other))).toEqual([0, ["critical-note-missing"]]);
    const { measureId, period, version } = draft;
    const body = { value: { kind: "number", number: "0" }, note: "ufficio chiuso in agosto" } as const;
    valueOf(await planner.client.enterValue({ params: { bodyId, measureId, period }, version, body }));
    expect(answered(await send(planner, other))).toEqual([1, []]);
  });

  it("is sent once: the same again is refused, and the same key gives the same answer [N5] [F11a]", async () => {
    const cell = await count();
    const draft = await enter(office, cell, "2");
    const asked = { params, body: { cells: [seen(draft)] }, idempotencyKey: "one-wish-to-send" };
    const first = valueOf(await office.client.sendValues(asked));
    expect(valueOf(await office.client.sendValues(asked))).toEqual(first);
    expect(answered(await send(office, draft))).toEqual([0, ["already-sent"]]);
  });

  it("is validated by a manager of its office, never by who entered it or by another office [F5d]", async () => {
    const cell = await count();
    const { done } = await send(office, await enter(office, cell, "9"));
    const other = await service.as("Dirigente Area 2");
    const body = { decision: "approved", cells: done.map(seen) } as const;
    for (const who of [office, planner, other])
      expect((await who.client.answerValues({ params, body })).ok).toBe(false);
    expect(answered(await judge("approved", done))).toEqual([1, []]);
  });
});

/** Whether a number can still be written there: nobody sent it yet. */
const isOpen = (cell: CellView): boolean =>
  cell.enterable && cell.unit === null && ["empty", "draft"].includes(cell.state);

const cellOf = async (measureId: string): Promise<CellView> =>
  valueOf(await planner.client.readCell({ params: { bodyId, measureId, period: second.period } }));

/** The numbers nobody sent yet in the second round. */
const openNumbers = async (): Promise<readonly string[]> => {
  const { measures } = valueOf(await planner.client.listMeasures({ params, query: second }));
  return measures
    .filter(({ valueType, cell }) => valueType === "number" && cell?.period === second.period && isOpen(cell))
    .map(({ measure }) => measure.id);
};

const usesOf = async (measureId: string) =>
  valueOf(await planner.client.readMeasure({ params: { bodyId, measureId }, query: second })).usedBy;

const isCritical = async (measureId: string): Promise<boolean> =>
  (await usesOf(measureId)).some(({ use }) => use.light === "critical");

/** A count with nothing in it, as a draft, by which an indicator is critical. */
const critical = async (): Promise<CellView> => {
  for (const measureId of await openNumbers()) {
    const draft = await enter(planner, await cellOf(measureId), "0");
    if (await isCritical(measureId)) return draft;
  }
  throw new Error("no count makes an indicator critical");
};

/** The other value of an indicator that reads just two. */
const besideOf = async (measureId: string): Promise<CellView | null> => {
  for (const { use } of await usesOf(measureId)) {
    const asked = { params: { bodyId, indicatorId: use.indicatorId }, query: second };
    const { measures } = valueOf(await planner.client.readIndicator(asked));
    const other = measures.find(({ measure }) => measure.id !== measureId);
    if (measures.length !== 2 || other === undefined) continue;
    const cell = await cellOf(other.measure.id);
    if (isOpen(cell)) return cell;
  }
  return null;
};

/** Two drafts of one indicator, by which it is critical. */
const criticalPair = async (): Promise<readonly [one: CellView, other: CellView]> => {
  for (const measureId of await openNumbers()) {
    const beside = await besideOf(measureId);
    if (beside === null) continue;
    const other = await enter(planner, beside, "4");
    const one = await enter(planner, await cellOf(measureId), "0");
    if (await isCritical(measureId)) return [one, other];
  }
  throw new Error("no two counts make an indicator critical");
};

describe("what is said about a value", () => {
  it("is read by its office and its validator, in order, and by nobody else", async () => {
    const { measureId, period } = await count();
    const at = { params: { bodyId, measureId, period } };
    const other = await service.as("Ufficio Conciliazione");
    const say = (who: Browser, text: string) => who.client.addComment({ ...at, body: { text } });
    valueOf(await say(manager, "perché così pochi?"));
    valueOf(await say(office, "sportello chiuso a marzo"));
    expect(await say(other, "non è mio")).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    const heard = async (who: Browser) =>
      valueOf(await who.client.listComments({ params })).comments.map(({ text, recordedBy }) => [
        recordedBy,
        text,
      ]);
    const thread = [
      ["Dirigente Area 1", "perché così pochi?"],
      ["Ufficio Metrico", "sportello chiuso a marzo"],
    ];
    expect(await heard(office)).toEqual(thread);
    expect(await heard(manager)).toEqual(thread);
    expect(await heard(other)).toEqual([]);
  });
});

const codeOf = async ({ measureId }: CellView): Promise<string | undefined> =>
  valueOf(await planner.client.readMeasure({ params: { bodyId, measureId } })).measure.code;

describe("the rounds of a year", () => {
  const rounds = async () => valueOf(await planner.client.listRounds({ params, query: second }));

  it("are three, end fifteen days after their period, and move off a Saturday [C-DUE] [P-C1a]", async () => {
    const { rounds: all, revision } = await rounds();
    expect(all.map(({ period, window }) => [period, window.due])).toEqual([
      ["2021-Q1", "2021-05-17"],
      ["2021-Q2", "2021-09-15"],
      ["2021-Q3", "2022-01-17"],
    ]);
    expect(revision).toBe(0);
  });

  it("tell how punctual each office was, from the record alone [P-C3a]", async () => {
    const [first] = (await rounds()).rounds;
    expect(first?.offices.length).toBeGreaterThan(5);
    for (const { asked, inTime, onTime } of first?.offices ?? []) expect(onTime).toBe(inTime === asked);
  });

  it("follow the rules the body chooses for the year; the earlier choice is not lost", async () => {
    const { calendar, revision } = await rounds();
    const { year, ...chosen } = calendar;
    const call = { params: { bodyId, year: String(year) }, body: { ...chosen, daysLate: 0 } };
    expect((await planner.client.setCalendar({ ...call, version: revision })).ok).toBe(true);
    expect((await planner.client.setCalendar({ ...call, version: revision })).ok).toBe(false);
    expect((await office.client.setCalendar({ ...call, version: 1 })).ok).toBe(false);
    expect((await rounds()).rounds[0]?.stage).toBe("closed");
  });

  it("let who entered a value validate it only where the body joins the two, a choice of the year", async () => {
    const written = await enter(manager, await count(), "11");
    const { done: sent } = await send(manager, written);
    const own = sent.length > 0 ? sent : [written];
    expect(answered(await judge("approved", own))).toEqual([0, ["own-value"]]);
    const { calendar, revision } = await rounds();
    const { year, ...chosen } = calendar;
    const call = { params: { bodyId, year: String(year) }, body: { ...chosen, joinedDuties: true } };
    expect((await office.client.setCalendar({ ...call, version: revision })).ok).toBe(false);
    valueOf(await planner.client.setCalendar({ ...call, version: revision }));
    expect(answered(await judge("approved", own))).toEqual([1, []]);
  });

  it("close, and open again by an extension that is a recorded act with its reason [N3]", async () => {
    const late = { params, query: { ...second, whose: "mine" as const } };
    const { tasks } = valueOf(await office.client.listTasks(late));
    const closed = tasks.find(({ stage, row }) => stage === "closed" && row.valueType === "number")?.row.cell;
    if (closed === undefined || closed === null) throw new Error("something of the first round is missing");
    const write = () =>
      office.client.enterValue({
        params: { bodyId, measureId: closed.measureId, period: closed.period },
        version: closed.version,
        body: { value: { kind: "number", number: "1" } },
      });
    expect(await write()).toMatchObject({ ok: false, problem: { code: "period-refused" } });
    const extension = {
      period: closed.period,
      unitId: null,
      until: "2021-09-20",
      reason: "cambio del programma",
    };
    expect((await office.client.grantExtension({ params, body: extension })).ok).toBe(false);
    expect(valueOf(await planner.client.grantExtension({ params, body: extension }))).toMatchObject({
      until: "2021-09-20",
    });
    expect((await write()).ok).toBe(true);
    expect((await rounds()).extensions).toMatchObject([{ reason: "cambio del programma", unit: null }]);
  });

  it("refuse an extension for a period that still runs, or to a day gone by", async () => {
    const ask = async (period: string, until: string) =>
      planner.client.grantExtension({
        params,
        body: { period, unitId: null, until, reason: "perché serve" },
      });
    expect(await ask("2021-Q3", "2022-02-01")).toMatchObject({
      ok: false,
      problem: { code: "extension-refused" },
    });
    expect(await ask("2021-Q1", "2021-01-01")).toMatchObject({
      ok: false,
      problem: { code: "extension-refused" },
    });
  });
});
