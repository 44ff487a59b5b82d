import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
  const { page } = planner;
  await page.getByRole("link", { name: "Piani", exact: true }).click();
  await page.getByRole("link", { name: "Versione 1" }).click();
  await page.getByRole("button", { name: "Apri un aggiornamento" }).click();
  await page.locator("form").getByLabel("Motivo").fill("Una scheda nuova");
  await page.locator("form").getByRole("button", { name: "Apri un aggiornamento" }).click();
  await page.getByText("Versione 2 · Bozza").waitFor();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** What the service has of the draft, once what was written last is saved. */
const draft = async () => {
  await planner.page.getByText(/Salvato \d\d:\d\d/).waitFor();
  const { client } = planner;
  const plans = await client.listPlans({ params: { bodyId } });
  const plan = plans.ok ? plans.value.plans.find((each) => each.draft !== null) : undefined;
  const params = { bodyId, planId: plan?.plan.id ?? "", version: plan?.draft ?? 0 };
  const answer = await client.readPlanVersion({ params });
  if (!answer.ok) throw new Error("the draft was not answered");
  return answer.value.content;
};

const write = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).press("Tab");
};

const add = async (page: Page, what: string, title: string): Promise<void> => {
  await page.getByRole("button", { name: what }).click();
  const form = page.locator("form.add-node");
  await form.getByLabel("Titolo").fill(title);
  await form.getByRole("button", { name: what }).click();
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
};

describe("in a draft", () => {
  it("an objective is bound to its programme, its money and its themes [DM-27/3/2013, P-T4a]", async () => {
    const { page } = planner;
    await page.getByRole("list", { name: "Albero" }).getByRole("button", { name: /^2.2 / }).click();
    await write(
      page,
      "Linea del programma pluriennale e della relazione previsionale",
      "Linea 2, atto 5/2020",
    );
    await write(page, "Missione.programma", "11.5");
    await write(page, "Risorse economiche del 2021", "35.000");
    await page.getByLabel("Temi").selectOption({ label: "Digitalizzazione" });
    await page.getByRole("list", { name: "Temi" }).getByText("Digitalizzazione").waitFor();
    const node = (await draft()).nodes.find(({ code }) => code === "2.2");
    expect(node).toMatchObject({
      programmeLine: "Linea 2, atto 5/2020",
      programme: { mission: "011", code: "005" },
      resources: [{ year: 2021, amount: "35000.00" }],
      tags: ["digital"],
    });
    expect(node?.programme?.name).not.toBe("");
  });

  it("a card of a post takes the indicators of the objective it serves, with its own target [R6-links, R6-own-target]", async () => {
    const { page } = planner;
    await page.getByRole("button", { name: "Schede", exact: true }).click();
    await add(page, "Aggiungi una scheda", "Responsabile del Servizio di prova");
    await page.getByLabel("Di chi è").selectOption({ label: "Dirigente" });
    await add(page, "Aggiungi un obiettivo alla scheda", "Mediazioni più rapide");
    await page.getByLabel("Obiettivo del piano a cui corrisponde").selectOption({ label: await served() });
    await page.getByRole("button", { name: /^Prendi/ }).click();
    await page.getByRole("button", { name: /^Prendi/ }).waitFor({ state: "detached" });
    await page
      .getByRole("list", { name: "Schede" })
      .getByRole("listitem")
      .filter({ hasText: "Mediazioni più rapide" })
      .getByRole("button")
      .last()
      .click();
    await write(page, "Atteso 2021", "99");
    const { cards, cardObjectives, uses } = await draft();
    const card = cards.find(({ title }) => title === "Responsabile del Servizio di prova");
    const objective = cardObjectives.find(({ cardId }) => cardId === card?.id);
    expect([card?.role, objective?.weight]).toEqual(["manager", "100.00"]);
    const own = uses.filter(
      ({ holder }) => holder.kind === "card-objective" && holder.cardObjectiveId === objective?.id,
    );
    const based = uses.filter(({ id }) => own.some(({ basedOnUseId }) => basedOnUseId === id));
    expect(based.map(({ indicatorId }) => indicatorId)).toEqual(own.map(({ indicatorId }) => indicatorId));
    expect(own.at(-1)?.targets).toEqual([{ period: "2021", value: { kind: "number", number: "99" } }]);
    expect(planner.complaints).toEqual([]);
  });
});

/** The objective the card is to serve, as the list names it. */
const served = async (): Promise<string> => {
  const node = (await draft()).nodes.find(({ code }) => code === "2.2.1");
  return `${node?.code ?? ""} ${node?.title ?? ""}`;
};
