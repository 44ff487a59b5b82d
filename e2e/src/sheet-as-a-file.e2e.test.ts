import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, SCREENS, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let office: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  office = await visit(browser, service);
  await enterAs(office, "Ufficio Metrico");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const SHEET = "xl/worksheets/sheet1.xml";

/** Types a number or a text in the column Valore of a row of the file. */
const typed = (file: Buffer, row: number, text: string): Buffer => {
  const parts = unzipSync(new Uint8Array(file));
  const cell = /^\d+$/.test(text)
    ? `<c r="I${row}"><v>${text}</v></c>`
    : `<c r="I${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
  const filled = xml.replace(new RegExp(`<c r="I${row}"[^>]*?(?:/>|>.*?</c>)`), cell);
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(filled) }));
};

const upload = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .getByLabel("File da importare")
    .setInputFiles({ name: "compilato.xlsx", mimeType: "application/octet-stream", buffer });

describe("an office that fills in its sheet with a spreadsheet", () => {
  it("takes it, sees what a wrong row needs, puts it right and finds the value in its sheet", async () => {
    const { page } = office;
    await page.getByRole("link", { name: "Da fare" }).first().click();
    await page.getByRole("link", { name: "Apri il foglio" }).first().click();
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: "Compila con Excel o LibreOffice" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Scarica per compilare (.xlsx)" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^massa-carrara-2021-.+\.xlsx$/);
    const file = readFileSync(await download.path());

    await upload(page, typed(file, 2, "n.d."));
    await page.getByText("foglio Valori, riga 2, colonna I (Valore): qui va un numero, c’è «n.d.»").waitFor();
    expect(await page.getByRole("button", { name: /^Importa \d/ }).count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);

    await upload(page, typed(file, 2, "417"));
    await page.getByRole("button", { name: "Importa 1 cosa" }).click();
    await page.getByText("1 valore salvato. Quando è pronto, invialo.").waitFor();
    await page.getByRole("gridcell").filter({ hasText: "417" }).first().waitFor();
    await page.getByRole("button", { name: /^Invia 1 valore/ }).waitFor();
    expect(office.complaints).toEqual([]);
  });
});
