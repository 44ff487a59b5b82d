import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { KEYBOARD, POINTER } from "./hands.ts";
import { beyond, violationsOf } from "./looks.ts";
import { countEffort, effortOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { openUpdate } from "./updates.ts";
import { enterAs, SCREENS, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;

/** The same journey twice: each time another objective, under the next free code. */
const RUNS = [
  {
    hand: POINTER,
    code: "3.2.4",
    title: "Aprire uno sportello per le imprese",
    things: "Pratiche",
    most: 18,
  },
  { hand: KEYBOARD, code: "3.2.5", title: "Rispondere a tutte le domande", things: "Domande", most: 0 },
] as const;
const nameOf = (things: string): string => `${things} entro trenta giorni`;
const OFFICE = "Ufficio Metrico e controllo prodotti";
const OTHER_OFFICE = "Servizio Promozione";

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
  await openUpdate(planner.page, "Un obiettivo nuovo");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const node = (page: Page, code: string) =>
  page.getByRole("list", { name: "Albero" }).getByRole("button", { name: new RegExp(`^${code} `) });

const saved = (page: Page): Promise<void> => page.getByText(/Salvato \d\d:\d\d/).waitFor();

const draftOf = async () => {
  const plans = await planner.client.listPlans({ params: { bodyId } });
  const plan = plans.ok ? plans.value.plans.find(({ draft }) => draft !== null) : undefined;
  if (plan === undefined) throw new Error("no draft is open");
  const params = { bodyId, planId: plan.plan.id, version: plan.draft ?? 0 };
  const answer = await planner.client.readPlanVersion({ params });
  if (!answer.ok) throw new Error("the draft was not answered");
  return answer.value;
};

describe.each(RUNS)("an operational objective with two indicators, $hand.name", (run) => {
  const { hand, code, title, things } = run;
  const name = nameOf(things);

  it("is added with its text", async () => {
    const { page } = planner;
    await countEffort(page);
    await hand.press(node(page, "3.2"));
    await hand.press(page.getByRole("button", { name: "Aggiungi un obiettivo operativo" }));
    await hand.enter(page.locator(".add-node").getByLabel("Titolo"));
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `Obiettivo operativo ${code}` }).waitFor();
    await hand.enter(page.getByLabel("Descrizione", { exact: true }));
    await page.keyboard.type("In un solo posto.");
    await page.keyboard.press("Tab");
    await saved(page);
  });

  it("takes one indicator out of the library", async () => {
    const { page } = planner;
    await hand.press(page.getByRole("button", { name: "Aggiungi un indicatore" }));
    await hand.enter(page.getByLabel("Cerca nella raccolta degli indicatori"));
    await page.keyboard.type("C2.7.2_02");
    await hand.press(page.locator(".found").getByRole("button", { name: /Volume medio per addetto/ }));
    await hand.enter(page.getByRole("group", { name: "Valori attesi" }).getByRole("textbox").first());
    await page.keyboard.type("75");
    await page.keyboard.press("Enter");
    await saved(page);
  });

  it("says what a new indicator still lacks, and where", async () => {
    const { page } = planner;
    await hand.press(node(page, code));
    await hand.press(page.getByRole("button", { name: "Aggiungi un indicatore" }));
    await hand.press(page.getByRole("button", { name: "Nuovo", exact: true }));
    const form = page.locator(".add-node form");
    await form.getByLabel("Nome dell’indicatore").focus();
    await page.keyboard.press("Enter");
    await form.getByText("Scegli le misure da cui si calcola.").waitFor();
    expect(await form.getByLabel("Nome dell’indicatore").getAttribute("aria-invalid")).toBe("true");
  });

  it("takes another that is new, with two new measures, written without the pointer", async () => {
    const { page } = planner;
    const form = page.locator(".add-node form");
    await form.getByLabel("Nome dell’indicatore").fill(name);
    await form.getByLabel("Sopra: misura 1").selectOption({ label: "Una misura nuova" });
    await form.getByLabel("Sotto: misura 1").selectOption({ label: "Una misura nuova" });
    for (const [number, what, office] of [
      [1, `${things} chiuse in tempo`, OFFICE],
      [2, `${things} chiuse`, OTHER_OFFICE],
    ] as const) {
      const measure = form.getByRole("group", { name: `Misura nuova ${number}` });
      await measure.getByLabel("Che cosa conta o registra").fill(what);
      await measure.getByLabel("Ufficio che la inserisce").selectOption({ label: office });
    }
    await form.getByText(`«${things} chiuse in tempo» diviso «${things} chiuse»`).waitFor();
    await form.getByLabel("Raggiunto quando").selectOption(">=");
    await form.getByLabel("Atteso 2021").fill("80");
    await form.getByLabel("Responsabile").selectOption({ label: OFFICE });
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
    await form.getByLabel("Responsabile").focus();
    await hand.press(form.getByRole("button", { name: "Salva l’indicatore" }));
    await page.getByRole("link", { name }).waitFor();
  });

  it(`weighs them 60 and 40, within ${run.most} clicks in all [J02]`, async () => {
    const { page } = planner;
    await hand.press(node(page, code));
    const weights = page.getByRole("group", { name: "Pesi degli indicatori" });
    await hand.enter(weights.getByRole("textbox").first());
    for (const weight of ["60", "40"]) {
      await page.keyboard.type(weight);
      await page.keyboard.press("Tab");
    }
    await weights.getByText("I pesi danno 100,00 su 100.").waitFor();
    expect((await effortOf(page)).clicks).toBeLessThanOrEqual(run.most);
    const { content, indicators } = await draftOf();
    const added = content.nodes.find((each) => each.title === title);
    const uses = content.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === added?.id);
    expect(uses.map(({ weight }) => Number(weight))).toEqual([60, 40]);
    const placed = indicators.find((indicator) => indicator.title === name);
    const use = uses.find(({ indicatorId }) => indicatorId === placed?.id);
    expect(placed).toMatchObject({ unit: "%", decimals: 2, direction: ">=" });
    expect(use?.targets).toEqual([{ period: "2021", value: { kind: "number", number: "80" } }]);
    expect(use?.responsibleUnitId).not.toBeNull();
    expect(planner.complaints).toEqual([]);
  });
});

