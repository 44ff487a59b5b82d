import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService(["camera-di-esempio"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const openBonuses = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Valutazioni", exact: true }).click();
  await page.getByRole("link", { name: "Premi", exact: true }).click();
};

/** Takes the file behind a link, as text. */
const taken = async (page: Page, name: string): Promise<string> => {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  return readFile(await (await coming).path(), "utf8");
};

const effortOver = async (pages: readonly Page[]) => {
  const all = await Promise.all(pages.map(effortOf));
  return {
    clicks: all.reduce((sum, { clicks }) => sum + clicks, 0),
    keys: all.reduce((sum, each) => sum + each.keys, 0),
  };
};

describe("bonuses", () => {
  it("are shared by two people, in twenty-four presses and two hundred seconds at most [J12]", async () => {
    const office = await visit(browser, service);
    const { page } = office;
    await enterAs(office, "Ufficio personale");
    await countEffort(page);
    await openBonuses(page);
    const check = page.getByRole("table", { name: "Controllo dei dati" });
    await check.waitFor();
    expect(await check.getByRole("row").count()).toBe(4);
    await page.getByLabel("Perché non è valutabile: Funzionario Controllo di gestione").click();
    await page.keyboard.type("in comando tutto l’anno");
    await page.getByRole("button", { name: "Salva i motivi" }).click();
    const sums = page.getByRole("table", { name: "Confronto delle regole" });
    await sums.getByRole("row", { name: /^Assegnato 21\.880,00 € 21\.880,00 € 0,00 €/ }).waitFor();
    expect(await sums.getByText("con maggiorazione", { exact: true }).count()).toBe(1);
    await page.getByLabel("Motivo della scelta").click();
    await page.keyboard.type("Contratto integrativo, art. 9");
    await page.getByRole("button", { name: "Invia a seconda approvazione" }).click();
    await page.getByText("Aspetta una seconda persona").waitFor();
    expect(await page.getByRole("button", { name: "Approva", exact: true }).count()).toBe(0);

    const head = await visit(browser, service);
    await enterAs(head, "Dirigente Area 1");
    await countEffort(head.page);
    await openBonuses(head.page);
    await head.page.getByLabel("Atto con cui si paga").click();
    await head.page.keyboard.type("Determinazione n. 44");
    await head.page.getByLabel("Giorno dell’atto").click();
    await head.page.keyboard.type("06/07/2020");
    expect(await violationsOf(head.page)).toEqual([]);
    await head.page.getByRole("button", { name: "Approva", exact: true }).click();
    await head.page.getByText("Approvata e pagata").waitFor();

    await page.getByRole("link", { name: "Valutazioni", exact: true }).click();
    await page.getByRole("link", { name: "Premi", exact: true }).click();
    await page.reload();
    const payroll = await taken(page, "Esporta per stipendi (CSV)");
    expect(payroll.trim().split("\r\n")).toHaveLength(7);
    await page.getByRole("button", { name: "Pubblica aggregati" }).click();
    await page.getByText(/^Pubblicati il/).waitFor();
    const effort = await effortOver([page, head.page]);
    expect(effort.clicks).toBeLessThanOrEqual(24);
    expect(secondsOf(effort, 9)).toBeLessThanOrEqual(200);
    const told = await taken(page, "Scarica la tabella (CSV)");
    expect(told).toContain('"6";"21880.00"');
    expect(told).not.toMatch(/Istruttore|Assistente|Ispettore|Funzionario/);
    expect(await violationsOf(page)).toEqual([]);
    expect([...office.complaints, ...head.complaints]).toEqual([]);
    await head.leave();
    await office.leave();
  });

  it("are told to each with the steps of the sum, on a phone, and their rules are changed by human resources [4/2004-aa]", async () => {
    const person = await visit(browser, service, { screen: "phone" });
    const bodyId = await enterAs(person, "Dipendente in sola lettura");
    await person.page.goto(`/enti/${bodyId}/la-mia-scheda`);
    await person.page.getByText(/^2019 · Performance individuale: /).click();
    await person.page.getByText(/^Premio: \d\.\d{3},\d\d €\.$/).waitFor();
    expect(await violationsOf(person.page)).toEqual([]);
    expect(await beyond(person.page)).toBe(0);
    await person.leave();

    const office = await visit(browser, service, { screen: "phone" });
    const { page } = office;
    await enterAs(office, "Ufficio personale");
    await page.goto(`/enti/${bodyId}/premi`);
    await page.getByRole("button", { name: "Cambia: Tre fasce", exact: true }).click();
    await page.getByLabel("Fasce", { exact: true }).fill("60 = 50; 90 = 100");
    await page.getByLabel("Parte fissa a persona (€)").fill("100");
    expect(await violationsOf(page)).toEqual([]);
    expect(await beyond(page)).toBe(0);
    await page.getByRole("button", { name: "Salva la regola" }).click();
    await page.getByRole("button", { name: "Cambia: Tre fasce", exact: true }).waitFor();
    await page.getByRole("button", { name: "Dati di una persona" }).click();
    await page.getByLabel("Assenze che non contano come servizio").fill("01/02/2019-31/03/2019");
    await page.getByRole("button", { name: "Salva i dati" }).click();
    await page.getByRole("button", { name: "Dati di una persona" }).waitFor();
    await settled(page);
    expect(office.complaints).toEqual([]);
    await office.leave();
  });
});
