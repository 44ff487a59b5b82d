import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { citeAct, meetAll } from "./judging.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService(["improvement-projects"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const OFFICE = "Ufficio Risorse umane";
const PRINTED = "C4 18,60 300 5580 20 1116\nD5 22,08 250 5520,0020 1104";

describe("improvement projects", () => {
  it("are found wrong as they were printed, and mended with one press each [C-TOT]", async () => {
    const office = await visit(browser, service);
    const { page } = office;
    const bodyId = await enterAs(office, OFFICE);
    await page.goto(`/enti/${bodyId}/progetti/2015`);
    await page.getByRole("link", { name: /^2\. Nuovo sistema/ }).click();
    await page.getByText("lascia fuori le righe 1-5").waitFor();
    await page.getByRole("button", { name: "Applica la proposta: progetto 2", exact: true }).click();
    await page.getByText("Totale della tabella: 8.361,21 €").waitFor();
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await page.getByText("Tutto è salvato.").waitFor();
    await page.getByRole("link", { name: "Progetti 2015" }).click();
    expect(await page.getByRole("row", { name: /^2\. Nuovo sistema/ }).innerText()).toContain("8.361,21 €");
    // This body has no plan, which its first page is told by the service and the browser writes down.
    expect(office.complaints.filter((complaint) => complaint.includes("/progetti"))).toEqual([]);
    await office.leave();
  });

  it("are begun with a title and a table as it was printed, every doubt told", async () => {
    const office = await visit(browser, service);
    const { page } = office;
    const bodyId = await enterAs(office, OFFICE);
    await page.goto(`/enti/${bodyId}/progetti/2015`);
    await page.getByRole("button", { name: "Nuovo progetto" }).click();
    await page.getByLabel("Titolo").fill("Sportello in rete");
    await page.getByRole("button", { name: "Comincia il progetto" }).click();
    await page.getByRole("heading", { level: 1, name: "19. Sportello in rete" }).waitFor();
    await page.getByRole("button", { name: "Prendi la tabella da un file o da un testo" }).click();
    await page.getByLabel("Tabella incollata, come è stampata").fill(PRINTED);
    await page.getByText(/5520,0020 sono due celle attaccate/).waitFor();
    await page.getByRole("button", { name: "Usa queste righe" }).click();
    await page.getByLabel("Ore, riga 1").fill("100");
    await page.getByLabel("Ore, riga 1").press("Tab");
    await page.getByText("Totale della tabella: 1.476,00 €").waitFor();
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await page.getByText("Tutto è salvato.").waitFor();
    await office.leave();
  });

  it("can be read by everyone who may, on a phone and at a desk, in either language [4/2004-aa]", async () => {
    for (const screen of ["phone", "desk"] as const) {
      const judge = await visit(browser, service, { screen });
      const { page } = judge;
      const bodyId = await enterAs(judge, "Organismo indipendente di valutazione");
      for (const path of ["fondo", "progetti", "progetti/2015/6", "progetti/2020/4"]) {
        await page.goto(`/enti/${bodyId}/${path}`);
        await settled(page);
        expect([path, await violationsOf(page), await beyond(page)]).toEqual([path, [], 0]);
      }
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "What the checks find (0)" }).waitFor();
      await judge.leave();
    }
  });

  it("stay locked in the fund until the evaluation body has validated the report [P-E10b, C-LOCK]", async () => {
    const office = await visit(browser, service);
    const bodyId = await enterAs(office, OFFICE);
    await office.page.goto(`/enti/${bodyId}/fondo`);
    const line = office.page.getByRole("row", { name: /^Performance individuale/ });
    await line.getByText("bloccato, manca: validazione dell’oiv").waitFor();
    const judge = await visit(browser, service);
    const chief = await visit(browser, service);
    await enterAs(chief, "Segretario Generale");
    await chief.page.goto(`/enti/${bodyId}/relazione?anno=2020`);
    await chief.page.getByRole("button", { name: "Trasmetti la relazione approvata" }).click();
    await citeAct(chief.page, { act: "Delibera di Giunta 12", on: "20/6/2021", send: "Trasmetti" });
    await chief.page.getByText("Delibera di Giunta 12, 20/06/2021").waitFor();
    await chief.leave();
    await enterAs(judge, "Organismo indipendente di valutazione");
    await judge.page.goto(`/enti/${bodyId}/relazione?anno=2020`);
    await meetAll(judge.page);
    const act = "Validazione della relazione 2020";
    await citeAct(judge.page, { act, on: "28/6/2021", send: "Valida" });
    await judge.page.getByText(`${act}, 28/06/2021`).waitFor();
    await judge.leave();
    await office.page.reload();
    await office.page.getByText(`${act}, 28/06/2021`).first().waitFor();
    await line.getByText("si può pagare").waitFor();
    await office.page.getByRole("button", { name: "Paga (Fondo del personale)" }).click();
    await office.page.getByLabel("Impiego").selectOption("Performance individuale");
    await office.page.getByLabel("Importo pagato").fill("70.000,50");
    await office.page.getByLabel("Atto").fill("D.D. 40/2021");
    await office.page.getByLabel("Del", { exact: true }).fill("20/7/2021");
    await office.page.getByRole("button", { name: "Registra il pagamento" }).click();
    await line.getByText("8.499,50 €").waitFor();
    await office.leave();
  });
});
