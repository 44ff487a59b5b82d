import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
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

const inYear = (page: Page, year: string) => page.getByRole("region", { name: year });

const LEVELS = ["3 Adeguato", "4 Buono", "3 Adeguato", "4 Buono", "5 Eccellente"];

describe("the cards of people", () => {
  it("are evaluated and signed by who decides, in sixteen presses at most [J08]", async () => {
    const head = await visit(browser, service);
    const { page } = head;
    await enterAs(head, "Dirigente Area 1");
    await countEffort(page);
    await page.getByRole("link", { name: "Valutazioni", exact: true }).click();
    await inYear(page, "2020").getByRole("link", { name: "Istruttore Mediazione" }).click();
    const behaviours = page.locator("fieldset.behaviour");
    await behaviours.first().waitFor();
    for (const [index, level] of LEVELS.entries())
      await behaviours.nth(index).getByLabel(level, { exact: true }).click();
    await page.getByLabel("Commento").click();
    await page.keyboard.type("Un anno di lavoro attento, con molte mediazioni chiuse.");
    await page.getByLabel("Giorno del colloquio").click();
    await page.keyboard.type("14/05/2021");
    await page.getByRole("button", { name: "Salva la valutazione" }).click();
    await page.getByText(/^Salvato: risultato/).waitFor();
    await page.getByRole("button", { name: "Firma la valutazione" }).click();
    await page
      .getByText("Scrivi perché il livello di «Aggiornamento» è il più basso o il più alto.")
      .waitFor();
    await page.getByLabel(/^Perché \(obbligatorio/).click();
    await page.keyboard.type("Ha formato i colleghi sugli strumenti nuovi.");
    await page.getByRole("button", { name: "Salva la valutazione" }).click();
    await page.getByRole("table", { name: /^I risultati che hai dato/ }).waitFor();
    const confirm = page.getByRole("button", { name: "Conferma e firma" });
    await expect.poll(() => confirm.isEnabled()).toBe(true);
    await confirm.click();
    await page.getByText("Valutata", { exact: true }).waitFor();
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(16);
    expect(secondsOf(effort, 8)).toBeLessThanOrEqual(120);
    expect(await violationsOf(page)).toEqual([]);
    expect(head.complaints).toEqual([]);
    await head.leave();
  });

  it("are understood, acknowledged and put under review by the person, on a phone, in eight presses [J11]", async () => {
    const person = await visit(browser, service, { screen: "phone" });
    const { page } = person;
    await enterAs(person, "Dipendente in sola lettura");
    await countEffort(page);
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await page.getByRole("link", { name: "La mia scheda", exact: true }).click();
    await page.getByText("Come si calcola").click();
    await page.getByText(/^30,00 % × .* \+ 30,00 % × .* \+ 40,00 % × .* = /).waitFor();
    await page.getByRole("button", { name: "Presa visione", exact: true }).click();
    await page.getByText(/ancora 15 giorni, fino al 30\/05\/2021/).waitFor();
    await page.getByRole("button", { name: "Osservazioni" }).click();
    await page.getByLabel("Che cosa vuoi dire").and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Non si è tenuto conto del corso sugli strumenti digitali.");
    await page.getByRole("button", { name: "Invia" }).click();
    await page.getByLabel("Che cosa vuoi dire").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Chiedi riesame" }).click();
    await page.getByLabel("Che cosa vuoi dire").and(page.locator(":focus")).waitFor();
    await page.keyboard.type("Chiedo di rivedere il livello dell’aggiornamento.");
    await page.getByRole("button", { name: "Invia" }).click();
    await page.getByText("In riesame", { exact: true }).waitFor();
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(8);
    expect(secondsOf(effort, 3)).toBeLessThanOrEqual(75);
    expect(await violationsOf(page)).toEqual([]);
    expect(await beyond(page)).toBe(0);
    expect(person.complaints).toEqual([]);
    await person.leave();
  });

  it("are followed by human resources, and answered by who decided, at a desk and on a phone [4/2004-aa]", async () => {
    for (const screen of ["desk", "phone"] as const) {
      const office = await visit(browser, service, { screen });
      const { page } = office;
      const bodyId = await enterAs(office, "Ufficio personale");
      await page.goto(`/enti/${bodyId}/valutazioni`);
      await page.getByRole("link", { name: "Istruttore Registro imprese" }).first().waitFor();
      await page.getByText("Come va il 2020").click();
      await inYear(page, "2020").getByText("Si mostrano solo gruppi").waitFor();
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(await beyond(page)).toBe(0);
      await office.leave();
    }
    const head = await visit(browser, service);
    await enterAs(head, "Dirigente Area 1");
    await head.page.getByRole("link", { name: "Valutazioni", exact: true }).click();
    await inYear(head.page, "2020").getByRole("link", { name: "Istruttore Registro imprese" }).click();
    await head.page.getByRole("button", { name: "Rispondi al riesame" }).click();
    await head.page.getByLabel("Che cosa vuoi dire").fill("Il livello resta: il corso è del 2021.");
    await head.page.getByRole("button", { name: "Conferma e firma" }).click();
    await head.page.getByText("Chiusa", { exact: true }).waitFor();
    await head.leave();
  });
});
