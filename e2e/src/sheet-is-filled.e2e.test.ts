import type { CellView, SheetRow } from "@albero/contract";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, visit, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;
let person: Visitor;
let bodyId: string;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  person = await visit(browser, service);
  bodyId = await enterAs(person, "Controllo di gestione");
  await person.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

type Open = { readonly row: SheetRow; readonly cell: CellView };
/** A poll asks the service, which may be busy. */
const PATIENT = { timeout: 20_000 };
const TWENTY = 20;
const COLUMN = "I quadrimestre 2021";

/** The cells of the first column that take a value. */
const openCells = async (): Promise<readonly Open[]> => {
  const sheet = await person.client.readSheet({ params: { bodyId } });
  if (!sheet.ok) throw new Error(sheet.problem.detail);
  return sheet.value.rows.flatMap((row) =>
    row.cells
      .filter(({ period, enterable }) => enterable && period === "2021-Q1")
      .map((cell) => ({ row, cell })),
  );
};

const openSheet = async (page: Page): Promise<void> => {
  await page.goto(`/enti/${bodyId}/foglio`);
  await page.getByRole("grid").waitFor();
  await countEffort(page);
};
/** The cell of the first column; its row is brought into sight, as whoever writes there would do. */
const place = async (page: Page, { row }: Open): Promise<Locator> => {
  const line = page.getByRole("row").filter({ hasText: row.measure.code }).first();
  await line.scrollIntoViewIfNeeded();
  return line.getByRole("gridcell").nth(1);
};
const saysAt = async (page: Page, open: Open, words: RegExp | string): Promise<void> =>
  (await place(page, open)).getByText(words).first().waitFor();
const isFocused = (page: Page, role: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.getAttribute("role") === wanted, role);

/** A value that fits a measure. */
const fitting = ({ row }: Open, i: number): string =>
  row.valueType === "date" ? "03/02/2021" : row.unit === "%" ? String(40 + (i % 20)) : String(3 + i);

/** Copies lines as a spreadsheet does: as a table, and as text beside it. */
const copy = (page: Page, lines: readonly (readonly string[])[]): Promise<void> => {
  const cell = (text: string) => `<td>${text}</td>`;
  const kinds = {
    "text/html": `<table>${lines.map((line) => `<tr>${line.map(cell).join("")}</tr>`).join("")}</table>`,
    "text/plain": lines.map((line) => line.join("\t")).join("\n"),
  };
  return page.evaluate(async (copied) => {
    const parts = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
  }, kinds);
};

/** Writes in a cell without the page: a value with a note, or nothing any more. */
const writeIn = async ({ cell }: Open, value: CellView["value"], note?: string): Promise<boolean> => {
  const { measureId, period, unit, version } = cell;
  const key = crypto.randomUUID();
  const wish = { measureId, period, version, value, key, unitId: unit?.id ?? null };
  const cells = [note === undefined ? wish : { ...wish, note }];
  const done = await person.client.enterValues({ params: { bodyId }, body: { cells } });
  return done.ok && done.value.entered[0]?.refused === null;
};

const drafts = async (): Promise<readonly Open[]> =>
  (await openCells()).filter(({ cell }) => cell.state === "draft");

/** The only draft of the sheet: a count of nothing, by which an indicator is critical. */
const criticalDraft = async (): Promise<Open> => {
  const isCritical = async ({ row }: Open): Promise<boolean> => {
    const asked = { params: { bodyId, measureId: row.measure.id }, query: { period: "2021-Q1" } };
    const read = await person.client.readMeasure(asked);
    return read.ok && read.value.usedBy.some(({ use }) => use.light === "critical");
  };
  const again = async ({ row }: Open): Promise<Open> =>
    (await openCells()).find((each) => each.row.measure.id === row.measure.id) as Open;
  for (const open of await drafts()) await writeIn(open, null);
  const counts = (await openCells()).filter(({ row }) => row.valueType === "number" && row.scope === null);
  for (const open of counts) {
    if (!(await writeIn(open, { kind: "number", number: "0" }))) continue;
    if (await isCritical(open)) return again(open);
    await writeIn(await again(open), null);
  }
  throw new Error("no count makes an indicator critical");
};

