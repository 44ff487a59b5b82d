import type { CellView, SheetRow } from "@albero/contract";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { KEYBOARD, POINTER, type Hand } from "./hands.ts";
import { beyond, violationsOf } from "./looks.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Screen, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;
let round = 0;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const PERIOD = "2021-Q1";
const NAMED = "I quadrimestre 2021";
const THIRTY = 30;
const MOST_CLICKS = 12;
const MOST_SECONDS = 90;

type Asked = { readonly row: SheetRow; readonly cell: CellView };

/** What each name says once: numbers of the first round that take a value. */
const asked = async (): Promise<readonly Asked[]> => {
  const sheet = await planner.client.readSheet({ params: { bodyId } });
  if (!sheet.ok) throw new Error(sheet.problem.detail);
  const rows = sheet.value.rows.filter(({ valueType, scope }) => valueType === "number" && scope === null);
  const names = rows.map(({ measure }) => measure.name);
  return rows
    .filter(({ measure }) => names.indexOf(measure.name) === names.lastIndexOf(measure.name))
    .flatMap((row) =>
      row.cells
        .filter(({ period, enterable }) => enterable && period === PERIOD)
        .map((cell) => ({ row, cell })),
    )
    .slice(0, THIRTY);
};

const cellKey = ({ cell }: Asked) => ({ measureId: cell.measureId, period: PERIOD, unitId: null });

const enter = async (those: readonly Asked[], add: number): Promise<void> => {
  round += 1;
  const cells = those.map((each, i) => ({
    ...{ ...cellKey(each), version: each.cell.version, key: `round-${round}-${i}` },
    ...{ value: { kind: "number", number: String(3 + (i % 20) + add) } as const, note: "dal registro" },
  }));
  const done = await planner.client.enterValues({ params: { bodyId }, body: { cells } });
  expect(done.ok && done.value.entered.filter(({ refused }) => refused !== null)).toEqual([]);
};

/** Thirty values that wait for their validator. */
const sent = async (add: number): Promise<readonly Asked[]> => {
  await enter(await asked(), add);
  const those = await asked();
  const cells = those.map((each) => ({ ...cellKey(each), seenSeq: each.cell.entries[0]?.seq ?? 0 }));
  const done = await planner.client.sendValues({ params: { bodyId }, body: { cells } });
  expect(done.ok && done.value.done).toHaveLength(THIRTY);
  return asked();
};

const tick = async ({ name }: Hand, box: Locator): Promise<void> => {
  if (name === POINTER.name) return box.click();
  await box.focus();
  await box.press(" ");
};

type Way = { readonly hand: Hand; readonly screen: Screen; readonly add: number };
const WAYS: readonly Way[] = [
  { hand: POINTER, screen: "desk", add: 0 },
  { hand: POINTER, screen: "phone", add: 20 },
  { hand: KEYBOARD, screen: "desk", add: 40 },
];

describe("thirty values that wait for their validator", () => {
  it.each(WAYS)(
    "are checked within twelve clicks and 90 seconds, two returned, one that changed meanwhile left: $hand.name, $screen [J07]",
    async ({ hand, screen, add }) => {
      const those = await sent(add);
      const [wrong, other, moved] = those;
      if (wrong === undefined || other === undefined || moved === undefined) throw new Error("thirty wait");
      const validator = await visit(browser, service, { screen });
      const { page } = validator;
      await enterAs(validator, "Segretario Generale");
      await page.goto(`/enti/${bodyId}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.goto(`/enti/${bodyId}/validazione`);
      const box = ({ row }: Asked) =>
        page.getByRole("checkbox", { name: `${row.measure.name}, ${NAMED}`, exact: false }).first();
      await box(wrong).waitFor();
      await countEffort(page);
      const giveBack = async (each: Asked, reason: string, proposal: string | null) => {
        await tick(hand, box(each));
        await hand.press(page.getByRole("button", { name: "Restituisci…" }));
        await page.getByLabel("Perché lo restituisci").and(page.locator(":focus")).waitFor();
        await page.keyboard.type(reason);
        if (proposal !== null) {
          await hand.enter(page.getByLabel("Quale valore proponi (facoltativo)"));
          await page.keyboard.type(proposal);
        }
        if (screen === "phone") expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
        await hand.press(page.getByRole("button", { name: "Restituisci 1 valore" }));
        await page.getByText("1 valore restituito.").waitFor();
        await box(each).waitFor({ state: "detached" });
      };
      const filter = page.getByLabel("Mostra", { exact: true });
      const show = async (label: string) => {
        await hand.enter(filter);
        await filter.selectOption({ label });
      };
      await show("Solo quelli con osservazioni");
      await page.reload();
      await box(wrong).waitFor();
      expect(await filter.inputValue()).toBe("odd");
      await giveBack(wrong, "il registro dice 77", "77");
      await giveBack(other, "manca il protocollo", null);
      await show("Tutti");
      await tick(hand, page.getByLabel("Scegli tutti"));
      await enter([moved], add + 1);
      await hand.press(page.getByRole("button", { name: /^Valida \d+ valori$/ }));
      await page.getByText(/^\d+ valori validati\.$/).waitFor();
      await page.getByText(/il valore è cambiato dopo che lo si era visto/).waitFor();
      const effort = await effortOf(page);
      expect(effort.clicks).toBeLessThanOrEqual(hand === KEYBOARD ? 0 : MOST_CLICKS);
      // What to look at, which two and why, what is proposed, that the others stand, to validate.
      if (hand === POINTER) expect(secondsOf(effort, 8)).toBeLessThanOrEqual(MOST_SECONDS);
      expect(validator.complaints).toEqual([]);
      await validator.leave();

      const now = await asked();
      const states = now.map(({ cell }) => cell.state);
      expect(states.slice(0, 3)).toEqual(["returned", "returned", "draft"]);
      expect(states.slice(3).every((state) => state === "validated")).toBe(true);
      // What was validated is what was seen.
      expect(now.slice(3).map(({ cell }) => cell.value)).toEqual(
        those.slice(3).map(({ cell }) => cell.value),
      );
    },
  );

  it("come back with a value proposed, which the office takes over with one press, both on record", async () => {
    const [wrong] = await asked();
    if (wrong === undefined) throw new Error("one came back");
    const { page } = planner;
    await page.goto(`/enti/${bodyId}/misure/${wrong.row.measure.id}`);
    await page
      .getByText(/^Proposto: 77/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^Accetta 77/ }).click();
    await page.getByText(/Salvato \d\d:\d\d/).waitFor();
    const [cell] = (await asked()).map(({ cell: each }) => each);
    expect(cell).toMatchObject({ state: "draft", value: { kind: "number" } });
    expect(cell?.entries[0]).toMatchObject({ note: "Accettato il valore proposto" });
    expect(Number((cell?.entries[1]?.validation?.proposal as { number: string } | null)?.number)).toBe(77);
    expect(planner.complaints).toEqual([]);
  });
});
