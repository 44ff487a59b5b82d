import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { KEYBOARD, POINTER, type Hand } from "./hands.ts";
import { beyond, violationsOf } from "./looks.ts";
import { countEffort, effortOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;
let left: readonly string[] = [];

const SUCCESSOR = "Segretario Generale";

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

/** Two offices of the plan end with the year, as when their heads leave and they are joined to others. */
const endTwoUnits = async (): Promise<readonly string[]> => {
  const { client } = planner;
  const [histories, plans] = [await client.listUnitHistories({ params: { bodyId } }), await plansOf()];
  const params = { bodyId, planId: plans[0]?.plan.id ?? "", version: 1 };
  const version = await client.readPlanVersion({ params });
  if (!histories.ok || !version.ok) throw new Error("the units were not answered");
  const named = new Set(version.value.content.uses.map(({ responsibleUnitId }) => responsibleUnitId));
  const ended = histories.value.units
    .filter(({ id, states }) => named.has(id) && states.at(-1)?.name !== SUCCESSOR)
    .slice(0, 2);
  for (const { id, revision, states } of ended) {
    const unit = states.at(-1);
    if (unit === undefined) throw new Error("a unit without a state");
    const body = { id, unit: { ...unit, validFrom: "2021-06-01", validTo: "2021-12-31" } };
    const done = await client.defineUnit({ params: { bodyId }, version: revision, body });
    if (!done.ok) throw new Error(done.problem.detail);
  }
  return ended.flatMap(({ states }) => states.at(-1)?.name ?? []);
};

/** Goes through the five steps; the two who left are given successors. */
const prepareYear = async (page: Page, hand: Hand, left: readonly string[]): Promise<void> => {
  const next = () => hand.press(page.getByRole("button", { name: "Avanti" }));
  await hand.press(page.getByRole("link", { name: "Piani", exact: true }));
  await hand.press(page.getByRole("link", { name: "Prepara l’anno nuovo" }));
  await page.getByRole("heading", { name: "Che cosa si copia" }).waitFor();
  await next();
  await page.getByLabel("Come si propongono").selectOption("scaled");
  await hand.enter(page.getByLabel("Di quanto, in %"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2");
  await page.getByRole("row").filter({ hasText: "Studi_ISR" }).first().getByText("8,16").waitFor();
  await next();
  await page.getByRole("heading", { name: "Le schede" }).waitFor();
  await next();
  await page.getByRole("heading", { name: "Che cosa guardare" }).waitFor();
  await page.getByText("Nell’anno nuovo l’unità non c’è più").first().waitFor();
  for (const unit of left) {
    await hand.enter(page.getByLabel(`Al posto di ${unit}`, { exact: true }));
    await page.getByLabel(`Al posto di ${unit}`, { exact: true }).selectOption({ label: SUCCESSOR });
  }
  await next();
  await page.getByRole("heading", { name: "Riepilogo" }).waitFor();
  await hand.press(page.getByRole("button", { name: "Crea la bozza" }));
  await page.getByText("Versione 1 · Bozza").waitFor();
};

const giveUp = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Proponi o approva" }).click();
  await page.getByRole("button", { name: "Annulla tutto" }).click();
  await page.locator("form").getByLabel("Motivo").fill("Era una prova.");
  await page.locator("form").getByRole("button", { name: "Annulla tutto" }).click();
  await page.getByRole("heading", { level: 1, name: "Piani" }).waitFor();
  await expect.poll(async () => (await plansOf()).flatMap(({ draft }) => draft ?? [])).toEqual([]);
};

describe("the plan of the next year", () => {
  it("is made from this year's by keyboard alone, and given up without a trace [J01]", async () => {
    const { page } = planner;
    const before = await plansOf();
    left = await endTwoUnits();
    await page.reload();
    await countEffort(page);
    await prepareYear(page, KEYBOARD, left);
    expect((await effortOf(page)).clicks).toBe(0);
    await giveUp(page);
    expect(await plansOf()).toEqual(before);
  });

  it("is made in five steps and fourteen clicks, two per cent harder, with successors of who left [J01]", async () => {
    const { page } = planner;
    const [before] = await plansOf();
    await page.getByRole("link", { name: "Cruscotto", exact: true }).click();
    await countEffort(page);
    await prepareYear(page, POINTER, left);
    expect((await effortOf(page)).clicks).toBeLessThanOrEqual(14);
    const plans = await plansOf();
    expect(plans).toHaveLength(2);
    const same = plans.find(({ plan }) => plan.id === before?.plan.id);
    expect(same?.versions.map(({ sha256 }) => sha256)).toEqual(before?.versions.map(({ sha256 }) => sha256));
  });

  it("names the successors wherever the old plan named those who left [J01]", async () => {
    const { client } = planner;
    const [old, made] = await plansOf();
    const contents = await Promise.all(
      [old, made].map(async (each) => {
        const params = { bodyId, planId: each?.plan.id ?? "", version: 1 };
        const answer = await client.readPlanVersion({ params });
        if (!answer.ok) throw new Error("a plan was not answered");
        return answer.value;
      }),
    );
    const unitOf = (name: string) => contents[0]?.units.find((unit) => unit.name === name)?.id;
    const ended = new Set(left.map(unitOf));
    const followed = contents[0]?.content.uses.filter((use) => ended.has(use.responsibleUnitId ?? "")) ?? [];
    expect(followed.length).toBeGreaterThan(1);
    const now = new Map(contents[1]?.content.uses.map((use) => [use.id, use.responsibleUnitId]));
    expect(new Set(followed.map(({ id }) => now.get(id)))).toEqual(new Set([unitOf(SUCCESSOR)]));
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

  it.each(["albero", "attesi", "schede", "modifiche"])(
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

  it("can be set aside whole, with its reason [J01]", async () => {
    await giveUp(planner.page);
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
