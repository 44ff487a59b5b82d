import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { thingsOf, type Things } from "./pages.ts";
import { startService, type Service } from "./service.ts";
import { bodyOf, enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let officer: Visitor;
let things: Things;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  officer = await visit(browser, service);
  const bodyId = await enterAs(officer, "Ufficio Conciliazione");
  things = await thingsOf(officer.client, bodyId);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** The pages one mediation more or less is seen on: two indicators, both objectives, a card, the area, the body. */
const places = (): Readonly<Record<string, string>> => ({
  "indicator N_MedGestite": `indicatori/${things.indicator("N_MedGestite").indicatorId}`,
  "indicator C2.7.2_02": `indicatori/${things.indicator("C2.7.2_02").indicatorId}`,
  "operational objective 3.2.1": `obiettivi/${things.node("3.2.1").id}`,
  "strategic objective 3.2": `obiettivi/${things.node("3.2").id}`,
  "card DirArea1": `schede/${things.card("DirArea1").id}`,
  "area AS3": `obiettivi/${things.node("AS3").id}`,
  body: "",
});

/** The large figure of the page and the last line of its explanation, as they stand there in text. */
const readPlace = async (
  page: Page,
  path: string,
): Promise<{ readonly figure: string; readonly told: string }> => {
  await page.goto(`/enti/${bodyOf(page)}/${path}`);
  await settled(page);
  const figure = (await page.locator(".headline-number").first().textContent()) ?? "";
  const note = (await page.locator(".headline-note").first().textContent()) ?? "";
  const steps = page.locator(".steps").first().locator(".step");
  const told = (await steps.count()) === 0 ? "" : ((await steps.last().textContent()) ?? "");
  return { figure: /%/.test(note) && path.startsWith("indicatori") ? `${figure} ${note}` : figure, told };
};

type Readings = Readonly<Record<string, { readonly figure: string; readonly told: string }>>;

const readPlaces = async (page: Page): Promise<Readings> => {
  const readings: Record<string, { figure: string; told: string }> = {};
  for (const [name, path] of Object.entries(places())) readings[name] = await readPlace(page, path);
  return readings;
};

/** The field of Med_Conc on the page of measures, found as a person finds it. */
const field = async (page: Page) => {
  await page.getByRole("link", { name: "Misure", exact: true }).click();
  await page.getByRole("searchbox", { name: /Cerca/ }).fill("Med_Conc");
  await page.getByText("1 di 117").waitFor();
  return page.getByRole("textbox", { name: /^Numero di mediazioni\/conciliazioni/ });
};

let before: Readings;
let after: Readings;

describe("an officer", () => {
  it("enters Med_Conc in its cell and sees that it is saved", async () => {
    const { page } = officer;
    before = await readPlaces(page);
    const cell = await field(page);
    expect(await cell.inputValue()).toBe("18");
    await cell.fill("30");
    await cell.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: /Salvato \d\d:\d\d/ })
      .waitFor();
    await page.getByRole("cell").filter({ hasText: "Bozza, da inviare" }).waitFor();
  });

  it("sees two indicators, both objectives, the card, the area and the body move", async () => {
    after = await readPlaces(officer.page);
    const still = Object.keys(after).filter((name) => after[name]?.figure === before[name]?.figure);
    expect(still).toEqual([]);
  });

  it("finds in every explanation the figure that stands above it, to the digit [F13a]", () => {
    const explained = Object.entries(after).filter(([name]) => name !== "body");
    for (const [name, { figure, told }] of explained) {
      const reached = /(\d+,\d\d)(?= %)/.exec(figure)?.[1] ?? figure;
      expect(told, name).toContain(reached);
    }
  });

  it("sees the same body figure on the overview as in the tree", async () => {
    const { page } = officer;
    await page.goto(`/enti/${bodyOf(page)}/albero`);
    await settled(page);
    expect(await page.locator(".tree-whole .achievement .number").textContent()).toContain(
      after["body"]?.figure,
    );
  });

  it("finds every figure again after the program was killed and started anew", async () => {
    const { page } = officer;
    const bodyId = bodyOf(page);
    service = await service.killAndRestart();
    const again = await visit(browser, service);
    await enterAs(again, "Segretario Generale");
    expect(bodyOf(again.page)).toBe(bodyId);
    expect(await readPlaces(again.page)).toEqual(after);
    expect(again.complaints).toEqual([]);
    await again.leave();
  });

  it("heard no complaint of the browser on the way", () => {
    expect(officer.complaints).toEqual([]);
  });
});
