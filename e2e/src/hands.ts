import type { Locator } from "playwright-core";

/** How somebody works on a page: every journey is gone with the pointer, and by keyboard alone. */
export type Hand = {
  readonly name: string;
  /** Presses a button or follows a link. */
  readonly press: (what: Locator) => Promise<void>;
  /** Goes into a field, to write there. */
  readonly enter: (field: Locator) => Promise<void>;
};

/** Puts the focus on something, which must be among the stops of the Tab key. */
const stopAt = async (what: Locator): Promise<void> => {
  await what.focus();
  const isStop = await what.evaluate(
    (element) => element === document.activeElement && (element as HTMLElement).tabIndex >= 0,
  );
  if (!isStop) throw new Error(`the keyboard does not come to ${String(what)}`);
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
