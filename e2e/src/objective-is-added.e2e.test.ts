import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { countPresses, pressesOf } from "./presses.ts";
import { startService, type Service } from "./service.ts";
import { openUpdate } from "./updates.ts";
import { enterAs, SCREENS, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;

const TITLE = "Aprire uno sportello per le imprese";
const NAME = "Pratiche chiuse entro trenta giorni";

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
  await openUpdate(planner.page, "Un obiettivo nuovo");
  await countPresses(planner.page);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const node = (page: Page, code: string) =>
  page.getByRole("list", { name: "Albero" }).getByRole("button", { name: new RegExp(`^${code} `) });

const saved = (page: Page): Promise<void> => page.getByText(/Salvato \d\d:\d\d/).waitFor();

/** Goes into a field with the pointer, writes and leaves it with Enter or the Tab key. */
const write = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
};

const draftOf = async () => {
  const plans = await planner.client.listPlans({ params: { bodyId } });
  const plan = plans.ok ? plans.value.plans.find(({ draft }) => draft !== null) : undefined;
  if (plan === undefined) throw new Error("no draft is open");
  const params = { bodyId, planId: plan.plan.id, version: plan.draft ?? 0 };
  const answer = await planner.client.readPlanVersion({ params });
  if (!answer.ok) throw new Error("the draft was not answered");
  return answer.value;
};

describe("an operational objective with two indicators", () => {
  it("is added with its text", async () => {
    const { page } = planner;
    await node(page, "3.2").click();
    await page.getByRole("button", { name: "Aggiungi un obiettivo operativo" }).click();
    await page.locator(".add-node").getByLabel("Titolo").click();
    await page.keyboard.type(TITLE);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Obiettivo operativo 3.2.4" }).waitFor();
    await write(page, "Descrizione", "Un solo posto per tutte le pratiche.");
    await saved(page);
  });

  it("takes one indicator out of the library", async () => {
    const { page } = planner;
    await page.getByRole("button", { name: "Aggiungi un indicatore" }).click();
    await page.getByLabel("Cerca nella raccolta degli indicatori").click();
    await page.keyboard.type("C2.7.2_02");
    await page
      .locator(".found")
      .getByRole("button", { name: /Volume medio per addetto/ })
      .click();
    await page.getByRole("group", { name: "Valori attesi" }).getByRole("textbox").first().click();
    await page.keyboard.type("75");
    await page.keyboard.press("Enter");
    await saved(page);
  });

  it("says what a new indicator still lacks, and where", async () => {
    const { page } = planner;
    await node(page, "3.2.4").click();
    await page.getByRole("button", { name: "Aggiungi un indicatore" }).click();
    await page.getByRole("button", { name: "Nuovo", exact: true }).click();
    const form = page.locator(".add-node form");
    await form.getByLabel("Nome dell’indicatore").focus();
    await page.keyboard.press("Enter");
    await form.getByText("Scegli le misure da cui si calcola.").waitFor();
    expect(await form.getByLabel("Nome dell’indicatore").getAttribute("aria-invalid")).toBe("true");
  });

  it("takes another that is new, with two new measures, written without the pointer", async () => {
    const { page } = planner;
    const form = page.locator(".add-node form");
    await form.getByLabel("Nome dell’indicatore").fill(NAME);
    await form.getByLabel("Sopra: misura 1").selectOption({ label: "Una misura nuova" });
    await form.getByLabel("Sotto: misura 1").selectOption({ label: "Una misura nuova" });
    for (const [number, name] of [
      [1, "Pratiche chiuse in tempo"],
      [2, "Pratiche chiuse"],
    ] as const) {
      const measure = form.getByRole("group", { name: `Misura nuova ${number}` });
      await measure.getByLabel("Che cosa conta o registra").fill(name);
      await measure.getByLabel("Ufficio che la inserisce").selectOption({ index: 1 });
    }
    await form.getByText("«Pratiche chiuse in tempo» diviso «Pratiche chiuse»").waitFor();
    await form.getByLabel("Raggiunto quando").selectOption(">=");
    await form.getByLabel("Atteso 2021").fill("80");
    await form.getByLabel("Responsabile").selectOption({ index: 1 });
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
    await form.getByLabel("Responsabile").focus();
    await form.getByRole("button", { name: "Salva l’indicatore" }).click();
    await page.getByRole("link", { name: NAME }).waitFor();
  });

  it("weighs them 60 and 40, all within eighteen clicks [J02]", async () => {
    const { page } = planner;
    await node(page, "3.2.4").click();
    const weights = page.getByRole("group", { name: "Pesi degli indicatori" });
    await weights.getByRole("textbox").first().click();
    for (const weight of ["60", "40"]) {
      await page.keyboard.type(weight);
      await page.keyboard.press("Tab");
    }
    await weights.getByText("I pesi danno 100,00 su 100.").waitFor();
    expect(await pressesOf(page)).toBeLessThanOrEqual(18);
    const { content, indicators } = await draftOf();
    const added = content.nodes.find(({ title }) => title === TITLE);
    const uses = content.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === added?.id);
    expect(uses.map(({ weight }) => Number(weight))).toEqual([60, 40]);
    const placed = indicators.find(({ title }) => title === NAME);
    const use = uses.find(({ indicatorId }) => indicatorId === placed?.id);
    expect(placed).toMatchObject({ unit: "%", decimals: 2, direction: ">=" });
    expect(use?.targets).toEqual([{ period: "2021", value: { kind: "number", number: "80" } }]);
    expect(use?.responsibleUnitId).not.toBeNull();
    expect(planner.complaints).toEqual([]);
  });
});
