import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, launchBrowser } from "../../scripts/lib/browser.ts";
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

// `npm test` runs this file a second time with the browser that came from the registry, as on a machine that has none.
describe("whatever browser a machine has", () => {
  it("is the one from the registry when that one is asked for", async () => {
    const { from } = await findBrowser();
    const isAsked = process.env.ALBERO_TEST_BROWSER === "registry";
    expect(from === "registry" || !isAsked).toBe(true);
  });

  it("draws the state of the body", async () => {
    const visitor = await visit(browser, service);
    await enterAs(visitor, "Segretario Generale");
    await visitor.page.getByText("65 indicatori").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
