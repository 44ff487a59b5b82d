import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { Secret, TOTP } from "otpauth";
import { startFromNothing, type Service } from "./service.ts";
import { enterAs, visit } from "./visitor.ts";

const PASSWORD = "undici gatti sul davanzale";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startFromNothing(["massa-carrara", "camera-di-esempio"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

describe("coming in", () => {
  it("the administrator follows the one-time link, chooses a password, and uses it", async () => {
    const visitor = await visit(browser, service);
    const { page } = visitor;
    await page.goto(service.link ?? "");
    await page.getByRole("button", { name: "Entra" }).click();
    await page.getByRole("textbox", { name: "Password nuova" }).fill(PASSWORD);
    await page.getByRole("textbox", { name: /ancora una volta/ }).fill("altro");
    await page.getByRole("button", { name: "Salva la password" }).click();
    await page.getByText("Le due password sono diverse.").waitFor();
    await page.getByRole("textbox", { name: /ancora una volta/ }).fill(PASSWORD);
    await page.getByRole("button", { name: "Salva la password" }).click();
    await page.getByRole("heading", { level: 1, name: "Nessun ente per questo accesso" }).waitFor();

    await page.getByRole("button", { name: "Esci" }).click();
    await page.waitForURL(/\/accesso/);
    await page.getByRole("textbox", { name: "Indirizzo e-mail" }).fill("admin@localhost");
    await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await page.getByRole("button", { name: "Accedi" }).click();
    await page.getByRole("heading", { level: 1, name: "Nessun ente per questo accesso" }).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("the administrator creates a body and invites somebody, who comes in with their role alone", async () => {
    const administrator = await visit(browser, service);
    const { page } = administrator;
    await page.goto("/accesso");
    await page.getByRole("textbox", { name: "Indirizzo e-mail" }).fill("admin@localhost");
    await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
    await page.getByRole("button", { name: "Accedi" }).click();
    await page.getByRole("link", { name: "Crea l’ente" }).click();
    await page.getByLabel("Nome intero").fill("Camera di prova");
    await page.getByLabel("Nome breve").fill("Prova");
    await page.getByRole("button", { name: "Crea l’ente" }).click();
    // Who administers comes in with two factors; until then the role sleeps.
    await page.getByRole("link", { name: "Attiva il secondo fattore" }).click();
    await page.getByRole("button", { name: "Attiva il secondo fattore" }).click();
    const secret = (await page.locator("code").textContent()) ?? "";
    const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await page.getByLabel("Codice").fill(codeNow());
    await page.getByRole("button", { name: "Conferma" }).click();
    const keep = page.getByRole("button", { name: "Li ho conservati" });
    await keep.waitFor();
    expect(await page.getByRole("main").locator("li code").count()).toBe(10);
    await keep.click();
    await page.getByText("Il secondo fattore è attivo.").waitFor();
    await page.getByRole("link", { name: "Albero", exact: true }).click();
    await page.getByRole("link", { name: "Registro" }).click();
    await page.getByRole("link", { name: "Persone e ruoli" }).click();
    await page.getByRole("button", { name: "Invita una persona" }).click();
    await page.getByLabel("Indirizzo e-mail").fill("bilancio@ente.example");
    await page.getByLabel("Ufficio o incarico").fill("Ufficio bilancio");
    await page.getByLabel("Ruolo").selectOption({ label: "Controllo di gestione" });
    await page.getByRole("button", { name: "Invita", exact: true }).click();
    const link = await page.locator("code").textContent();
    await page.getByRole("button", { name: "L’ho consegnato" }).click();

    const guest = await visit(browser, service);
    await guest.page.goto(link ?? "");
    await guest.page.getByRole("button", { name: "Entra" }).click();
    await guest.page.getByRole("textbox", { name: "Password nuova" }).fill(PASSWORD);
    await guest.page.getByRole("textbox", { name: /ancora una volta/ }).fill(PASSWORD);
    await guest.page.getByRole("button", { name: "Salva la password" }).click();
    await guest.page.getByRole("banner").getByText("Camera di prova").first().waitFor();
    expect(await guest.page.getByRole("link", { name: "Piani" }).count()).toBeGreaterThan(0);

    await page.getByRole("button", { name: "Cambia: Ufficio bilancio" }).click();
    await page.getByRole("button", { name: "Chiudi l’accesso" }).click();
    await page.getByRole("button", { name: "Sì, chiudi" }).click();
    await page
      .getByRole("row", { name: /Ufficio bilancio/ })
      .getByText("chiuso")
      .waitFor();
    await guest.page.reload();
    await guest.page.waitForURL(/\/accesso/);
    expect(administrator.complaints.filter((each) => !each.includes("404"))).toEqual([]);
    await administrator.leave();
    await guest.leave();
  });

  it("a link that was used says so in words", async () => {
    const visitor = await visit(browser, service);
    await visitor.page.goto(service.link ?? "");
    await visitor.page.getByRole("button", { name: "Entra" }).click();
    await visitor.page.getByRole("alert").getByText("Il collegamento di accesso non è valido").waitFor();
    await visitor.leave();
  });

  it("a wrong password is refused without telling whether the address is known", async () => {
    const visitor = await visit(browser, service);
    const { page } = visitor;
    await page.goto("/accesso");
    await page.getByRole("textbox", { name: "Indirizzo e-mail" }).fill("nessuno@example.invalid");
    await page.getByRole("textbox", { name: "Password" }).fill("sbagliata");
    await page.getByRole("button", { name: "Accedi" }).click();
    await page.getByRole("alert").getByText("E-mail o password non corrette").waitFor();
    await visitor.leave();
  });

  it("a page asked for before signing in opens after it", async () => {
    const first = await visit(browser, service);
    const bodyId = await enterAs(first, "Segretario Generale");
    await first.leave();
    const visitor = await visit(browser, service);
    await visitor.page.goto(`/enti/${bodyId}/bilancio`);
    await visitor.page.waitForURL(/\/accesso/);
    await visitor.page.getByRole("button", { name: "Segretario Generale" }).first().click();
    await visitor.page.getByRole("heading", { level: 1, name: "Bilancio" }).waitFor();
    await visitor.leave();
  });

  it("a second role of another body opens that body and forgets the moment of the first", async () => {
    const visitor = await visit(browser, service);
    const { page } = visitor;
    await enterAs(visitor, "Segretario Generale");
    await page.getByRole("combobox", { name: "Periodo" }).selectOption({ index: 1 });
    await page.waitForURL(/period=/);
    await page.getByRole("button", { name: /^Chi sei/ }).click();
    await page.getByRole("button", { name: "Esci" }).click();
    await page.waitForURL(/\/accesso/);
    const other = page
      .locator("div")
      .filter({ has: page.getByRole("heading", { name: "Camera di Esempio" }) });
    await other.last().getByRole("button").first().click();
    await page.getByRole("banner").getByText("Camera di Esempio").first().waitFor();
    expect(page.url()).not.toContain("period=");
    await visitor.leave();
  });
});

describe("the moment in the address", () => {
  it("keeps period and day from page to page and over a reload [F4b]", async () => {
    const visitor = await visit(browser, service);
    const { page } = visitor;
    await enterAs(visitor, "Segretario Generale");
    await page.getByRole("combobox", { name: "Periodo" }).selectOption("2021");
    await page.waitForURL(/period=2021/);
    await page.getByRole("button", { name: /^Oggi/ }).click();
    await page.getByRole("textbox", { name: "Oggi" }).fill("31/12/2021");
    await page.getByRole("button", { name: "Applica" }).click();
    await page.waitForURL(/today=2021-12-31/);
    await page.getByRole("link", { name: "Albero", exact: true }).click();
    await page.getByRole("link", { name: "Schede", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Schede individuali" }).waitFor();
    expect(page.url()).toMatch(/period=2021/);
    await page.reload();
    expect(await page.getByRole("combobox", { name: "Periodo" }).inputValue()).toBe("2021");
    expect(await page.getByRole("banner").getByText("31/12/2021").isVisible()).toBe(true);
    await page.getByRole("button", { name: /^Oggi/ }).click();
    await page.getByRole("button", { name: "Torna a oggi" }).click();
    await page.waitForURL((url) => !url.search.includes("today"));
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("shows what was known at an earlier moment: before any value was recorded, all are missing [F4b]", async () => {
    const visitor = await visit(browser, service);
    const bodyId = await enterAs(visitor, "Segretario Generale");
    await visitor.page.goto(`/enti/${bodyId}?known-at=2021-02-01T00:00:00Z`);
    await visitor.page.getByRole("heading", { level: 1, name: "Cruscotto" }).waitFor();
    await visitor.page.getByText(/Come si sapeva/).waitFor();
    expect(await visitor.page.locator(".headline-number").first().textContent()).toBe("—");
    await visitor.leave();
  });
});
