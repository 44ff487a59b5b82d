import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId = "";

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const headings = (): Promise<readonly string[]> =>
  planner.page.getByRole("heading", { level: 2 }).allTextContents();

/** Opens a draft revision of the plan, asking the service from the page as the pages do. */
const revise = (): Promise<number> =>
  planner.page.evaluate(async (id) => {
    const body = `/api/v1/bodies/${id}`;
    const checks = (await (await fetch(`${body}/checks`)).json()) as { plan: { id: string } };
    const first = `${body}/plans/${checks.plan.id}/versions/1`;
    const version = (await fetch(first)).headers.get("etag") ?? "";
    const moved = await fetch(`${first}/moves`, {
      method: "POST",
      headers: {
        ...{ "content-type": "application/json", "if-match": version },
        "idempotency-key": "revision-for-corrections",
      },
      body: JSON.stringify({ move: "revise", reason: "correzioni" }),
    });
    return moved.status;
  }, bodyId);

describe("who plans reviews the plan", () => {
  it("reads what is wrong with it, the heaviest first, and what is in order [C-CODE, C-FORM]", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Piani", exact: true }).click();
    await page.getByRole("link", { name: "Controlli", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Controlli" }).waitFor();
    await page.getByRole("heading", { level: 2, name: /^Errori/ }).waitFor();
    expect(await headings()).toEqual([
      "Errori (28)",
      "Avvisi (73)",
      "Informazioni (124)",
      "Controlli senza rilievi (14)",
    ]);
    await page.getByText("L’unità è la percentuale, ma la formula").waitFor();
    await page.getByText("le proposte si applicano con un clic quando è aperta una bozza").waitFor();
  });

  it("keeps to one severity, and the address says which", async () => {
    const { page } = planner;
    await page.getByRole("combobox", { name: "Gravità" }).selectOption({ label: "Avvisi" });
    await page.waitForURL(/severity=warning/);
    await page.getByRole("heading", { level: 2, name: /^Errori/ }).waitFor({ state: "detached" });
    expect(await headings()).toEqual(["Avvisi (73)"]);
    await page.getByRole("combobox", { name: "Gravità" }).selectOption({ label: "Tutte" });
  });

  it("goes to the place of a finding", async () => {
    const { page } = planner;
    await page
      .getByRole("link", { name: "Scheda PO5, obiettivo di scheda PO5_3, indicatore I-074" })
      .first()
      .click();
    await page.waitForURL(/\/indicatori\//);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Controlli" }).waitFor();
  });

  it("mends all placeholders of a draft with one click, and takes it back with another [C-CODE, MC-16]", async () => {
    const { page } = planner;
    expect(await revise()).toBe(201);
    await page.reload();
    await page.getByRole("button", { name: "Applica le 19 proposte" }).click();
    await page.getByText("19 correzioni applicate alla bozza.").waitFor();
    await page.getByRole("heading", { level: 2, name: "Errori (9)" }).waitFor();
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: "Errori (28)" }).waitFor();
    expect(planner.complaints).toEqual([]);
  });
});
