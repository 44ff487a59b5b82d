import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let newcomer: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  newcomer = await visit(browser, service);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** Bytes of programs over the wire until the page stood. */
const programBytes = (visitor: Visitor): Promise<number> =>
  visitor.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

/** Programs that were built for whoever writes them: React's checks of development, with the places in the sources. */
const programsForWriters = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.page.evaluate(async () => {
    const names = performance.getEntriesByType("resource").map(({ name }) => name);
    const programs = [...new Set(names)].filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(programs.map(async (name) => (await fetch(name)).text()));
    return programs.filter((_, i) => /jsxDEV|packages\/web\/src/.test(texts[i] ?? ""));
  });

describe("a newcomer", () => {
  it("is offered the roles of the example, marked as an example", async () => {
    const { page } = newcomer;
    await page.goto("/");
    await page.waitForURL(/\/accesso/);
    const examples = page.getByRole("region", { name: /Prova senza password/ });
    await examples.waitFor();
    expect(await examples.getByText("ESEMPIO", { exact: true }).count()).toBe(1);
    expect(await examples.getByRole("button").count()).toBeGreaterThan(5);
  });

  it("lands on the state of the body, with an example mark, the period and the day in sight", async () => {
    const { page } = newcomer;
    await enterAs(newcomer, "Segretario Generale");
    const banner = page.getByRole("banner");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Cruscotto");
    expect(await banner.getByText("ESEMPIO", { exact: true }).isVisible()).toBe(true);
    expect(await banner.getByText("Camera di Commercio di Massa-Carrara").isVisible()).toBe(true);
    expect(await banner.getByRole("combobox", { name: "Periodo" }).inputValue()).toBe("2021-Q1");
    expect(await banner.getByText("15/05/2021").isVisible()).toBe(true);
  });

  it("finds 3 areas, 8 strategic and 19 operational objectives and 65 indicators in the tree", async () => {
    const { page } = newcomer;
    await page.getByRole("link", { name: "Albero", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Albero della performance" }).waitFor();
    await page
      .getByText("3 ambiti strategici, 8 obiettivi strategici, 19 obiettivi operativi, 65 indicatori.")
      .waitFor();
    await page.getByRole("button", { name: "Indicatori", exact: true }).click();
    const rows = { area: 3, strategic: 8, operational: 19, use: 65 };
    for (const [kind, count] of Object.entries(rows))
      expect(await page.locator(`.tree-${kind}`).count()).toBe(count);
  });

  it("opens and closes a branch, and narrows the tree to a light", async () => {
    const { page } = newcomer;
    await page
      .getByRole("group", { name: "Apri fino a" })
      .getByRole("button", { name: "Ambiti", exact: true })
      .click();
    expect(await page.locator(".tree-strategic").count()).toBe(0);
    await page.getByRole("button", { name: /^Apri AS1/ }).click();
    expect(await page.locator(".tree-strategic").count()).toBe(2);
    await page.getByRole("button", { name: /^Chiudi AS1/ }).click();
    expect(await page.locator(".tree-strategic").count()).toBe(0);

    await page.getByRole("combobox", { name: "Semaforo" }).selectOption("critical");
    await page.waitForURL(/light=critical/);
    const words = await page.locator(".tree-use .light-word").allTextContents();
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words)).toEqual(new Set(["Critico"]));
    await page.getByRole("combobox", { name: "Semaforo" }).selectOption("all");
  });

  it("walks from an area down to a measure in four steps and comes back to the filtered tree", async () => {
    const { page } = newcomer;
    await page.getByRole("button", { name: "Indicatori", exact: true }).click();
    await page.getByRole("link", { name: "Numero mediazioni / conciliazioni gestite nell'anno" }).click();
    await page.getByRole("heading", { level: 1, name: /Numero mediazioni/ }).waitFor();
    await page.getByRole("link", { name: "Numero di mediazioni/conciliazioni" }).click();
    await page.getByRole("heading", { level: 1, name: "Numero di mediazioni/conciliazioni" }).waitFor();
    expect(await page.getByText("Uff. Conciliazione").count()).toBeGreaterThan(0);
    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Albero della performance" }).waitFor();
  });

  it("sees no button to change what the role may not change", async () => {
    const { page } = newcomer;
    await page.getByRole("link", { name: "Misure", exact: true }).click();
    await page.getByRole("rowheader").first().waitFor();
    expect(await page.locator("[data-cell]").count()).toBe(0);
    expect(await page.getByRole("link", { name: "Registro", exact: true }).count()).toBe(0);
  });

  it("loads at most 350 KB of programs, all from here and built to be served, and the console stays silent", async () => {
    const fresh = await visit(browser, service);
    await enterAs(fresh, "Segretario Generale");
    await settled(fresh.page);
    expect(await programBytes(fresh)).toBeLessThan(350 * 1024);
    expect(await programsForWriters(fresh)).toEqual([]);
    expect([...fresh.complaints, ...newcomer.complaints]).toEqual([]);
    await fresh.leave();
  });
});
