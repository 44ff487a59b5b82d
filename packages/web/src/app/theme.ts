import { useSyncExternalStore } from "react";

/** `auto` follows the device; the others are chosen by the reader and kept on this device. */
export const THEMES = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];
const STORED = "albero.theme";

const listeners = new Set<() => void>();

const storedTheme = (): Theme => {
  const stored = localStorage.getItem(STORED);
  return THEMES.find((theme) => theme === stored) ?? "auto";
};

const show = (theme: Theme): void => {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

/** Shows the theme chosen before, ahead of the first drawing. */
export const startTheme = (): void => show(storedTheme());

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(STORED, theme);
  show(theme);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, storedTheme);
