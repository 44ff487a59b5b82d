import type { Page } from "playwright-core";

/** Answers every criterion of the checklist with one press each: all of them are met. */
export const meetAll = async (page: Page): Promise<void> => {
  const criteria = page.locator("fieldset.one-of");
  await criteria.first().waitFor();
  const count = await criteria.count();
  for (let at = 0; at < count; at += 1) await criteria.nth(at).getByLabel("sì", { exact: true }).click();
};

/** Types an act and its day where a form asks for them, and sends it. */
export const citeAct = async (
  page: Page,
  { act, on, send }: { readonly act: string; readonly on: string; readonly send: string },
): Promise<void> => {
  await page.getByLabel("Atto", { exact: true }).click();
  await page.keyboard.type(act);
  await page.getByLabel("Del", { exact: true }).click();
  await page.keyboard.type(on);
  await page.getByRole("button", { name: send, exact: true }).click();
};
