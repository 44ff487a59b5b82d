import type { Page } from "playwright-core";

/** Opens an update of the approved plan, as a planner does, and ends at its draft. */
export const openUpdate = async (page: Page, reason: string): Promise<void> => {
  await page.getByRole("link", { name: "Piani", exact: true }).click();
  await page.getByRole("link", { name: "Versione 1" }).click();
  await page.getByRole("button", { name: "Apri un aggiornamento" }).click();
  await page.locator("form").getByLabel("Motivo").fill(reason);
  await page.locator("form").getByRole("button", { name: "Apri un aggiornamento" }).click();
  await page.getByText("Versione 2 · Bozza").waitFor();
};
