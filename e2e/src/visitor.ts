import { createClient, type Client } from "@albero/contract";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Service } from "./service.ts";

/** The two widths every page is looked at: a phone's and a desk's. */
export const SCREENS = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;
export type Screen = keyof typeof SCREENS;

/** A person in front of a browser, with what the browser complained of. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, requests to other sites, exceptions of the page: none are ever expected. */
  readonly complaints: readonly string[];
  /** The service as this person's session has it, read and prepared without the pages. */
  readonly client: Client;
  /** Another window of the same browser and session, whose complaints come to the same list. */
  readonly openWindow: () => Promise<Page>;
  readonly leave: () => Promise<void>;
};

/** How a person comes: screen, colours, language of the browser. */
export type Coming = { readonly screen?: Screen; readonly colours?: "light" | "dark" };

/** A client that carries the browser's own cookies, so that it sees what the person sees. */
const clientOf = (context: BrowserContext, address: string): Client =>
  createClient({
    baseUrl: `${address}/api/v1`,
    fetch: async (url, { method, headers, body }) => {
      const answer = await context.request.fetch(url, {
        method,
        headers: { ...headers, origin: address },
        ...(body === null ? {} : { data: typeof body === "string" ? body : Buffer.from(body) }),
      });
      return {
        status: answer.status(),
        headers: { get: (name) => answer.headers()[name] ?? null },
        text: () => answer.text(),
        arrayBuffer: async () => new Uint8Array(await answer.body()).buffer,
      };
    },
  });

const gatherComplaints = (page: Page, home: string, complaints: string[]): void => {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) complaints.push(`asks another site: ${request.url()}`);
  });
};

/** Opens a browser window of its own on the service. */
export const visit = async (browser: Browser, service: Service, coming: Coming = {}): Promise<Visitor> => {
  const { screen = "desk", colours = "light" } = coming;
  const isPhone = screen === "phone";
  const context = await browser.newContext({
    baseURL: service.address,
    viewport: SCREENS[screen],
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    colorScheme: colours,
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const complaints: string[] = [];
  const openWindow = async (): Promise<Page> => {
    const page = await context.newPage();
    gatherComplaints(page, service.address, complaints);
    return page;
  };
  return {
    page: await openWindow(),
    openWindow,
    context,
    complaints,
    client: clientOf(context, service.address),
    leave: () => context.close(),
  };
};

/** Enters by a role of the example, as anybody may, and gives the id of its body. */
export const enterAs = async ({ page }: Visitor, role: string): Promise<string> => {
  await page.goto("/accesso");
  await page.getByRole("button", { name: role, exact: false }).first().click();
  await page.waitForURL(/\/enti\//);
  await page.getByRole("heading", { level: 1, name: /^(?!Accesso)/ }).waitFor();
  return bodyOf(page);
};

/** The body whose page is open. */
export const bodyOf = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

/** Waits until nothing is being read any more and the page has its name. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
};
