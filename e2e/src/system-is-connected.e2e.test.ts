import { TOKEN_PATH } from "@albero/contract";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit } from "./visitor.ts";

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

const tokenFor = async (id: string, secret: string): Promise<Response> =>
  fetch(`${service.address}${TOKEN_PATH}`, {
    method: "POST",
    body: new URLSearchParams({
      ...{ grant_type: "client_credentials" },
      ...{ client_id: id, client_secret: secret },
    }),
  });

describe("another system", () => {
  it("is connected, told its secret once, and revoked [D9-client]", async () => {
    const administrator = await visit(browser, service);
    const bodyId = await enterAs(administrator, "Amministratore di sistema");
    const { page } = administrator;
    await page.goto(`/enti/${bodyId}/sistemi`);
    await page.getByRole("button", { name: "Collega un sistema" }).click();
    await page.getByLabel("Nome del sistema").fill("Gestionale mediazioni");
    await page.getByLabel("Fino al").fill("31/12/2199");
    await page.getByLabel("Cerca fra le misure").fill("Med_Conc");
    await page.getByRole("checkbox", { name: "Scrive Numero di mediazioni/conciliazioni" }).check();
    await page.getByRole("button", { name: "Collega", exact: true }).click();
    await page.getByRole("heading", { name: "Gestionale mediazioni è collegato" }).waitFor();
    const [id = "", secret = ""] = await page.locator("code").allTextContents();
    expect((await tokenFor(id, secret)).status).toBe(200);
    await page.getByRole("button", { name: "Li ho copiati" }).click();
    await page.reload();
    await page.getByText("attivo fino al 31/12/2199").waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    await page.getByRole("button", { name: "Revoca" }).click();
    await page.getByRole("button", { name: "Sì, revoca" }).click();
    await page.getByText("revocato il").waitFor();
    expect((await tokenFor(id, secret)).status).toBe(400);
    expect(administrator.complaints).toEqual([]);
    await administrator.leave();
  });
});
