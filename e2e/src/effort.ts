import type { Page } from "playwright-core";

/** What somebody did with their hands: presses of the pointer, and of keys with every letter they typed. */
export type Effort = { readonly clicks: number; readonly keys: number };

const NAMES = { clicks: "effort-clicks", keys: "effort-keys" } as const;

/** Counts in the page, through all pages of the tab; presses that no person makes are not counted. */
const install = (names: typeof NAMES): void => {
  const add = (name: string) => (event: Event) => {
    if (event.isTrusted) sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
  };
  window.addEventListener("pointerdown", add(names.clicks), true);
  window.addEventListener("keydown", add(names.keys), true);
};

const counting = new WeakSet<Page>();

/** Counts from now on what is pressed, over all pages that are opened after another. */
export const countEffort = async (page: Page): Promise<void> => {
  await page.evaluate((names) => {
    for (const name of Object.values(names)) sessionStorage.setItem(name, "0");
  }, NAMES);
  if (counting.has(page)) return;
  counting.add(page);
  await page.addInitScript(install, NAMES);
  await page.evaluate(install, NAMES);
};

/** What was pressed since then. */
export const effortOf = async (page: Page): Promise<Effort> => {
  const [clicks, keys] = await page.evaluate(
    (names) => [names.clicks, names.keys].map((name) => sessionStorage.getItem(name)),
    NAMES,
  );
  if (clicks === null || clicks === undefined) throw new Error("nobody counts on this page");
  return { clicks: Number(clicks), keys: Number(keys ?? 0) };
};

// Seconds of a practised person: Card, Moran, Newell, "The keystroke-level model for user performance time with
// interactive systems", Communications of the ACM 23 (7), 1980.
const KEY = 0.28;
/** Pointing at something (1.1) and pressing (0.2). */
const CLICK = 1.3;
const DECISION = 1.35;

/** How long a person would take by the model, who had to decide so many times; what the program takes is not in it. */
export const secondsOf = ({ clicks, keys }: Effort, decisions: number): number =>
  keys * KEY + clicks * CLICK + decisions * DECISION;