describe("an objective of the draft", () => {
  const below = async (code: string): Promise<readonly string[]> => {
    const { content } = await draftOf();
    const parent = content.nodes.find((each) => each.code === code);
    const own = content.nodes.filter(({ parentId }) => parentId === parent?.id);
    return own.toSorted((a, b) => a.order - b.order).map((each) => each.code);
  };

  /** As a hand does it: pressed, moved a little so that it is taken, then carried. */
  const drag = async (from: Locator, to: Locator): Promise<void> => {
    await from.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await from.boundingBox()) ?? {};
    const { mouse } = from.page();
    await mouse.move(x + 30, y + 10);
    await mouse.down();
    await mouse.move(x + 36, y + 14, { steps: 3 });
    await to.hover();
    await mouse.up();
  };

  it("is dragged with the pointer before another, and below another one", async () => {
    const { page } = planner;
    const before = await below("2.1");
    await drag(node(page, "2.1.3"), node(page, "2.1.1"));
    await expect.poll(() => below("2.1")).toEqual(["2.1.3", "2.1.1", "2.1.2", "2.1.4"]);
    await drag(node(page, "2.1.3"), node(page, "2.2"));
    await expect.poll(() => below("2.2")).toContain("2.1.3");
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await expect.poll(() => below("2.1")).toHaveLength(before.length);
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await expect.poll(() => below("2.1")).toEqual(before);
  });

  it("is moved by keyboard alone, with Alt and the arrows", async () => {
    const { page } = planner;
    await node(page, "2.1.1").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => below("2.1")).toEqual(["2.1.2", "2.1.1", "2.1.3", "2.1.4"]);
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => below("2.1")).toEqual(["2.1.1", "2.1.2", "2.1.3", "2.1.4"]);
    expect(planner.complaints).toEqual([]);
  });
});

