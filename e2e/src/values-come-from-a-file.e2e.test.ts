import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const csv = (text: string) => ({ name: "estrazione.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

describe("a file of values", () => {
  it("is told column by column, looked at, put right, and brought in [D9-csv]", async () => {
    const office = await visit(browser, service);
    const bodyId = await enterAs(office, "Ufficio Conciliazione");
    const { page } = office;
    await page.goto(`/enti/${bodyId}/da-file`);
    const file = page.getByLabel("File CSV");
    await file.setInputFiles(csv("Che cosa;Quanto;Nota\nMed_Conc;1,5;\n"));
    await page.getByLabel("Misura (codice o nome)").selectOption("Che cosa");
    await page.getByLabel("Valore", { exact: true }).selectOption("Quanto");
    await page.getByLabel("Conserva l’abbinamento con il nome").fill("Mediazioni");
    await page.getByRole("button", { name: "Guarda l’anteprima" }).click();
    await page.getByText(/riga 2, colonna B/).waitFor();
    await file.setInputFiles(csv("Che cosa;Quanto;Nota\nMed_Conc;11;estratto a maggio\n"));
    await page.getByLabel("Misura (codice o nome)").selectOption("Che cosa");
    await page.getByLabel("Valore", { exact: true }).selectOption("Quanto");
    await page.getByLabel("Conserva l’abbinamento con il nome").fill("Mediazioni");
    await page.getByRole("button", { name: "Guarda l’anteprima" }).click();
    await page.getByRole("cell", { name: "11", exact: true }).waitFor();
    await page.getByRole("button", { name: "Importa 1 cosa" }).click();
    await page.getByText("1 valore importato e inviato al validatore.").waitFor();
    await file.setInputFiles(csv("Che cosa;Quanto;Nota\nMed_Conc;11;estratto a maggio\n"));
    await page.getByLabel("Abbinamento conservato").selectOption("Mediazioni");
    await page.getByRole("button", { name: "Guarda l’anteprima" }).click();
    await page.getByText("non cambia nulla").waitFor();
    expect(office.complaints).toEqual([]);
    await office.leave();
  });
});
