import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService(["massa-carrara"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const OFFICE = "Ufficio Metrico e controllo prodotti";
const REPORT = "Relazione sulle azioni positive";

describe("a duty", () => {
  it("is taken from the calendar of the law, with the body's own office and day [CALENDAR]", async () => {
    const planner = await visit(browser, service);
    const bodyId = await enterAs(planner, "Controllo di gestione");
    const { page } = planner;
    await page.goto(`/enti/${bodyId}/adempimenti`);
    await page.getByRole("button", { name: `Prendi: ${REPORT}` }).click();
    await page.getByLabel("Ufficio", { exact: true }).selectOption({ label: OFFICE });
    await page.getByLabel("Entro il").fill("15/12/2021");
    await page.getByRole("button", { name: "Prendi", exact: true }).click();
    await page.getByRole("heading", { name: REPORT }).waitFor();
    await page.getByRole("cell", { name: "15/12/2021" }).waitFor();
    await page.getByText("già fra gli adempimenti").waitFor();
    await planner.leave();
  });

  it("is ticked by its office with the day and the protocol number [P-C2a]", async () => {
    const office = await visit(browser, service);
    const bodyId = await enterAs(office, "Ufficio Metrico");
    const { page } = office;
    await page.goto(`/enti/${bodyId}/adempimenti`);
    await page.getByRole("button", { name: "Segna come fatto" }).click();
    await page.getByLabel("Fatto il").fill("12/5/2021");
    await page.getByLabel("Numero di protocollo").fill("1234/2021");
    await page.getByRole("button", { name: "Segna", exact: true }).click();
    await page.getByText("il 12/05/2021").waitFor();
    await page.getByText("prot. 1234/2021").waitFor();
    await office.leave();
  });
});
