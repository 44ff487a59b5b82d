import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, SCREENS, visit } from "./visitor.ts";

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

describe("a chapter of the plan", () => {
  it("is written with a list and a figure that fills itself in, and can be changed again [P-TEXT]", async () => {
    const planner = await visit(browser, service);
    await enterAs(planner, "Controllo di gestione");
    const { page } = planner;
    await page.getByRole("link", { name: "Piani", exact: true }).click();
    await page.getByRole("link", { name: "Testi del piano" }).first().click();
    await page.getByRole("button", { name: "Scrivi Il contesto" }).click();
    const editor = page.getByRole("textbox", { name: "Il contesto" });
    await editor.click();
    await page.keyboard.type("L’anno si chiude a ");
    await page.getByRole("button", { name: "Inserisci un dato" }).click();
    await page.getByLabel("Quale dato").selectOption({ label: "AS3, raggiungimento" });
    await page.getByRole("button", { name: "Inserisci", exact: true }).click();
    await page.locator(".text-editor:focus").waitFor();
    await page.keyboard.type(" per cento.");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Elenco", exact: true }).click();
    await page.keyboard.type("prima azione");
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
    await page.getByRole("button", { name: "Salva il testo" }).click();
    await page.getByText("L’anno si chiude a AS3, raggiungimento per cento.").waitFor();
    await page.getByRole("listitem").getByText("prima azione").waitFor();
    await page.getByRole("button", { name: "Modifica Il contesto" }).click();
    await page.getByRole("textbox", { name: "Il contesto" }).getByText("AS3, raggiungimento").waitFor();
    expect(planner.complaints).toEqual([]);
  });
});
