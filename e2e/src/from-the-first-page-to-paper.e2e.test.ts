import type { NodeView, OverviewView } from "@albero/contract";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { countEffort, effortOf, secondsOf } from "./effort.ts";
import { startService, type Service } from "./service.ts";
import { enterAs, settled, visit, type Screen, type Visitor } from "./visitor.ts";

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

type Reached = { readonly rollUp: { readonly achievement: string | null } };

const reached = ({ rollUp }: Reached): number => Number(rollUp.achievement ?? "101");

/** The one that reached least. */
const worst = <Thing extends Reached>(things: readonly Thing[]): Thing => {
  const [first] = things.toSorted((a, b) => reached(a) - reached(b));
  if (first === undefined) throw new Error("there is nothing to compare");
  return first;
};

const overviewOf = async ({ client }: Visitor, bodyId: string): Promise<OverviewView> => {
  const answer = await client.readOverview({ params: { bodyId } });
  if (!answer.ok) throw new Error("the first page was not answered");
  return answer.value;
};

const nodeOf = async ({ client }: Visitor, bodyId: string, nodeId: string): Promise<NodeView> => {
  const answer = await client.readNode({ params: { bodyId, nodeId } });
  if (!answer.ok) throw new Error("the objective was not answered");
  return answer.value;
};

/** The worst area, its worst objective, and the indicator of it that reached least. */
const wayOf = async (visitor: Visitor, bodyId: string) => {
  const area = worst((await overviewOf(visitor, bodyId)).areas).node;
  const { children } = await nodeOf(visitor, bodyId, area.id);
  const objective = worst(children.map(({ node }) => node));
  const { uses } = await nodeOf(visitor, bodyId, objective.id);
  const measured = uses.filter(({ figure }) => figure.kind === "number");
  const { use } = worst(measured.map((each) => ({ use: each, rollUp: { achievement: each.achievement } })));
  return { area, objective, use };
};

/** How a number stands on a page: "34.94" as "34,94". */
const onPage = (number: string): string => number.replace(".", ",");

describe("the secretary general", () => {
  for (const screen of ["desk", "phone"] as const satisfies readonly Screen[])
    it(`comes from the first page to the paper within six clicks and 35 seconds, with one number all the way, at the ${screen} [J09]`, async () => {
      const head = await visit(browser, service, { screen });
      const bodyId = await enterAs(head, "Segretario Generale");
      const { page } = head;
      const { area, objective, use } = await wayOf(head, bodyId);
      const number = use.figure.kind === "number" ? onPage(use.figure.number) : "";
      await countEffort(page);

      await page.getByRole("link", { name: area.title }).first().click();
      await page.getByRole("heading", { level: 1, name: area.title }).waitFor();
      await page.getByRole("link", { name: objective.title }).first().click();
      await page.getByRole("heading", { level: 1, name: objective.title }).waitFor();
      await page.getByRole("row").filter({ hasText: use.title }).getByText(number).first().waitFor();
      await page.getByRole("link", { name: use.title }).first().click();
      await page.getByRole("heading", { level: 1, name: use.title }).waitFor();
      expect(await page.locator(".headline-number").first().textContent()).toContain(number);
      await page.getByRole("button", { name: "Stampa" }).click();
      const effort = await effortOf(page);
      expect(effort.clicks).toBeLessThanOrEqual(6);
      // Which area, which objective, which indicator, to print.
      expect(secondsOf(effort, 4)).toBeLessThanOrEqual(35);

      await settled(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".headline-number").first().textContent()).toContain(number);
      expect(await page.getByRole("button", { name: "Stampa" }).isVisible()).toBe(false);
      const paper = (await page.pdf({ tagged: true })).toString("latin1");
      expect(paper.startsWith("%PDF")).toBe(true);
      expect(paper).toContain("/StructTreeRoot");
      expect(head.complaints).toEqual([]);
      await head.leave();
    });
});
