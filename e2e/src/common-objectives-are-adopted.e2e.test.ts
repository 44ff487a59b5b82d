import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { openUpdate } from "./updates.ts";
import { enterAs, SCREENS, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  await enterAs(planner, "Controllo di gestione");
  await openUpdate(planner.page, "Gli obiettivi comuni dell’anno");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const library = (version: number): string =>
  fileURLToPath(new URL(`../../examples/obiettivi-comuni/versione-${version}.json`, import.meta.url));

describe("objectives given from above", () => {
  it("are brought in as the file their owner sent, and shown without a violation, also on a phone", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Obiettivi comuni" }).click();
    await page.getByLabel("File della libreria (JSON)").setInputFiles(library(1));
    await page.getByText("Caricata: Obiettivi comuni 2021, versione 1.").waitFor();
    await page.getByRole("heading", { name: "Obiettivi comuni 2021, versione 1" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
  });

  it("are adopted into the draft, where only the target is to be set [P-T5a]", async () => {
    const { page } = planner;
    await page.getByLabel("OC2 Evadere le pratiche in tempi certi").check();
    await page.getByRole("button", { name: "Adotta 1 obiettivo" }).click();
    await page.getByText("adottato, versione 1").waitFor();
    await page.getByRole("link", { name: "Scrivi i valori attesi nella bozza" }).click();
    await page.getByRole("button", { name: /^OC2 / }).click();
    await page.getByText("Obiettivi comuni 2021, versione 1").waitFor();
    expect(await page.getByLabel("Titolo").count()).toBe(0);
    await page.getByRole("button", { name: /^OC2\.1 / }).click();
    await page.getByLabel("Atteso 2021").fill("80");
    await page.getByLabel("Atteso 2021").press("Enter");
    await page.getByText(/Salvato \d\d:\d\d/).waitFor();
  });

  it("are renewed from a newer version, and their results taken away as a file [P-T5a] [P-T5b]", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Obiettivi comuni" }).click();
    await page.getByLabel("File della libreria (JSON)").setInputFiles(library(2));
    await page.getByText("adottato dalla versione 1: si può rinnovare").waitFor();
    await page.getByLabel("OC2 Evadere le pratiche in tempi certi e brevi").check();
    await page.getByRole("button", { name: "Adotta 1 obiettivo" }).click();
    await page.getByText("adottato, versione 2").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Risultati da inviare" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("massa-carrara-2021-obiettivi-comuni-2021.csv");
  });
});
