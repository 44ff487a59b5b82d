import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { citeAct, meetAll } from "./judging.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService(["camera-di-esempio"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const OIV = "Organismo indipendente di valutazione";
const PLANNER = "Controllo di gestione";

const deskOf = async ({ client }: Visitor, bodyId: string) => {
  const desk = await client.readDesk({ params: { bodyId, year: "2020" } });
  if (!desk.ok) throw new Error("the desk cannot be read");
  return desk.value;
};

/** Puts a document beside one value of each indicator of the sample, as its office would. */
const prove = async (
  office: Visitor,
  bodyId: string,
  sample: Awaited<ReturnType<typeof deskOf>>["samples"][number],
) => {
  const measures = sample.indicators.flatMap(({ values }) => values.slice(0, 1));
  for (const { measureId, period } of measures) {
    const params = { bodyId, measureId, period };
    const cell = await office.client.readCell({ params });
    if (!cell.ok) throw new Error("a sampled value cannot be read");
    const seq = cell.value.entries[0]?.seq;
    // What is collected by unit has its values, and its documents, with the units.
    if (seq === undefined) continue;
    const query = { "seen-seq": seq, title: "estratto.txt" };
    const body = new TextEncoder().encode(`estratto di ${measureId} ${period}`);
    const done = await office.client.addEvidence({ params, query, body, idempotencyKey: `doc-${measureId}` });
    if (!done.ok) throw new Error(`no document was taken: ${JSON.stringify(done.problem)}`);
  }
  return new Set(measures.map(({ measureId }) => measureId)).size;
};

/** The body answers the remark on its own page. */
const answerRemark = async (office: Visitor, bodyId: string) => {
  await office.page.goto(`/enti/${bodyId}/osservazioni?anno=2020`);
  await office.page.getByRole("button", { name: "Rispondi" }).last().click();
  await office.page.getByLabel("Risposta").fill("La fonte è il gestionale dello sportello.");
  await office.page.getByRole("button", { name: "Registra", exact: true }).click();
  await office.page.getByText("La fonte è il gestionale dello sportello.").waitFor();
};

describe("the annual report", () => {
  it("is validated by the evaluation body with a sample and a remark, in twenty-eight presses [J10]", async () => {
    const judge = await visit(browser, service);
    const office = await visit(browser, service);
    const bodyId = await enterAs(judge, OIV);
    await enterAs(office, PLANNER);
    const { page } = judge;
    await countEffort(page);
    await page.getByRole("link", { name: "Relazione", exact: true }).click();
    await page.getByText("delibera di Giunta n. 11 del 29/04/2021, 29/04/2021").waitFor();
    await page.getByRole("link", { name: "Campione", exact: true }).click();
    await page.getByRole("button", { name: "Estrai un campione di 5" }).click();
    await page.getByRole("heading", { name: /^5 indicatori estratti su/ }).waitFor();
    const [sample] = (await deskOf(judge, bodyId)).samples;
    if (sample === undefined) throw new Error("no sample was recorded");
    await prove(office, bodyId, sample);
    await page.reload();
    const documents = page.locator(".sampled a[download]");
    await documents.first().waitFor();
    const opened = Math.min(5, await documents.count());
    for (let at = 0; at < opened; at += 1) {
      const download = page.waitForEvent("download");
      await documents.nth(at).click();
      expect((await download).suggestedFilename()).toBe("estratto.txt");
    }
    await page
      .getByRole("button", { name: /^Osserva su/ })
      .first()
      .click();
    await page.getByLabel("Osservazione").click();
    await page.keyboard.type("Indicare da quale archivio viene il dato.");
    await page.getByRole("button", { name: "Registra", exact: true }).click();
    await page.getByLabel("Osservazione").waitFor({ state: "detached" });
    await answerRemark(office, bodyId);
    await page.getByRole("link", { name: "Osservazioni", exact: true }).click();
    await page.getByText("La fonte è il gestionale dello sportello.").waitFor();
    await page.getByRole("button", { name: "Chiudi l’osservazione" }).last().click();
    await page.getByText(/^chiusa/).waitFor();
    await page.getByRole("link", { name: "Relazione", exact: true }).click();
    await meetAll(page);
    await citeAct(page, { act: "verbale OIV n. 5", on: "15/05/2021", send: "Valida" });
    const field = page.getByLabel("Allega l’atto firmato");
    await field.waitFor();
    const file = { name: "verbale.txt", mimeType: "text/plain", buffer: Buffer.from("verbale firmato") };
    await field.setInputFiles(file);
    await page.getByRole("link", { name: "verbale.txt" }).waitFor();
    const effort = await effortOf(page);
    // The press that opens the system's own window for the file is not one of the page.
    expect(effort.clicks + 1).toBeLessThanOrEqual(28);
    expect(secondsOf(effort, 18)).toBeLessThanOrEqual(240);
    const { report, validations, samples } = await deskOf(judge, bodyId);
    expect(validations[0]).toMatchObject({ outcome: "validated", sha256: report?.sha256 });
    expect(samples[0]).toMatchObject({ seed: sample.seed, isSame: true });
    expect(await page.locator("main").innerText()).not.toMatch(/premi|€/i);
    expect(await violationsOf(page)).toEqual([]);
    expect([...judge.complaints, ...office.complaints]).toEqual([]);
    await judge.leave();
    await office.leave();
  });

  it("has its desk at hand on a phone and at a desk, in either language [4/2004-aa]", async () => {
    for (const screen of ["phone", "desk"] as const) {
      const judge = await visit(browser, service, { screen });
      const { page } = judge;
      const bodyId = await enterAs(judge, OIV);
      for (const path of ["relazione", "campione", "osservazioni", "atti-oiv"]) {
        await page.goto(`/enti/${bodyId}/${path}`);
        await settled(page);
        expect([path, await violationsOf(page), await beyond(page)]).toEqual([path, [], 0]);
      }
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "Acts of the evaluation body" }).waitFor();
      expect(judge.complaints).toEqual([]);
      await judge.leave();
    }
  });

  it("is opened by a remark of the year before that nobody settled [P-E5b]", async () => {
    const office = await visit(browser, service);
    const { page } = office;
    const bodyId = await enterAs(office, PLANNER);
    await page.goto(`/enti/${bodyId}/osservazioni?anno=2021`);
    await page.getByText(/viene dal 2019/).waitFor();
    await page.goto(`/enti/${bodyId}/relazione?anno=2021`);
    await page.getByRole("button", { name: "Trasmetti la relazione approvata" }).click();
    await citeAct(page, { act: "delibera 1", on: "15/05/2021", send: "Trasmetti" });
    await page.getByText(/non sono ancora tutte chiuse/).waitFor();
    expect(office.complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
    await office.leave();
  });
});
