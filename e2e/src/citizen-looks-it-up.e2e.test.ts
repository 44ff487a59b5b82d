import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { beyond, violationsOf } from "./looks.ts";
import { startService, type Service } from "./service.ts";
import { SCREENS } from "./visitor.ts";

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

const HOME = "/trasparenza/camera-di-esempio";
const PAGES = [
  "",
  "/documenti",
  "/dati",
  "/cerca?parole=tempi",
  "/piano-2021",
  "/relazione-2020",
  "/relazione-2020/testo",
  "/smvp-2021",
  "/privacy",
  "/accessibilita",
  "/note-legali",
  "/non-esiste",
] as const;

type Citizen = { readonly context: BrowserContext; readonly page: Page; readonly asked: string[] };

/** A citizen with a phone who signs in nowhere; every address the browser asks for is written down. */
const come = async (javaScriptEnabled: boolean): Promise<Citizen> => {
  const context = await browser.newContext({
    ...{ baseURL: service.address, viewport: SCREENS.phone, locale: "it-IT", javaScriptEnabled },
    ...{ isMobile: true, hasTouch: true, acceptDownloads: true },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return { context, page, asked };
};

/** Presses things, and counts how often. */
const counting = () => {
  let presses = 0;
  return {
    press: (what: Locator) => {
      presses += 1;
      return what.click();
    },
    presses: () => presses,
  };
};
type Hand = ReturnType<typeof counting>;

const kept = async (page: Page, hand: Hand, name: RegExp): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    hand.press(page.getByRole("link", { name }).first()),
  ]);
  return readFileSync(await download.path());
};

/** From the first page to a result, its years, the document and the data. */
const lookUp = async (page: Page, hand: Hand): Promise<void> => {
  await page.goto("/trasparenza");
  await page.getByRole("link", { name: "Camera di Esempio" }).first().waitFor();
  await page.getByLabel("Cerca negli obiettivi e negli indicatori").fill("tempi");
  await hand.press(page.getByRole("button", { name: "Cerca" }));
  await page.getByRole("heading", { level: 1, name: "Risultati della ricerca" }).waitFor();
  await hand.press(page.locator('a[href*="/indicatori/"]').first());
  const years = page.getByRole("table", { name: "Anno per anno" });
  expect(await years.getByRole("row").count()).toBeGreaterThan(3);
  expect(await page.getByText(/^(In linea|Da seguire|Critico|Non dovuto)$/).count()).toBeGreaterThan(0);
  expect(await page.getByRole("heading", { name: "Come è stato calcolato" }).count()).toBe(1);
  expect((await kept(page, hand, /\(PDF/)).subarray(0, 5).toString()).toBe("%PDF-");
  const csv = await kept(page, hand, /risultati\.csv/);
  const [head = "", ...lines] = csv.toString("utf8").trimEnd().split("\r\n");
  expect(head.split(";")).toContain("valore");
  expect(lines.length).toBeGreaterThan(10);
};

describe("a citizen with a phone", () => {
  it.each([true, false])(
    "finds a result, its years, the document and the data, with scripts (%s) or without, unseen by anybody [J13]",
    async (scripts) => {
      const { context, page, asked } = await come(scripts);
      const begun = Date.now();
      const hand = counting();
      await lookUp(page, hand);
      expect(hand.presses()).toBeLessThanOrEqual(7);
      expect(Date.now() - begun).toBeLessThan(45_000);
      expect(await context.cookies()).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(service.address))).toEqual([]);
      expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
      await context.close();
    },
    90_000,
  );

  it("meets headings, landmarks and names in the order they are read [J13]", async () => {
    const { context, page } = await come(true);
    await page.goto(`${HOME}/relazione-2020`);
    const seen = await page.locator("body").ariaSnapshot();
    for (const part of [
      /- banner:/,
      /- navigation "Sezioni"/,
      /- main:/,
      /heading "Relazione sulla performance: anno 2020" \[level=1\]/,
      /- contentinfo:/,
    ])
      expect(seen).toMatch(part);
    expect(seen).toMatch(/98,38 %[\s\S]{0,80}In linea/);
    await context.close();
  });

  it("finds every page free of violations, within the screen, small, in both languages [4/2004-aa, 33/2013-9]", async () => {
    const { context, page } = await come(true);
    const faults: string[] = [];
    for (const path of PAGES) {
      const sizes: number[] = [];
      const weigh = async (response: Awaited<ReturnType<Page["waitForResponse"]>>) => {
        sizes.push(gzipSync(await response.body().catch(() => Buffer.alloc(0))).length);
      };
      page.on("response", (response) => void weigh(response));
      const response = await page.goto(HOME + path, { waitUntil: "networkidle" });
      const robots = await page.locator('meta[name="robots"]').count();
      const weight = sizes.reduce((sum, size) => sum + size, 0);
      faults.push(
        ...(await violationsOf(page)).map((fault) => `${path}: ${fault}`),
        ...((await beyond(page)) > 0 ? [`${path}: wider than the screen`] : []),
        ...(weight > 150 * 1024 ? [`${path}: ${weight} bytes`] : []),
        ...(robots > 0 || response?.headers()["x-robots-tag"] !== undefined
          ? [`${path}: not to be found`]
          : []),
        ...((await page.locator("h1").count()) === 1 ? [] : [`${path}: not one h1`]),
      );
      page.removeAllListeners("response");
    }
    expect(faults).toEqual([]);
    await page.goto(HOME);
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.getByRole("link", { name: "Open data" }).first().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Open data");
    await context.close();
  }, 120_000);

  it("says how useful a page is, and leaves nothing else [150/2009-19bis]", async () => {
    const { context, page } = await come(false);
    await page.goto(`${HOME}/documenti`);
    await page.getByLabel("Molto", { exact: true }).check();
    await page.getByRole("button", { name: "Invia" }).click();
    await page.getByText("Grazie: la tua valutazione").waitFor();
    expect(await page.getByText("1 valutazione ricevuta").count()).toBe(1);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe("a public file", () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${service.address}${HOME}${path}`, { headers });

  it("has an address that stays, and the bytes of its hash [82/2005-1]", async () => {
    const list = await (await fetch(`${service.address}/api/v1/public/bodies`)).json();
    const [body] = (list as { bodies: readonly { id: string }[] }).bodies;
    const found = await (
      await fetch(`${service.address}/api/v1/public/bodies/${body?.id ?? ""}/publications`)
    ).json();
    const { publications } = found as {
      publications: readonly { documentId: string; files: readonly { name: string; sha256: string }[] }[];
    };
    const plan = publications.find(({ documentId }) => documentId === "piano-2021");
    for (const { name, sha256 } of (plan?.files ?? []).filter(({ name: each }) => !each.endsWith(".html"))) {
      const answer = await get(`/file/${name}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([name, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, sha256]);
    }
    expect((await get("/file/1/piano-2021.pdf")).headers.get("cache-control")).toContain("immutable");
  });

  it("is not sent again to whoever has it, and pages run nothing", async () => {
    const first = await get("");
    expect(first.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(first.headers.get("set-cookie")).toBeNull();
    const etag = first.headers.get("etag") ?? "";
    expect((await get("", { "if-none-match": etag })).status).toBe(304);
  });
});
