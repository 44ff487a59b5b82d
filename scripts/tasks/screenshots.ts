// Pictures of every page, at a desk and on a phone. Those the README shows go to docs/pictures; all of them, with the
// dark theme beside, go to .cache/pictures, where whoever changes the look can go through them.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  bodyPages,
  enterAs,
  PUBLIC_PAGES,
  SCREENS,
  settled,
  startService,
  thingsOf,
  visit,
  type Coming,
  type Service,
} from "@albero/e2e";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../lib/browser.ts";
import { cache, root } from "../lib/paths.ts";

/** Pictures the README shows. */
const SHOWN = new Set(["home", "tree", "indicator", "measures", "tree-phone"]);

const README = join(root, "docs/pictures");
const ALL = join(cache, "pictures");

const LOOKS: Readonly<Record<string, Coming>> = {
  "": { screen: "desk" },
  "-phone": { screen: "phone" },
  "-dark": { screen: "desk", colours: "dark" },
};

mkdirSync(README, { recursive: true });
mkdirSync(ALL, { recursive: true });
const service = await startService();
const browser = await launchBrowser();
try {
  for (const [suffix, coming] of Object.entries(LOOKS)) await picture(browser, service, { suffix, coming });
} finally {
  await browser.close();
  await service.stop();
}

type Look = { readonly suffix: string; readonly coming: Coming };

async function picture(browser: Browser, service: Service, { suffix, coming }: Look): Promise<void> {
  const visitor = await visit(browser, service, coming);
  const { page } = visitor;
  const bodyId = await enterAs(visitor, "Controllo di gestione");
  const pages = [...PUBLIC_PAGES, ...bodyPages(bodyId, await thingsOf(visitor.client, bodyId))];
  for (const { name, path } of pages) {
    await page.goto(path);
    await settled(page);
    const file = `${name}${suffix}.png`;
    if (SHOWN.has(`${name}${suffix}`)) await page.screenshot({ path: join(README, file) });
    await wholePage(page, join(ALL, file));
  }
  console.log(`albero: ${pages.length} pages${suffix === "" ? "" : ` (${suffix.slice(1)})`} in ${ALL}`);
  await visitor.leave();
}

/** The page from head to foot. On a phone the window grows as tall as it: `fullPage` forgets that a phone is touched. */
async function wholePage(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  if (size === null || size.width > SCREENS.phone.width) {
    await page.screenshot({ path, fullPage: true });
    return;
  }
  const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
  await page.setViewportSize({ ...size, height });
  await page.screenshot({ path });
  await page.setViewportSize(size);
}
