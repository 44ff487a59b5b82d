import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { violationsOf } from "./looks.ts";
import { bodyPages, PUBLIC_PAGES, thingsOf, type PagePath } from "./pages.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

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

/** What a page must be besides: one heading, a title, nothing beyond the screen, no half-made sentence. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    title: document.title,
    language: document.documentElement.lang,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    styled: document.querySelectorAll("[style]").length,
    words: document.querySelector("main")?.textContent ?? "",
  }));
  const broken = /\b(undefined|NaN|null)\b|\[object Object\]|\{\{/.exec(seen.words)?.[0];
  return [
    ...(seen.headings === 1 ? [] : [`${seen.headings} h1`]),
    ...(seen.title.includes("Albero") ? [] : [`title "${seen.title}"`]),
    ...(seen.language === "it" ? [] : [`language "${seen.language}"`]),
    ...(seen.beyond > 0 ? [`scrolls ${seen.beyond} px sideways`] : []),
    ...(seen.styled > 0 ? [`${seen.styled} style attributes`] : []),
    ...(broken === undefined ? [] : [`says "${broken}"`]),
  ];
};

/** Controls smaller than their pointer needs. Links inside of text are let off by WCAG 2.2 and by us. */
const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(
    (size) =>
      [...document.querySelectorAll<HTMLElement>("button, select, input, summary")]
        .filter((element) => element.offsetParent !== null)
        .filter((element) => element.offsetHeight < size || element.offsetWidth < size)
        .map(
          (element) =>
            `small ${element.tagName} ${element.className} ${element.offsetWidth}×${element.offsetHeight}`,
        ),
    least,
  );

const ownPages = async (visitor: Visitor): Promise<readonly PagePath[]> => {
  const bodyId = await enterAs(visitor, "Amministratore di sistema");
  return bodyPages(bodyId, await thingsOf(visitor.client, bodyId));
};

type Look = (page: Page) => Promise<readonly string[]>;

/** Opens one page after the other in a window and gathers what the look finds, with the page's name. */
const walkIn = async (window: Page, pages: readonly PagePath[], look: Look): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, path } of pages) {
    await window.goto(path);
    await settled(window);
    found.push(...(await look(window)).map((fault) => `${name}: ${fault}`));
  }
  return found;
};

/** Opens every page in one of two windows of the same visitor, which share the machine and halve the time. */
const walk = async (visitor: Visitor, pages: readonly PagePath[], look: Look): Promise<readonly string[]> => {
  const windows = [visitor.page, await visitor.openWindow()];
  const found = await Promise.all(
    windows.map((window, lane) => {
      const own = pages.filter((_, index) => index % windows.length === lane);
      return walkIn(window, own, look);
    }),
  );
  return found.flat();
};

/** Puts a theme on and waits until no colour is on its way any more: half-way ones say nothing of either theme. */
const wear = async (theme: string): Promise<void> => {
  document.documentElement.dataset["theme"] = theme;
  await new Promise(requestAnimationFrame);
  const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
};

/** Whether every text can be read in the other themes; the page stays as it is, only its colours change. */
const unreadable = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ["dark", "contrast"]) {
    await page.evaluate(wear, theme);
    found.push(...(await violationsOf(page, ["color-contrast"])).map((fault) => `${theme}: ${fault}`));
  }
  return found;
};

describe("every page", () => {
  it("has no violation, one h1, targets for a finger and nothing beyond the screen on a phone [4/2004-aa]", async () => {
    const visitor = await visit(browser, service, { screen: "phone" });
    const pages = [...PUBLIC_PAGES, ...(await ownPages(visitor))];
    const faults = await walk(visitor, pages, async (page) => [
      ...(await violationsOf(page)),
      ...(await faultsOf(page)),
      ...(await smallTargets(page, 44)),
    ]);
    expect(faults).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }, 300_000);

  it("has no violation at a desk, and can be read in every theme [4/2004-aa]", async () => {
    const visitor = await visit(browser, service);
    const pages = [...PUBLIC_PAGES, ...(await ownPages(visitor))];
    // In one window: colours only change in the one that is seen.
    const faults = await walkIn(visitor.page, pages, async (page) => [
      ...(await violationsOf(page)),
      ...(await faultsOf(page)),
      ...(await smallTargets(page, 24)),
      ...(await unreadable(page)),
    ]);
    expect(faults).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }, 300_000);

  it("speaks English once it is chosen", async () => {
    const visitor = await visit(browser, service);
    const pages = await ownPages(visitor);
    await visitor.page.getByRole("button", { name: "English" }).click();
    await visitor.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    const silent = await walk(visitor, pages, async (page) => {
      const isEnglish = await page.evaluate(() => document.documentElement.lang === "en");
      const sections = await page.getByRole("link", { name: "Measures", exact: true }).count();
      return isEnglish && sections > 0 ? [] : ["not in English"];
    });
    expect(silent).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
