import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { thingsOf, type Things } from "./pages.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let head: Visitor;
let bodyId: string;
let things: Things;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  head = await visit(browser, service);
  bodyId = await enterAs(head, "Controllo di gestione");
  things = await thingsOf(head.client, bodyId);
  await enterMediations("30");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** Writes the number of mediations of the first quadrimestre on the page of measures. */
const enterMediations = async (number: string): Promise<void> => {
  const { page } = head;
  await page.getByRole("link", { name: "Misure", exact: true }).click();
  await page.getByRole("searchbox", { name: /Cerca/ }).fill("Med_Conc");
  await page.getByText("1 di 117").waitFor();
  const cell = page.getByRole("textbox", { name: /^Numero di mediazioni\/conciliazioni/ });
  await cell.fill(number);
  await cell.press("Enter");
  await page
    .getByRole("status")
    .filter({ hasText: /Salvato/ })
    .waitFor();
};

const changes = () => head.page.getByRole("region", { name: "Che cosa è cambiato" });

describe("the secretary's office", () => {
  it("reads on the first page what changed in a week, and opens why [B5d]", async () => {
    await head.page.goto(`/enti/${bodyId}`);
    await settled(head.page);
    const body = changes().getByRole("listitem").filter({ hasText: "Tutto l’ente" });
    await body.getByText(/^Perché: \d+ cause/).click();
    expect(await body.textContent()).toMatch(
      /Med_Conc: 30 nel I quadrimestre 2021, inserito da .+; prima era 18/,
    );
  });

  it("chooses another moment to compare with, and then a day since which nothing changed", async () => {
    const since = changes().getByRole("combobox", { name: "Da" });
    await since.selectOption({ label: "L’apertura della rilevazione (01/05/2021)" });
    await changes()
      .getByText(/Indicatori \(\d+\)/)
      .waitFor();
    await since.selectOption({ label: "Un giorno a scelta" });
    await changes().getByRole("textbox", { name: "Dal giorno" }).fill("01/01/2099");
    await changes().getByText("Nulla è cambiato dal 01/01/2099.").waitFor();
  });

  it("finds on the page of an indicator only what concerns it", async () => {
    await head.page.goto(`/enti/${bodyId}/indicatori/${things.indicator("C2.7.2_02").indicatorId}`);
    await settled(head.page);
    const rows = await changes().getByRole("listitem").allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/C2\.7\.2|mediazion|FTE/i);
  });

  it("heard no complaint of the browser on the way", () => {
    expect(head.complaints).toEqual([]);
  });
});
