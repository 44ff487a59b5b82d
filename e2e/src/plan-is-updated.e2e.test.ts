import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let colleague: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  await enterAs(planner, "Controllo di gestione");
  colleague = await visit(browser, service);
  await enterAs(colleague, "Controllo di gestione");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const openDraft = async (page: Page): Promise<void> => {
  await page.getByRole("navigation", { name: "Principale" }).getByRole("link", { name: "Piani" }).click();
  await page.getByRole("link", { name: "Lavora sulla bozza" }).click();
  await page.getByRole("list", { name: "Albero" }).waitFor();
};

const node = (page: Page, code: string) =>
  page.getByRole("list", { name: "Albero" }).getByRole("button", { name: new RegExp(`^${code} `) });

const saved = (page: Page): Promise<void> => page.getByText(/Salvato \d\d:\d\d/).waitFor();

/** Writes in a field and leaves it, as one does who goes on to the next. */
const write = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
};

/** Pastes a block as a spreadsheet gives it, where the focus is. */
const paste = (page: Page, block: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(block)});
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  })()`);

describe("an update of the approved plan", () => {
  it("is opened with its reason and worked on as a draft, while the approved version stays", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Piani", exact: true }).click();
    await page.getByRole("link", { name: "Versione 1" }).click();
    await page.getByRole("button", { name: "Apri un aggiornamento" }).click();
    const form = page.locator("form");
    await form.getByRole("button", { name: "Apri un aggiornamento" }).click();
    await form.getByText("Scrivi il motivo in poche parole.").waitFor();
    await form.getByLabel("Motivo").fill("Aggiornamento di metà anno");
    await form.getByRole("button", { name: "Apri un aggiornamento" }).click();
    await page.getByText("Versione 2 · Bozza").waitFor();
  });

  it("takes an objective with its text and weights, and gives the last change back with Ctrl+Z", async () => {
    const { page } = planner;
    await node(page, "3.2").click();
    await page.getByRole("button", { name: "Aggiungi un obiettivo operativo" }).click();
    await page.locator(".add-node").getByLabel("Titolo").fill("Aprire uno sportello per le imprese");
    await page.locator(".add-node").getByRole("button", { name: "Aggiungi un obiettivo operativo" }).click();
    await page.getByRole("heading", { name: "Obiettivo operativo 3.2.4" }).waitFor();
    await write(page, "Descrizione", "Un solo posto per tutte le pratiche.");
    await saved(page);
    await page.getByRole("heading", { name: "Obiettivo operativo 3.2.4" }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByLabel("Descrizione").inputValue()).toBe("");
    await node(page, "3.2").click();
    await write(
      page,
      "Peso di 3.2.1 Promuovere gli strumenti di giustizia alternativa, arbitrato e mediazione, la risoluzione delle crisi da sovraidebitamento e le azioni di tutela a favore delle imprese e dei consumatori",
      "60",
    );
    await page.getByText("I pesi danno 60,00 su 100.").first().waitFor();
  });

  it("merges what two people write in different fields", async () => {
    await openDraft(colleague.page);
    await node(colleague.page, "3.3").click();
    await node(planner.page, "3.3").click();
    await write(planner.page, "Titolo", "Portare le imprese sui mercati esteri");
    await expect.poll(() => node(planner.page, "3.3").textContent()).toContain("mercati esteri");
    await write(colleague.page, "Descrizione", "Fiere, missioni, formazione.");
    await colleague.page.getByText(/con 1 modifica di altri/).waitFor();
  });

  it("tells both texts of one field, chooses neither, and keeps theirs where one wants it", async () => {
    const { page } = colleague;
    await write(planner.page, "Prospettiva", "Mercati");
    await saved(planner.page);
    await write(page, "Prospettiva", "Imprese");
    await page
      .getByText(
        /^Controllo di gestione ha scritto «Mercati» alle \d\d:\d\d \(prospettiva; prima era «.+»\)\. Tu hai scritto «Imprese»\.$/,
      )
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("UL");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Tieni il suo" }).click();
    await expect.poll(() => page.getByLabel("Prospettiva").inputValue()).toBe("Mercati");
  });

  it("writes one's own over theirs, which stays among the changes", async () => {
    const { page } = colleague;
    await write(planner.page, "Prospettiva", "Mercati esteri");
    await expect.poll(() => planner.page.getByLabel("Prospettiva").inputValue()).toBe("Mercati esteri");
    await saved(planner.page);
    await write(page, "Prospettiva", "Imprese");
    await page.getByRole("button", { name: "Scrivi il mio" }).click();
    await saved(page);
    expect(await page.getByLabel("Prospettiva").inputValue()).toBe("Imprese");
    await page.getByRole("button", { name: "Modifiche fatte" }).click();
    await page.getByText("Mercati esteri").first().waitFor();
    await page.getByRole("button", { name: "Albero", exact: true }).click();
  });

  it("writes something else than either, from where one was", async () => {
    const { page } = planner;
    await write(page, "Prospettiva", "Territorio");
    await page.getByText(/ha scritto «Imprese» alle/).waitFor();
    await page.getByRole("button", { name: "Scrivi altro" }).click();
    const other = page.locator(".conflict").getByRole("textbox");
    expect(await other.inputValue()).toBe("Territorio");
    await other.fill("Imprese e territorio");
    await other.press("Enter");
    await saved(page);
    expect(await page.getByLabel("Prospettiva").inputValue()).toBe("Imprese e territorio");
  });

  it("takes a block of targets out of a spreadsheet after showing what it would change", async () => {
    const { page } = planner;
    await page.getByRole("button", { name: "Valori attesi" }).click();
    const [first] = await page.locator("[data-at='0-0']").all();
    await first?.focus();
    await paste(page, "Codice\t2021\t2022\nStudi_ISR\t9\t9\nVerif_metriche\tn.d.\t8\n");
    await page.getByRole("heading", { name: "Che cosa cambia incollando" }).waitFor();
    await page.getByText(/3 valori nuovi, 0 uguali, 1 non si legge/).waitFor();
    await page.getByRole("button", { name: "Scrivi 3 valori" }).click();
    await expect.poll(() => page.locator("[data-at='0-0']").textContent()).toBe("9");
  });

  it("shows before and after to whoever decides", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Che cosa cambia" }).click();
    await page.getByRole("heading", { level: 1, name: "Dalla versione 1 alla 2" }).waitFor();
    await page.getByText("Portare le imprese sui mercati esteri").first().waitFor();
    expect(await page.getByRole("heading", { name: /^Nuovi \(1\)/ }).count()).toBe(1);
  });

  it("is proposed, and approved on an act; errors stop it until a written reason sets them aside", async () => {
    const { page } = planner;
    await openDraft(page);
    await page.getByRole("link", { name: "Proponi o approva" }).click();
    await page.getByRole("button", { name: "Proponi", exact: true }).click();
    await page.locator("form").getByRole("button", { name: "Proponi", exact: true }).click();
    await page.getByText("Proposto", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Approva", exact: true }).click();
    const form = page.locator("form");
    await form.getByLabel("Atto", { exact: true }).selectOption("new");
    await form.getByLabel("Numero").fill("12");
    await form.getByLabel("Data").fill("14/05/2021");
    await form.getByLabel("Oggetto").fill("Aggiornamento del piano della performance");
    await form.getByRole("button", { name: "Registra l’atto" }).click();
    await form.getByLabel("Numero").waitFor({ state: "detached" });
    await form.getByRole("button", { name: "Approva", exact: true }).click();
    const isApproved = page.getByText("Approvato", { exact: true }).first();
    const override = form.getByLabel("Approva lo stesso, perché");
    await isApproved.or(override).first().waitFor();
    if (await override.isVisible()) {
      await override.fill("Errori di stampa del documento, già segnalati.");
      await form.getByRole("button", { name: "Approva", exact: true }).click();
    }
    await isApproved.waitFor();
    await page.getByText(/^[0-9a-f]{64}$/).waitFor();
  });
});
