import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let planner: Visitor;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  planner = await visit(browser, service);
  await enterAs(planner, "Controllo di gestione");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** The row of one measure, alone on the page. */
const row = async (page: Page, code: string): Promise<Locator> => {
  await page.getByRole("link", { name: "Misure", exact: true }).click();
  await page.getByRole("searchbox", { name: /Cerca/ }).fill(code);
  await page.getByText(/^1 di \d+$/).waitFor();
  return page.getByRole("row").filter({ hasText: code });
};

const fieldOf = (line: Locator): Locator => line.locator("[data-cell]");
const saysIn = (line: Locator, words: RegExp): Promise<void> => line.getByText(words).first().waitFor();

describe("a cell of a measure", () => {
  beforeEach(async () => {
    await planner.page.getByRole("link", { name: "Cruscotto", exact: true }).click();
  });

  it("takes a decimal comma and a decimal point alike", async () => {
    const line = await row(planner.page, "FTE_Integrato_C2.7.2");
    await fieldOf(line).fill("0,9");
    await fieldOf(line).press("Enter");
    await saysIn(line, /Salvato \d\d:\d\d/);
    await fieldOf(line).fill("0.95");
    await fieldOf(line).press("Enter");
    await saysIn(line, /Sto salvando|Salvato/);
    await expect.poll(() => fieldOf(line).inputValue()).toBe("0,95");
  });

  it("asks which number 1.234 is and saves what is answered", async () => {
    const line = await row(planner.page, "Med_Conc");
    await fieldOf(line).fill("1.234");
    await fieldOf(line).press("Enter");
    await saysIn(line, /Quale numero intendi/);
    expect(await line.getByText(/Salvato/).count()).toBe(0);
    await line.getByRole("button", { name: "1.234", exact: true }).click();
    await saysIn(line, /Salvato \d\d:\d\d/);
    await expect.poll(() => fieldOf(line).inputValue()).toBe("1234");
  });

  it("keeps what is not a number in the field, says what is wrong, and gives the old value back on Escape", async () => {
    const line = await row(planner.page, "Med_Conc");
    const before = await fieldOf(line).inputValue();
    await fieldOf(line).fill("n.d.");
    await fieldOf(line).press("Enter");
    await saysIn(line, /Non valido, non salvato: scrivi un numero/);
    expect(await fieldOf(line).inputValue()).toBe("n.d.");
    expect(await fieldOf(line).getAttribute("aria-invalid")).toBe("true");
    await fieldOf(line).press("Escape");
    expect(await fieldOf(line).inputValue()).toBe(before);
  });

  it("says when the service refuses a value, and why", async () => {
    const line = await row(planner.page, "Med_Conc");
    await fieldOf(line).fill("-4");
    await fieldOf(line).press("Enter");
    await saysIn(line, /Non valido, non salvato: .*[a-z]/);
    await fieldOf(line).press("Escape");
  });

  it("records that there is no value, with the reason in sight", async () => {
    const line = await row(planner.page, "Bando_ViaRoss_data");
    await line.getByRole("button", { name: /Nota o dato non disponibile/ }).click();
    await line.getByRole("button", { name: "Segna come non disponibile" }).click();
    await saysIn(line, /Scrivi il motivo/);
    await line
      .getByRole("textbox", { name: /Dato non disponibile: perché/ })
      .fill("bando rinviato dalla Giunta");
    await line.getByRole("button", { name: "Segna come non disponibile" }).click();
    await saysIn(line, /bando rinviato dalla Giunta/);
    await saysIn(line, /Non disponibile/);
  });

  it("takes a day as gg/mm/aaaa and keeps the note that came with it in the history", async () => {
    const { page } = planner;
    const line = await row(page, "Bando_ViaRoss_data");
    await line.getByRole("button", { name: /Nota o dato non disponibile/ }).click();
    await line.getByRole("textbox", { name: "Valore", exact: true }).fill("3/5/2021");
    await line.getByRole("textbox", { name: "Nota" }).fill("prot. 1234/2021");
    await line.getByRole("button", { name: "Salva", exact: true }).click();
    await saysIn(line, /Salvato \d\d:\d\d/);
    await expect.poll(() => fieldOf(line).inputValue()).toBe("03/05/2021");
    await line.getByRole("link", { name: /Data pubblicazione bando/ }).click();
    await page.getByText("2 valori", { exact: true }).click();
    await page.getByText("prot. 1234/2021").waitFor();
    await page.getByText(/non disponibile: bando rinviato dalla Giunta/).waitFor();
  });

  it("names who wrote in between, shows both values, and lets the reader keep either; both stay [N2]", async () => {
    const second = await visit(browser, service);
    await enterAs(second, "Ufficio Conciliazione");
    const mine = await row(planner.page, "Med_Conc");
    const theirs = await row(second.page, "Med_Conc");
    await fieldOf(mine).fill("73");
    await fieldOf(theirs).fill("71");
    await fieldOf(theirs).press("Enter");
    await saysIn(theirs, /Salvato \d\d:\d\d/);
    await fieldOf(mine).press("Enter");
    await saysIn(
      mine,
      /Ufficio Conciliazione ha scritto 71 alle \d\d:\d\d \(prima era 1\.234\)\. Tu hai scritto 73\./,
    );
    await mine.getByRole("button", { name: "Tieni il mio" }).click();
    await saysIn(mine, /Salvato \d\d:\d\d/);

    await fieldOf(theirs).fill("80");
    await fieldOf(theirs).press("Enter");
    await saysIn(theirs, /Controllo di gestione ha scritto 73/);
    await theirs.getByRole("button", { name: "Tieni 73" }).click();
    await expect.poll(() => fieldOf(theirs).inputValue()).toBe("73");

    await theirs.getByRole("link", { name: "Numero di mediazioni/conciliazioni" }).click();
    await second.page
      .getByText(/^\d+ valori$/)
      .first()
      .click();
    const history = await second.page.getByRole("listitem").filter({ hasText: "inserito" }).allTextContents();
    expect(history.filter((line) => /^7[13] /.test(line))).toHaveLength(2);
    // The refused answer is the only thing the console may mention.
    expect(second.complaints.filter((line) => !/409/.test(line))).toEqual([]);
    await second.leave();
  });

  it("keeps the value in the field while the network is away and saves it once it is back", async () => {
    const line = await row(planner.page, "Med_Conc");
    await planner.context.setOffline(true);
    await fieldOf(line).fill("74");
    await fieldOf(line).press("Enter");
    await saysIn(line, /In attesa di rete, il valore è ancora qui/);
    expect(await fieldOf(line).inputValue()).toBe("74");
    await planner.context.setOffline(false);
    await saysIn(line, /Salvato \d\d:\d\d/);
    await expect.poll(() => fieldOf(line).inputValue()).toBe("74");
  });
});

describe("the definition of a measure", () => {
  it("says from which period it is asked and what is usual, and is changed where it is read", async () => {
    const { page } = planner;
    const line = await row(page, "Med_Conc");
    await line.getByRole("link").first().click();
    await page.getByRole("button", { name: "Cambia la definizione" }).click();
    await page.getByLabel("Di solito non più di").fill("50");
    await page.getByLabel("Si rileva da").selectOption({ label: "II quadrimestre 2021" });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva la definizione" }).click();
    await page.getByRole("button", { name: "Cambia la definizione" }).click();
    await expect.poll(() => page.getByLabel("Di solito non più di").inputValue()).toBe("50");
    await expect.poll(() => page.getByLabel("Si rileva da").inputValue()).toBe("2021-Q2");
  });
});
