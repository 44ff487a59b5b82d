import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startMailServer, wordsOf, type MailServer } from "../../scripts/lib/mail-server.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let post: MailServer;
let service: Service;
let browser: Browser;
let planner: Visitor;

beforeAll(async () => {
  post = await startMailServer();
  service = await startService(["massa-carrara"], { SMTP_URL: post.url, MAIL_FROM: "albero@camera.example" });
  browser = await launchBrowser();
  planner = await visit(browser, service);
  const bodyId = await enterAs(planner, "Controllo di gestione");
  const late = { params: { bodyId }, body: { today: "2021-05-25" }, version: 1 };
  expect((await planner.client.setToday(late)).ok).toBe(true);
  await planner.page.reload();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
  await post.close();
});

/** The mails leave at once: well before the minute after which the jobs look by themselves. */
const SOON = 20_000;

describe("who is late", () => {
  it("is found by its office, chosen and reminded in five clicks and 25 seconds, by one mail [J03]", async () => {
    const { page } = planner;
    await countEffort(page);
    await page.getByRole("link", { name: "In ritardo" }).click();
    const office = page.getByLabel("Ufficio", { exact: true });
    await office.click();
    await office.selectOption({ label: "Ufficio Metrico e controllo prodotti" });
    await page.reload();
    expect(await office.locator("option:checked").textContent()).toMatch(/^Ufficio Metrico/);
    await page.getByLabel("Scegli tutti").check();
    await page.getByRole("button", { name: "Sollecita 1 persona" }).click();
    await page.getByText("In ritardo:").waitFor();
    await page.getByRole("button", { name: "Sì, sollecita" }).click();
    await page.getByText("1 sollecito in partenza.").waitFor();
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(5);
    // Where to look, which office, all of it, to remind, that the words are right.
    expect(secondsOf(effort, 5)).toBeLessThanOrEqual(25);
    await expect.poll(() => post.arrived.length, { timeout: SOON, interval: 500 }).toBe(1);
    expect(post.arrived[0]?.to).toBe("ufficio-metrico@example.invalid");
  });

  it("comes from the mail to the very cell", async () => {
    const link = /http:\S+\/misure\/\S+#2021-Q1/.exec(wordsOf(post.arrived[0] ?? { to: "", raw: "" }))?.[0];
    const office = await visit(browser, service);
    await enterAs(office, "Ufficio Metrico");
    await office.page.goto(new URL(link ?? "").href.replace(/^http:\/\/[^/]+/, service.address));
    const line = office.page.getByRole("row").filter({ has: office.page.locator("[id='2021-Q1']") });
    await line.locator("[data-cell]:focus").waitFor();
    await office.leave();
  });
});
