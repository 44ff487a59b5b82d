import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let office: Visitor;
let manager: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  office = await visit(browser, service);
  manager = await visit(browser, service, { screen: "phone" });
  await enterAs(office, "Ufficio Metrico");
  await enterAs(manager, "Dirigente Area 1");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = async ({ page }: Visitor, name: string, path: string): Promise<void> => {
  await page.goto(
    `${
      page
        .url()
        .split("?")[0]
        ?.replace(/(\/enti\/[^/]+).*/, "$1") ?? ""
    }${path}`,
  );
  await page.getByRole("heading", { level: 1, name }).waitFor();
};
const waiting = (page: Page, name: RegExp) => page.getByRole("row").filter({ hasText: name });

const MEASURE = /staz\.servizio pagamento/;

describe("a value on its way through a round", () => {
  it("is written and sent by its office without leaving the page, by keyboard alone [J04]", async () => {
    await open(office, "Da fare", "/da-fare");
    const { page } = office;
    await page.getByText("2 di 3 inviati").waitFor();
    const field = waiting(page, MEASURE).locator("[data-cell]");
    await field.focus();
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    const send = page.getByRole("button", { name: "Invia 1 valore" });
    await expect.poll(() => send.isEnabled(), { timeout: 10_000 }).toBe(true);
    await send.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Sì, invia" }).press("Enter");
    await page.getByText("3 di 3 inviati").waitFor();
    await page.getByText(/Non c’è nulla da fare/).waitFor();
  });

  it("is spoken about: its manager asks from a phone, and its office reads it in its sheet", async () => {
    await open(manager, "Validazione", "/validazione");
    const line = waiting(manager.page, MEASURE);
    await line.getByRole("button", { name: /^Commenti su/ }).click();
    await line.getByLabel("Scrivi un commento").fill("perché così pochi?");
    await line.getByLabel("Scrivi un commento").press("Enter");
    await line.getByText("perché così pochi?").waitFor();
    expect([...(await violationsOf(manager.page)), await beyond(manager.page)]).toEqual([0]);
    await open(office, "Foglio di rilevazione", "/foglio");
    const row = office.page.getByRole("row").filter({ hasText: MEASURE }).first();
    await row.scrollIntoViewIfNeeded();
    await row.getByRole("gridcell").nth(1).click();
    const comments = office.page.getByRole("region", { name: "Commenti" });
    await comments.getByText("perché così pochi?").waitFor();
    await comments.getByText("Dirigente Area 1").waitFor();
    expect(await violationsOf(office.page)).toEqual([]);
  });

  it("is returned by its manager from a phone, with the reason [J07]", async () => {
    await open(manager, "Validazione", "/validazione");
    const { page } = manager;
    await waiting(page, MEASURE).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Restituisci…" }).click();
    await page.getByRole("button", { name: "Restituisci 1 valore" }).click();
    await page.getByText("Scrivi in poche parole che cosa va corretto.").waitFor();
    await page.getByLabel("Perché lo restituisci").fill("il registro ne ha 5");
    await page.getByRole("button", { name: "Restituisci 1 valore" }).click();
    await page.getByText("1 valore restituito.").waitFor();
    await waiting(page, MEASURE).waitFor({ state: "detached" });
  });

  it("is among the tasks of its office again, with the reason beside it", async () => {
    await open(office, "Da fare", "/da-fare");
    const line = waiting(office.page, MEASURE);
    await line.getByText("il registro ne ha 5").waitFor();
    await line.locator("[data-cell]").fill("5");
    await line.locator("[data-cell]").press("Enter");
    await office.page.getByRole("button", { name: "Invia 1 valore" }).click();
    await office.page.getByRole("button", { name: "Sì, invia" }).click();
    await office.page.getByText("3 di 3 inviati").waitFor();
  });

  it("is validated with many others at once; one that changed meanwhile is left and shown [J07]", async () => {
    await open(manager, "Validazione", "/validazione");
    const { page } = manager;
    await waiting(page, MEASURE).waitFor();
    const all = await page.getByRole("row").getByRole("checkbox").count();
    expect(all).toBeGreaterThan(3);
    await page.getByLabel("Scegli tutti").check();
    await changeMeanwhile();
    await page.getByRole("button", { name: `Valida ${all} valori` }).click();
    await page.getByText(`${all - 1} valori validati.`).waitFor();
    await page.getByText(/il valore è cambiato dopo che lo si era visto/).waitFor();
  });
});

/** The office writes another value while the manager looks at the one before. */
const changeMeanwhile = async (): Promise<void> => {
  await open(office, "Misure", "/misure");
  const { page } = office;
  await page.getByRole("searchbox", { name: /Cerca/ }).fill("staz.servizio pagamento");
  await page.getByText(/^1 di \d+$/).waitFor();
  const field = waiting(page, MEASURE).locator("[data-cell]");
  await field.fill("6");
  await field.press("Enter");
  await waiting(page, MEASURE)
    .getByText(/Salvato \d\d:\d\d/)
    .waitFor();
};
