import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { violationsOf } from "./looks.ts";
import { countEffort, effortOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const MOST_CLICKS = 9;

describe("an auditor asks who changed a value, and whether the register is whole", () => {
  it("finds the change, opens it, checks the chain and takes the sealed file within nine clicks [J15]", async () => {
    const auditor = await visit(browser, service);
    const bodyId = await enterAs(auditor, "Revisione interna");
    const { page } = auditor;
    await page.goto(`/enti/${bodyId}`);
    await countEffort(page);
    await page.getByRole("link", { name: "Registro" }).first().click();
    await page.getByLabel("Cerca nel registro").fill("Med_Conc");
    await page.getByLabel("Dal giorno").fill("01/01/2020");
    const change = page.getByRole("row").filter({ hasText: "valore inserito" }).first();
    await change.locator("summary").click();
    for (const said of ["Prima", "Dopo", "Perché", "Impronta"])
      expect(await change.getByText(said, { exact: true }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Verifica catena" }).click();
    await page.getByText("Catena integra").waitFor();
    const leaving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Esporta" }).click();
    const file = readFileSync(await (await leaving).path(), "utf8");
    expect(JSON.parse(file.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
      seal: { signature: expect.any(String) },
    });
    expect((await effortOf(page)).clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await violationsOf(page)).toEqual([]);
    await auditor.leave();
  }, 60_000);
});
