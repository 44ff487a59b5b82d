import type { Locator } from "playwright-core";
import { expect } from "vitest";

/** How somebody works on a page: every journey is gone with the pointer, and by keyboard alone. */
export type Hand = {
  readonly name: string;
  /** Presses a button or follows a link. */
  readonly press: (what: Locator) => Promise<void>;
  /** Goes into a field, to write there. */
  readonly enter: (field: Locator) => Promise<void>;
};

/** Puts the focus on something once it is there to be used; it must be among the stops of the Tab key. */
const stopAt = async (what: Locator): Promise<void> => {
  const isStop = async () => {
    await what.focus();
    return what.evaluate(
      (element) => element === document.activeElement && (element as HTMLElement).tabIndex >= 0,
    );
  };
  await expect.poll(isStop, { timeout: 15_000, message: String(what) }).toBe(true);
};

export const POINTER: Hand = {
  name: "with the pointer",
  press: (what) => what.click(),
  enter: (field) => field.click(),
};

export const KEYBOARD: Hand = {
  name: "by keyboard alone",
  press: async (what) => {
    await stopAt(what);
    await what.press("Enter");
  },
  enter: stopAt,
};