describe("an indicator at its place", () => {
  it("is defined otherwise on a phone, each field saved by itself, and taken back", async () => {
    const { page } = planner;
    const chosen = page.getByRole("button", { name: /^C2\.7\.2_02/ }).first();
    await chosen.click();
    await page.setViewportSize(SCREENS.phone);
    const definition = page.locator("details.definition");
    await definition.locator("summary").focus();
    await page.keyboard.press("Enter");
    const placed = async () => (await draftOf()).indicators.find(({ code }) => code === "C2.7.2_02") ?? null;
    const { version = 0, title = "" } = (await placed()) ?? {};
    await definition.getByLabel("Titolo").fill("Conciliazioni per addetto");
    await page.keyboard.press("Tab");
    await expect.poll(placed).toMatchObject({ title: "Conciliazioni per addetto", version: version + 1 });
    await definition.getByLabel("Unità di misura").fill("N. per addetto");
    await page.keyboard.press("Tab");
    await definition.getByLabel("Raggiunto quando").selectOption(">");
    await definition.getByLabel("Decimali").selectOption("1");
    const now = { unit: "N. per addetto", direction: ">", decimals: 1, version: version + 4 };
    await expect.poll(placed).toMatchObject(now);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
    for (let back = 0; back < 4; back += 1) {
      await page.getByRole("button", { name: "Annulla", exact: true }).click();
      await expect.poll(placed).toMatchObject({ version: version + 3 - back });
    }
    expect(await placed()).toMatchObject({ title });
    await page.getByText("La definizione dell’indicatore è cambiata.").waitFor();
  });

  it("gets four thresholds of its own, in its own unit [R17.1-scale]", async () => {
    const { page } = planner;
    await page
      .getByRole("button", { name: /^C2\.7\.2_02/ })
      .first()
      .click();
    await page.getByLabel("Quanto vale il risultato").selectOption("four-thresholds");
    await page.getByLabel("Le soglie si scrivono").selectOption("value");
    const threshold = page.getByLabel("Soglia, nell’unità dell’indicatore");
    await threshold.fill("50");
    await threshold.press("Tab");
    expect(await violationsOf(page)).toEqual([]);
    const thresholds = async () =>
      (await draftOf()).content.uses.flatMap(({ scale }) =>
        scale?.kind === "four-thresholds" ? [`${scale.reads} ${scale.threshold}`] : [],
      );
    await expect.poll(thresholds).toEqual(["value 50"]);
    expect(planner.complaints).toEqual([]);
  });
});

describe("once the plan is approved", () => {
  const approve = async (): Promise<void> => {
    const { client } = planner;
    const { plan, version } = await draftOf();
    const params = { bodyId, planId: plan.id, version: version.version };
    const about = { organId: null, kind: "deliberation", number: "9", date: "2021-05-14" } as const;
    const body = { ...about, subject: "Aggiornamento del piano" };
    const act = await client.recordAct({ params: { bodyId }, version: 0, body });
    const actId = act.ok ? act.value.id : null;
    for (const move of ["propose", "approve"] as const) {
      const seen = await client.readPlanVersion({ params });
      const override = move === "approve" ? "Errori di stampa già segnalati." : null;
      const moving = { move, actId, override };
      const done = await client.movePlan({ params, version: (seen.ok && seen.version) || "", body: moving });
      if (!done.ok) throw new Error(done.problem.detail);
    }
  };

  it("the office of a new measure finds it once in what is to be done, and no other office's [J02]", async () => {
    await approve();
    const officer = await visit(browser, service);
    await enterAs(officer, "Ufficio Metrico");
    await officer.page.getByRole("link", { name: "Da fare", exact: true }).first().click();
    await officer.page.getByRole("heading", { level: 1, name: "Da fare" }).waitFor();
    for (const { things } of RUNS) {
      await officer.page
        .getByRole("link", { name: `${things} chiuse in tempo` })
        .first()
        .waitFor();
      expect(await officer.page.getByRole("link", { name: `${things} chiuse in tempo` }).count()).toBe(1);
      expect(await officer.page.getByRole("link", { name: `${things} chiuse`, exact: true }).count()).toBe(0);
    }
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  });
});

