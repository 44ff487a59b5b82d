import type { Page } from "playwright-core";

type Counting = Window & { presses?: number };

/** Counts from now on how often the pointer is pressed, through all pages until one is loaded anew. */
export const countPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counting: Counting = window;
    const isNew = counting.presses === undefined;
    counting.presses = 0;
    if (!isNew) return;
    const count = ({ isTrusted }: Event) => {
      if (isTrusted) counting.presses = (counting.presses ?? 0) + 1;
    };
    window.addEventListener("pointerdown", count, true);
  });

/** How often the pointer was pressed since then; the keyboard counts for nothing. */
export const pressesOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { presses }: Counting = window;
    if (presses === undefined) throw new Error("nobody counts on this page: it was loaded anew");
    return presses;
  });
