import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;

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

const plansOf = async () => {
  const answer = await planner.client.listPlans({ params: { bodyId } });
  if (!answer.ok) throw new Error("the plans were not answered");
  return answer.value.plans;
};

const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Principale" }).getByRole("link", { name, exact: true }).click();

describe("the plan of the next year", () => {
  it("is made from this year's in five steps, two per cent harder, and leaves this year's as it was", async () => {
    const { page } = planner;
    const [before] = await plansOf();
    await goTo(page, "Piani");
    await page.getByRole("link", { name: "Prepara l’anno nuovo" }).click();
    await page.getByRole("heading", { name: "Che cosa si copia" }).waitFor();
    await page.getByRole("button", { name: "Avanti" }).click();
    await page.getByLabel("Come si propongono").selectOption("scaled");
    await page.getByLabel("Di quanto, in %").fill("2");
    await page.getByRole("row").filter({ hasText: "Studi_ISR" }).first().getByText("8,16").waitFor();
    for (const step of ["Le schede", "Che cosa guardare", "Riepilogo"]) {
      await page.getByRole("button", { name: "Avanti" }).click();
      await page.getByRole("heading", { name: step }).waitFor();
    }
    await page.getByRole("button", { name: "Crea la bozza" }).click();
    await page.getByText("Versione 1 · Bozza").waitFor();
    const plans = await plansOf();
    expect(plans).toHaveLength(2);
    const same = plans.find(({ plan }) => plan.id === before?.plan.id);
    expect(same?.versions.map(({ sha256 }) => sha256)).toEqual(before?.versions.map(({ sha256 }) => sha256));
  });

  it("takes an indicator of the library on an objective, found by its words", async () => {
    const { page } = planner;
    await page.getByRole("list", { name: "Albero" }).getByRole("button", { name: /^3.3 / }).click();
    await page.getByRole("button", { name: "Aggiungi un indicatore" }).click();
    await page.getByLabel("Cerca nella raccolta degli indicatori").fill("C2.7.2_02");
    await page
      .locator(".found")
      .getByRole("button", { name: /Volume medio per addetto/ })
      .click();
    await page.getByRole("group", { name: "Valori attesi" }).waitFor();
    await page.getByRole("group", { name: "Valori attesi" }).getByRole("textbox").first().fill("75");
    await page.getByRole("group", { name: "Valori attesi" }).getByRole("textbox").first().press("Enter");
    await page.getByText(/Salvato \d\d:\d\d/).waitFor();
  });

  it.each(["albero", "attesi", "modifiche"])(
    "shows its draft (%s) without a violation, also on a phone",
    async (view) => {
      const { page } = planner;
      const address = new URL(page.url());
      await page.goto(`${address.pathname}?vista=${view}`);
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  it("can be set aside whole, with its reason", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Proponi o approva" }).click();
    await page.getByRole("button", { name: "Annulla tutto" }).click();
    await page.locator("form").getByLabel("Motivo").fill("Era una prova.");
    await page.locator("form").getByRole("button", { name: "Annulla tutto" }).click();
    await page.getByRole("heading", { level: 1, name: "Piani" }).waitFor();
    await expect.poll(async () => (await plansOf()).flatMap(({ draft }) => draft ?? [])).toEqual([]);
  });
});

describe("the search of everything", () => {
  it("opens with Ctrl+K, finds an indicator by its code and leads there with Enter", async () => {
    const { page } = planner;
    await goTo(page, "Albero");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("searchbox").fill("N_MedGestite");
    await page.getByRole("dialog").getByRole("link").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("searchbox").press("Enter");
    await page.getByRole("heading", { level: 1, name: /Numero mediazioni/ }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});

describe("a formula", () => {
  it("is first a form; what it gives is seen before it is saved as a new definition [P-W4]", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Prova la formula" }).click();
    await page.getByRole("button", { name: "Rapporto" }).click();
    await page
      .getByLabel("Sopra: misura 1")
      .selectOption({ label: "Numero di mediazioni/conciliazioni (Med_Conc)" });
    await page
      .getByLabel("Sotto: misura 1")
      .selectOption({ label: "Numero di mediazioni/conciliazioni (Med_Conc)" });
    await page.getByText("Con i valori di: I quadrimestre 2021").waitFor();
    await page.getByText("1,00", { exact: true }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva la formula" }).click();
    await page.getByText("Salvata: è la versione 2 della definizione.").waitFor();
  });
});
