import type { CellView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const params = { bodyId };
const OFFICE = "Ufficio Metrico e controllo prodotti";
const moment = { period: "2021", today: "2021-09-10" };

let service: TestService;
let planner: Browser;
let office: Browser;
let unitId: string;
let keys = 0;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Metrico");
  const { version } = valueOf(await planner.client.readBody({ params })) as { readonly version?: number };
  await planner.client.setToday({ params, body: { today: moment.today }, version: version ?? 1 });
  const { progress } = valueOf(
    await planner.client.listTasks({ params, query: { ...moment, whose: "everyone" } }),
  );
  unitId = progress.find((each) => each.office?.name === OFFICE)?.office?.id ?? "";
});
afterAll(() => service.close());

const sheetOf = async (who: Browser, id: string | null = unitId) =>
  valueOf(
    await who.client.readSheet({ params, query: { ...moment, ...(id === null ? {} : { "unit-id": id }) } }),
  );
const openCells = async (): Promise<readonly CellView[]> =>
  (await sheetOf(office)).rows
    .filter(({ valueType }) => valueType === "number")
    .flatMap(({ cells }) => cells)
    .filter(({ enterable }) => enterable);

const item = (cell: CellView, number: string | null, key = `chiave-${String((keys += 1))}`) => ({
  ...{
    measureId: cell.measureId,
    period: cell.period,
    unitId: cell.unit?.id ?? null,
    version: cell.version,
    key,
  },
  value: number === null ? null : ({ kind: "number", number } as const),
});
const enter = async (who: Browser, ...cells: readonly ReturnType<typeof item>[]) =>
  valueOf(await who.client.enterValues({ params, body: { cells: [...cells] } })).entered;

const send = async ({ measureId, period, unit, entries }: CellView): Promise<readonly CellView[]> => {
  const seen = { measureId, period, unitId: unit?.id ?? null, seenSeq: entries[0]?.seq ?? 0 };
  return valueOf(await office.client.sendValues({ params, body: { cells: [seen] } })).done;
};

describe("the sheet of an office", () => {
  it("has a row for each measure it is asked, a column for each period, and what stood there before", async () => {
    const { office: whose, rows, periods } = await sheetOf(office);
    expect(whose?.name).toBe(OFFICE);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ cells }) => cells.every(({ period }) => periods.includes(period)))).toBe(true);
  });

  it("is every office's without one, and nothing for a unit that is not there", async () => {
    expect((await sheetOf(planner, null)).rows.length).toBeGreaterThan((await sheetOf(office)).rows.length);
    const none = await planner.client.readSheet({ params, query: { ...moment, "unit-id": bodyId } });
    expect(none).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});

describe("many values at once", () => {
  it("are entered each by itself: one that cannot stand holds up no other", async () => {
    const [first, second] = await openCells();
    if (first === undefined || second === undefined) throw new Error("the office has two open cells");
    const entered = await enter(office, item(first, "7"), item(second, "-1"), {
      ...item(second, "8"),
      version: 99,
    });
    expect(entered.map(({ cell, refused }) => cell?.state ?? refused?.code)).toEqual([
      "draft",
      "value-refused",
      "changed-meanwhile",
    ]);
    expect(entered[2]?.refused?.changed?.version).toBe(String(second.version));
  });

  it("are entered once under one key, however often the call is repeated", async () => {
    const [cell] = await openCells();
    if (cell === undefined) throw new Error("the office has an open cell");
    const wish = item(cell, "9");
    const [once] = await enter(office, wish);
    const [again] = await enter(office, wish);
    expect(again).toEqual(once);
  });

  it("are refused where the office does not reach", async () => {
    const { rows } = await sheetOf(planner, null);
    const mine = new Set((await sheetOf(office)).rows.map(({ measure }) => measure.id));
    const other = rows.find(({ measure, cells }) => !mine.has(measure.id) && cells[0]?.enterable)?.cells[0];
    const [own] = await openCells();
    if (other === undefined || own === undefined) throw new Error("another office has an open cell");
    const [, refused] = await enter(office, item(own, "3"), item(other, "3"));
    expect(refused?.refused?.code).toBe("not-permitted");
  });
});

describe("a value taken back", () => {
  it("uncovers what stood there before, also what was validated, and stays in the history", async () => {
    const [cell] = await openCells();
    if (cell === undefined) throw new Error("the office has an open cell");
    const [written] = await enter(office, item(cell, "41"));
    const draft = written?.cell ?? cell;
    const [back] = await enter(office, item(draft, null));
    expect(back?.cell).toMatchObject({ value: cell.value, state: cell.state });
    expect(back?.cell?.entries[0]).toMatchObject({
      value: { number: "41" },
      validation: { decision: "withdrawn", recordedBy: "Ufficio Metrico" },
    });
  });

  it("cannot be what was sent already", async () => {
    const [cell] = await openCells();
    if (cell === undefined) throw new Error("the office has an open cell");
    const [written] = await enter(office, item(cell, "42"));
    const draft = written?.cell ?? cell;
    const [sent = draft] = await send(draft);
    const [refused] = await enter(office, item(sent, null));
    expect(refused?.refused?.message).toMatch(/sent already/);
  });
});
