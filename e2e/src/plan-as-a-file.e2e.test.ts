import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { openUpdate } from "./updates.ts";
import { enterAs, SCREENS, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;
let bodyId: string;

const TITLE = "Portare le imprese sui mercati esteri";

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  bodyId = await enterAs(planner, "Controllo di gestione");
  await openUpdate(planner.page, "Un aggiornamento dal foglio di calcolo");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const upload = (name: string, content: string | Buffer): Promise<void> =>
  planner.page
    .getByLabel("File da importare")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

/** The body as a document, in which an objective has another title. */
const documentWith = async (title: string): Promise<string> => {
  const answer = await planner.client.exportBody({ params: { bodyId } });
  if (!answer.ok) throw new Error("the body was not answered");
  const text = JSON.stringify(answer.value);
  const { plans } = JSON.parse(text) as {
    plans: { versions: { nodes: { code: string; title: string }[] }[] }[];
  };
  const node = plans
    .at(-1)
    ?.versions.at(-1)
    ?.nodes.find(({ code }) => code === "3.3");
  return text.replaceAll(JSON.stringify(node?.title), JSON.stringify(title));
};

describe("a plan that goes out and comes in as a file", () => {
  it("is kept as a spreadsheet, which brought in as it is changes nothing [REL-I4]", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Importa ed esporta" }).click();
    await page.getByRole("heading", { level: 1, name: "Importa ed esporta" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Foglio di calcolo (.xlsx)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("massa-carrara-2021.xlsx");
    await upload("piano.xlsx", readFileSync(await download.path()));
    await page.getByText("Il file dice quello che dice già la bozza").waitFor();
    expect(await page.getByRole("button", { name: /^Importa \d/ }).count()).toBe(0);
  });

  it("shows before and after what a file would change, without a violation, also on a phone", async () => {
    const { page } = planner;
    await upload("ente.json", await documentWith(TITLE));
    const row = page.getByRole("row").filter({ hasText: TITLE });
    await row.getByRole("cell", { name: "titolo" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    expect([...(await violationsOf(page)), await beyond(page)]).toEqual([0]);
    await page.setViewportSize(SCREENS.desk);
  });

  it("is shown anew, and undoes nothing, where somebody wrote in the draft meanwhile", async () => {
    const { page } = planner;
    const colleague = await visit(browser, service);
    await enterAs(colleague, "Controllo di gestione");
    await colleague.page.getByRole("link", { name: "Piani", exact: true }).click();
    await colleague.page.getByRole("link", { name: "Lavora sulla bozza" }).click();
    await colleague.page.getByRole("button", { name: /^3.3 / }).click();
    await colleague.page.getByLabel("Prospettiva").fill("Mercati");
    await colleague.page.getByLabel("Prospettiva").press("Enter");
    await colleague.page.getByText(/Salvato \d\d:\d\d/).waitFor();
    await colleague.leave();
    await page.getByRole("button", { name: "Importa 1 cosa" }).click();
    await page.getByText("Qualcuno ha scritto nella bozza mentre guardavi").waitFor();
    await page.getByRole("row").filter({ hasText: TITLE }).waitFor();
    expect(await page.getByRole("row").filter({ hasText: "prospettiva" }).count()).toBe(0);
  });

  it("comes into the draft whole, and stands among its changes under the file's name", async () => {
    const { page } = planner;
    await upload("ente.json", await documentWith(TITLE));
    await page.getByRole("row").filter({ hasText: TITLE }).waitFor();
    await page.getByRole("button", { name: "Importa 1 cosa" }).click();
    await page.getByText("Importato nella bozza: 1 cosa.").waitFor();
    await page.getByRole("link", { name: "Vedi le modifiche fatte" }).click();
    await page.getByText(TITLE).first().waitFor();
    await page.getByText(/ente\.json/).waitFor();
  });

  it("of another kind is refused with what helps, and the page goes on", async () => {
    const { page } = planner;
    await page.getByRole("link", { name: "Importa ed esporta" }).click();
    await upload("piano.csv", "codice;titolo");
    await page.getByText("Il file non è una cartella di lavoro .xlsx").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    // The browser tells of the refusals in its console; nothing else was complained of.
    expect(planner.complaints.filter((text) => !/status of (409|422)/.test(text))).toEqual([]);
  });
});
