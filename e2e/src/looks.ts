import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds wrong with the page as it is, or only by some of its rules; none is ever expected. */
export const violationsOf = async (page: Page, rules: readonly string[] = []): Promise<readonly string[]> => {
  // Only what is wrong is asked for: telling what is right takes several times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id} ${html.slice(0, 160)}`));
};

/** By how many pixels the page is wider than the screen. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
