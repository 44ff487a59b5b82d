import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { thingsOf, type Things } from "./pages.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let reader: Visitor;
let bodyId: string;
let things: Things;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  reader = await visit(browser, service, { screen: "phone" });
  bodyId = await enterAs(reader, "Dipendente in sola lettura");
  things = await thingsOf(reader.client, bodyId);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const box = (): Locator => reader.page.getByRole("region", { name: "E se…" });

/** A figure among the results, waited for until it says this. */
const shows = (name: RegExp | string, text: string): Promise<void> =>
  box().getByRole("listitem").filter({ hasText: name }).filter({ hasText: text }).first().waitFor();

const field = (): Locator => box().getByRole("textbox", { name: /^Numero di mediazioni\/conciliazioni/ });

describe("somebody who may only read", () => {
  it("is told what it would take, puts it in with one press, and sees all above move [B5g]", async () => {
    await reader.page.goto(`/enti/${bodyId}/indicatori/${things.indicator("C2.7.2_02").indicatorId}`);
    await settled(reader.page);
    await box().getByRole("button", { name: "Prova con altri valori" }).click();
    await box().getByText("Ora 18 · serve almeno 60").waitFor();
    await box()
      .getByRole("button", { name: /^Metti 60/ })
      .click();
    expect(await field().inputValue()).toBe("60");
    await shows("C2.7.2_02", "100,00 %");
    for (const name of [/^3\.2 /, /^AS3 /, /^Tutto l’ente/]) await shows(name, "ora ");
  });

  it("types values by hand, is told what cannot be read, and puts the real ones back", async () => {
    await field().fill("molti");
    await box().getByText("Scrivi un numero, come 12,5.").waitFor();
    await field().fill("36");
    await shows("C2.7.2_02", "ora 30,26 %");
    await box().getByRole("button", { name: "Rimetti i valori veri" }).click();
    expect(await field().inputValue()).toBe("18");
    await shows("Tutto l’ente", "resta ");
  });

  it("finds afterwards that nothing was written [B5f]", async () => {
    const params = { bodyId, measureId: things.measure("Med_Conc").measure.id, period: "2021-Q1" };
    const cell = await reader.client.readCell({ params });
    expect(cell.ok && cell.value.entries).toHaveLength(1);
    expect(cell.ok && cell.value.value).toEqual({ kind: "number", number: "18" });
    expect(reader.complaints).toEqual([]);
  });
});