const sheetOf = async () => {
  const sheet = await person.client.readSheet({ params: { bodyId } });
  if (!sheet.ok) throw new Error(sheet.problem.detail);
  return sheet.value;
};

/** What an office would write in a cell of the next round: as much again as in the one before, or a day of it. */
const nextText = (row: SheetRow): string => {
  const before = row.cells[0]?.value ?? null;
  if (row.valueType === "date") return "03/06/2021";
  if (row.unit === "SI/NO") return "s";
  return before?.kind === "number" ? before.number.replace(".", ",") : "8";
};

const setToday = async (today: string, version: number): Promise<void> => {
  const set = await person.client.setToday({ params: { bodyId }, body: { today }, version });
  if (!set.ok) throw new Error(set.problem.detail);
};

describe("the sheet of a round that has just opened", () => {
  it("takes twenty values by an office that comes from its mail, within three clicks and 75 seconds [J04]", async () => {
    await setToday("2021-09-03", 1);
    const office = await visit(browser, service);
    const { page } = office;
    await page.goto(`/enti/${bodyId}/foglio`);
    const role = page.getByRole("button", { name: "Controllo di gestione" }).first();
    await role.waitFor();
    await countEffort(page);
    await role.click();
    await page.getByRole("grid").waitFor();
    const { rows } = await sheetOf();
    const active = page.locator("[role=gridcell]:focus, [role=gridcell]:focus-within");
    await active.waitFor();
    // A value of the round before still waits: the new one is the next column.
    expect(await active.getAttribute("data-at")).toMatch(/-0$/);
    await page.keyboard.press("ArrowRight");
    const written = new Set<string>();
    for (let i = 0; i < 60 && written.size < TWENTY; i += 1) {
      const row = rows[Number((await active.getAttribute("data-at"))?.split("-")[0])];
      if (row === undefined) throw new Error("the sheet has twenty values to write");
      if ((await active.getAttribute("class"))?.includes("grid-open") === true) {
        await page.keyboard.type(nextText(row));
        written.add(`${row.measure.id} ${row.scope?.id ?? ""}`);
      }
      await page.keyboard.press("Enter");
    }
    await page.getByText("Tutto salvato").waitFor();
    await page.getByRole("button", { name: /^Invia \d+ valori$/ }).click();
    await page.getByRole("button", { name: "Sì, invia" }).click();
    await page.getByText(/^\d+ valori inviati\.$/).waitFor();
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(3);
    // What each value is, to send, what is said of it, to confirm.
    expect(secondsOf(effort, TWENTY + 3)).toBeLessThanOrEqual(75);
    const states = (await sheetOf()).rows
      .filter(({ measure, scope }) => written.has(`${measure.id} ${scope?.id ?? ""}`))
      .map(({ cells }) => cells.find(({ period }) => period === "2021-Q2")?.state);
    expect(states).toEqual(Array.from({ length: TWENTY }, () => "sent"));
    expect(office.complaints).toEqual([]);
    await office.leave();
    await setToday("2021-05-15", 2);
  });
});

