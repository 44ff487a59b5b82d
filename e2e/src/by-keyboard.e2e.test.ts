import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let person: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  person = await visit(browser, service);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** What has the focus: its name as a voice would say it, near enough. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });

/** Whether the focus can be seen: an outline or a ring around it. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== "none" || boxShadow !== "none";
  });

/** Presses Tab until the focus is on something of that name; fails when it does not come round. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no way by Tab to ${String(name)}`);
};

describe("by keyboard alone", () => {
  it("one comes in, and the focus is in sight [4/2004-aa]", async () => {
    const { page } = person;
    await page.goto("/accesso");
    await page.getByRole("heading", { name: /Prova senza password/ }).waitFor();
    await tabTo(page, /^Ufficio Conciliazione/);
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/enti\//);
    await page.getByRole("heading", { level: 1, name: "Cruscotto" }).waitFor();
  });

  it("the first Tab offers to skip to the content, and Enter does", async () => {
    const { page } = person;
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Cruscotto" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Vai al contenuto");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("a link to another page puts the reader at its heading", async () => {
    const { page } = person;
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Cruscotto" }).waitFor();
    await tabTo(page, /^Albero$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Albero della performance" }).waitFor();
    await expect.poll(() => focused(page)).toBe("Albero della performance");
  });

  it("a branch of the tree opens with Enter and closes with Space", async () => {
    const { page } = person;
    await tabTo(page, /^Ambiti$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Apri AS1/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".tree-strategic").count()).toBe(2);
    expect(await focused(page)).toMatch(/^Chiudi AS1/);
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".tree-strategic").count()).toBe(0);
  });

  it("the day can be changed, and Escape closes its panel and gives the focus back", async () => {
    const { page } = person;
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Albero della performance" }).waitFor();
    await tabTo(page, /^Oggi/);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Oggi" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: "Oggi" }).count()).toBe(0);
    expect(await focused(page)).toMatch(/^Oggi/);
  });

  it("a value is written and saved [4/2004-aa]", async () => {
    const { page } = person;
    await tabTo(page, /^Misure$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Misure" }).waitFor();
    await page.locator("[data-cell]").first().waitFor();
    await tabTo(page, /^Numero di mediazioni\/conciliazioni, /);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("25");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: /Salvato \d\d:\d\d/ })
      .waitFor();
    expect(person.complaints).toEqual([]);
  });
});