describe("the body itself", () => {
  it("gets a post with somebody on it, who moves to another on a day", async () => {
    const { page } = planner;
    const add = async (title: string): Promise<void> => {
      await page.goto(`/enti/${bodyId}/posti`);
      await page.getByRole("button", { name: "Aggiungi un posto" }).click();
      await page.getByLabel("Dal", { exact: true }).fill("01/01/2021");
      await page.getByLabel("Nome del posto").fill(title);
      await page.getByLabel("Unità").last().selectOption({ label: OFFICE });
      await page.getByRole("button", { name: "Salva il posto" }).click();
      await page.getByRole("link", { name: title }).click();
      await page.getByRole("button", { name: "Assegna il posto" }).click();
    };
    await add("Ispettore di prova");
    await page.getByLabel("Nome", { exact: true }).fill("Prova");
    await page.getByLabel("Cognome").fill("Primo");
    await page.getByLabel("Dal", { exact: true }).fill("01/02/2021");
    await page.getByRole("button", { name: "Salva l’assegnazione" }).click();
    await page.getByRole("row", { name: /Primo Prova.*Titolare.*01\/02\/2021/ }).waitFor();
    await add("Funzionario di prova");
    await page.getByLabel("Persona").selectOption({ label: "Primo Prova" });
    await page.getByLabel("Dal", { exact: true }).fill("01/04/2021");
    await page.getByLabel("Posto che lascia quel giorno").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva l’assegnazione" }).click();
    await page.getByRole("row", { name: /Primo Prova.*01\/04\/2021/ }).waitFor();
    await page.getByRole("link", { name: "Posti" }).last().click();
    await page.getByRole("row", { name: /Funzionario di prova.*Primo Prova/ }).waitFor();
    await page.getByRole("row", { name: /Ispettore di prova.*Vacante/ }).waitFor();
    expect(planner.complaints).toEqual([]);
  });

  it("gets an organ with its president, and a seat that moved", async () => {
    const { page } = planner;
    await page.goto(`/enti/${bodyId}/atti`);
    await page.getByRole("button", { name: "Registra un organo" }).click();
    await page.getByLabel("Nome", { exact: true }).fill("Collegio dei revisori");
    await page.getByLabel("In carica dal").fill("01/01/2021");
    await page.getByRole("button", { name: "Salva l’organo" }).click();
    await page.getByRole("button", { name: "Registra un componente" }).click();
    await page.getByLabel("Nome", { exact: true }).fill("Prova");
    await page.getByLabel("Cognome").fill("Esempio");
    await page.getByLabel("Incarico").selectOption({ label: "Presidente" });
    await page.getByLabel("In carica dal").fill("01/02/2021");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva il componente" }).click();
    await page.getByRole("row", { name: /Esempio Prova.*Presidente.*01\/02\/2021/ }).waitFor();
    await page.goto(`/enti/${bodyId}/organizzazione`);
    await page.getByRole("button", { name: "Cambia: Sede legale, CARRARA" }).click();
    await page.getByLabel("Indirizzo").fill("Via Nuova, 1");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva la sede" }).click();
    await page.getByRole("cell", { name: "Via Nuova, 1" }).waitFor();
    expect(planner.complaints).toEqual([]);
  });
});