describe("the sheet", () => {
  beforeEach(() => openSheet(person.page));

  it("takes twenty values by keyboard alone, from the first cell that waits for one, and sends them [J04]", async () => {
    const { page } = person;
    await expect.poll(() => isFocused(page, "gridcell")).toBe(true);
    await page.keyboard.press("Control+Home");
    const cells = (await openCells()).filter(({ row }) => row.valueType === "number");
    let written = 0;
    for (const { row } of cells.slice(0, 20)) {
      const target = await place(page, { row, cell: row.cells[0] as CellView });
      for (let i = 0; i < 200 && !(await target.evaluate((cell) => cell === document.activeElement)); i += 1)
        await page.keyboard.press("ArrowDown");
      await page.keyboard.type(String(20 + written));
      await page.keyboard.press("Enter");
      written += 1;
    }
    await page.getByText("Tutto salvato").waitFor();
    const send = page.getByRole("button", { name: /^Invia \d+ valori$/ });
    // What was saved last is still on its way back to the page: until then there is nothing to send.
    await expect.poll(() => send.isEnabled(), PATIENT).toBe(true);
    await send.press("Enter");
    await page.getByRole("button", { name: "Sì, invia" }).press("Enter");
    await page.getByText(/^\d+ valori inviati\.$/).waitFor();
    const sent = (await openCells()).filter(({ cell }) => cell.state === "sent");
    expect(sent.length).toBeGreaterThanOrEqual(20);
    expect((await effortOf(page)).clicks).toBe(0);
    expect(person.complaints).toEqual([]);
  });

  it("takes a block of sixty from a spreadsheet, keeps the two it cannot read, and gives all back with one Ctrl+Z [J05]", async () => {
    const { page } = person;
    const cells = (await openCells()).filter(
      ({ cell, row }) => cell.state !== "sent" || row.valueType === "date",
    );
    const block = cells.slice(0, 60);
    const [first, second] = block.filter(({ row }) => row.valueType === "number");
    if (first === undefined || second === undefined) throw new Error("the sheet has two counts");
    const wrong = new Map([
      [first, "12,5,0"],
      [second, "n.d."],
    ]);
    await copy(page, [
      ["codice", COLUMN],
      ...block.map((each, i) => [each.row.measure.code, wrong.get(each) ?? fitting(each, i)]),
    ]);
    const before = await openCells();
    await (await place(page, first)).click();
    await page.keyboard.press("Control+V");
    const preview = page.getByRole("region", { name: "Che cosa cambia incollando" });
    await preview.getByText(/2 non si possono leggere/).waitFor();
    await preview.getByRole("button", { name: "Applica" }).click();
    await page.getByText("2 celle non ancora salvate").waitFor();
    await saysAt(page, second, "n.d.");

    await page.keyboard.press("Control+Z");
    await page.getByText("Tutto salvato").waitFor();
    await expect
      .poll(async () => (await openCells()).map(({ cell }) => JSON.stringify(cell.value)), PATIENT)
      .toEqual(before.map(({ cell }) => JSON.stringify(cell.value)));
    await page.keyboard.press("Control+Y");
    await page.getByText("2 celle non ancora salvate").waitFor();

    await (await place(page, first)).click();
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await (await place(page, second)).click();
    await page.getByRole("textbox", { name: /Dato non disponibile: perché/ }).click();
    await page.keyboard.type("registro non ancora chiuso");
    await page.getByRole("button", { name: "Segna come non disponibile" }).click();
    await page.getByText("Tutto salvato").waitFor();
    await page.getByRole("button", { name: /^Invia \d+ valori$/ }).click();
    await page.getByRole("button", { name: "Sì, invia" }).click();
    await page.getByText(/^\d+ valori inviati\.$/).waitFor();
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(9);
    // Where to begin, what the preview says, two values to mend and the reason of one, to send, to confirm.
    expect(secondsOf(effort, 7)).toBeLessThanOrEqual(60);
    expect(person.complaints).toEqual([]);
  });

  it("keeps value, note and document of a cell while the network drops, each once [J06]", async () => {
    const { page, context } = person;
    const [target] = (await openCells()).filter(({ row }) => row.valueType === "number").slice(5);
    if (target === undefined) throw new Error("the sheet has counts");
    await (await place(page, target)).click();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await saysAt(page, target, /Salvato/);
    await (await place(page, target)).click();
    await page.getByLabel("Documento a supporto").setInputFiles({
      name: "registro.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
    });
    await page.getByRole("link", { name: "registro.pdf" }).waitFor();
    await context.setOffline(true);
    await page.getByRole("textbox", { name: "Nota" }).click();
    await page.keyboard.type("servizio sospeso in marzo");
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await saysAt(page, target, /In attesa di rete/);
    await context.setOffline(false);
    await saysAt(page, target, /Salvato/);
    const effort = await effortOf(page);
    expect(effort.clicks).toBeLessThanOrEqual(8);
    // The value, what to say of it, which document, that the network is away, that all is saved.
    expect(secondsOf(effort, 5)).toBeLessThanOrEqual(70);
    await expect
      .poll(async () => {
        const { cell } =
          (await openCells()).find(({ row }) => row.measure.id === target.row.measure.id) ?? target;
        return cell.entries.filter(({ note }) => note === "servizio sospeso in marzo").length;
      }, PATIENT)
      .toBe(1);
    const kept = await person.client.listEvidence({ params: { bodyId } });
    expect(kept.ok && kept.value.evidence.map(({ title }) => title)).toEqual(["registro.pdf"]);
  });

  it("leads to the note of a value with which a result is critical, and sends it with the note [J06]", async () => {
    const { page } = person;
    const target = await criticalDraft();
    await page.reload();
    await page.getByRole("grid").waitFor();
    const send = async (): Promise<void> => {
      await page.getByRole("button", { name: /^Invia \d+ valor[ei]$/ }).click();
      await page.getByRole("button", { name: "Sì, invia" }).click();
    };
    await send();
    const why = /con questo valore il risultato è critico: scrivere il perché nella nota/;
    await page.getByText(why).first().waitFor();
    await page.getByRole("textbox", { name: "Nota" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("sportello chiuso per lavori");
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await saysAt(page, target, /Salvato/);
    await page.getByText("Tutto salvato").waitFor();
    await page.waitForLoadState("networkidle");
    await send();
    const cellNow = async () =>
      (await openCells()).find(({ row }) => row.measure.id === target.row.measure.id)?.cell;
    await expect.poll(async () => (await cellNow())?.state, PATIENT).toBe("sent");
    expect((await cellNow())?.entries[0]?.note).toBe("sportello chiuso per lavori");
  });

  it("says how much of a block falls outside of it [N6]", async () => {
    const { page } = person;
    const { rows } = await sheetOf();
    await page.getByRole("gridcell", { selected: true }).first().focus();
    await page.keyboard.press("Control+End");
    await copy(
      page,
      Array.from({ length: 500 }, (_, i) => [String(i)]),
    );
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+V");
    const outside = 500 - rows.filter(({ cells }) => cells[0]?.period === "2021-Q1").length;
    await page.getByText(`${outside} valori cadono fuori dal foglio`).waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Annulla", exact: true }).click();
    await page.getByText("Tutto salvato").waitFor();
  });

  it("keeps what was written through a dead network, a reload and the end of the session [N1]", async () => {
    const { page, context } = person;
    const [first] = (await openCells()).filter(({ row }) => row.valueType === "number").toReversed();
    if (first === undefined) throw new Error("the sheet has a count");
    await (await place(page, first)).click();
    await context.setOffline(true);
    await page.keyboard.type("77");
    await page.keyboard.press("Enter");
    await saysAt(page, first, /In attesa di rete/);
    await context.setOffline(false);
    await context.clearCookies();
    await page.reload();
    await page.getByRole("button", { name: "Controllo di gestione" }).first().click();
    await page.getByRole("grid").waitFor();
    await saysAt(page, first, /^77/);
    await page.getByText("Tutto salvato").waitFor();
    await expect
      .poll(
        async () =>
          (await openCells()).find(({ row }) => row.measure.id === first.row.measure.id)?.cell.value,
        PATIENT,
      )
      .toMatchObject({ kind: "number", number: expect.stringMatching(/^77/) as string });
  });

  it("sends once, whoever goes back and presses again [N5]", async () => {
    const { page } = person;
    for (const open of await drafts()) await writeIn(open, open.cell.value, "dal registro");
    await openSheet(page);
    const send = page.getByRole("button", { name: /^Invia \d+ valor/ });
    await send.click();
    await page.getByRole("button", { name: "Sì, invia" }).click();
    await page.getByText(/inviat[oi]\.$/).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: "Nessun valore da inviare" }).waitFor();
  });
});

describe("the sheet when the service goes", () => {
  it("loses nothing over a restart of the service [N9]", async () => {
    const { page } = person;
    await openSheet(page);
    const [first, second] = (await openCells()).filter(({ row }) => row.valueType === "number").toReversed();
    if (first === undefined || second === undefined) throw new Error("the sheet has two counts");
    await (await place(page, first)).click();
    await page.keyboard.type("81");
    const restarting = service.killAndRestart();
    await page.keyboard.press("Enter");
    await saysAt(page, first, /In attesa di rete|Salvato/);
    service = await restarting;
    expect(await (await place(page, first)).innerText()).toMatch(/^81/);
  });
});
