import { readFileSync } from "node:fs";
import type { FundAct, FundDocument } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { submitReport, validateReport } from "./testing/validate-year.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const folder = new URL("../../../examples/improvement-projects/", import.meta.url);
const given = JSON.parse(readFileSync(new URL("fund-2020.json", folder), "utf8")) as {
  readonly document: FundDocument;
  readonly acts: readonly FundAct[];
};
const example = exampleNamed("improvement-projects");
const params = { bodyId: example.document.body.id, year: "2020" };

let service: TestService;
let office: Browser;
let judge: Browser;

beforeAll(async () => {
  service = await startService({ examples: [{ ...example, funds: [given] }] });
  office = await service.as("Ufficio Risorse umane");
  judge = await service.as("Organismo indipendente di valutazione");
}, 120_000);
afterAll(() => service.close());

let keys = 0;
const key = () => ({ params, query: {}, idempotencyKey: `key-of-a-payment-${(keys += 1)}` });
const pay = (use: string, amount: string, who = office) =>
  who.client.payFund({
    ...key(),
    body: { pot: "staff", use, amount, act: "D.D. 40/2021", on: "2021-07-20" },
  });
const faultsOf = (reply: Parameters<typeof problemOf>[0]): readonly string[] =>
  (problemOf(reply).errors ?? []).map(({ message }) => message);

describe("the fund of a year", () => {
  it("is read with its acts, by whom the table of permissions says", async () => {
    const read = valueOf(await office.client.readFund({ params }));
    expect(read).toMatchObject({ revision: 1, document: given.document, payments: [] });
    expect(read.acts.map(({ kind }) => kind).toSorted()).toEqual(
      given.acts.map(({ kind }) => kind).toSorted(),
    );
    expect(valueOf(await office.client.listFunds({ params })).years).toEqual([2020]);
    const reader = await service.as("Dipendente in sola lettura");
    expect(await reader.client.readFund({ params })).toMatchObject({ problem: { code: "not-permitted" } });
  });

  it("pays monthly items at once, and nothing tied to results before the validation [P-E10a, P-E10b]", async () => {
    expect(faultsOf(await pay("Performance individuale", "1000"))).toEqual([
      "the validation of the report by the evaluation body is missing",
    ]);
    expect(valueOf(await pay("Indennità di comparto", "41742.75")).payments).toHaveLength(1);
    expect(await pay("Performance individuale", "1", judge)).toMatchObject({
      problem: { code: "not-permitted" },
    });
  });

  it("takes the keys of the lock from those whose acts they are [P-E10b]", async () => {
    const act = { pot: "staff", act: "Certificazione 2020", on: "2021-06-28" } as const;
    expect(await judge.client.certifyFund({ ...key(), body: act })).toMatchObject({
      problem: { code: "not-permitted" },
    });
    valueOf(await submitReport(await service.as("Segretario Generale"), params, "2021-06-20"));
    expect(await office.client.readDesk({ params })).toMatchObject({ problem: { code: "not-permitted" } });
    valueOf(await validateReport(judge, params, "2021-06-28"));
    const { acts } = valueOf(await office.client.readFund({ params }));
    expect(acts.filter(({ kind }) => kind === "validation").map(({ pot, on }) => [pot, on])).toEqual(
      given.document.pots.map(({ pot }) => [pot, "2021-06-28"]),
    );
    expect(valueOf(await pay("Performance individuale", "78500.00")).payments).toHaveLength(2);
    expect(faultsOf(await pay("Performance individuale", "0.01"))).toEqual([
      "the amount is more than what is left of the use",
    ]);
  });

  it("keeps what was paid, and the sums that no act can make right [P-E9c]", async () => {
    const save = (document: FundDocument, version: number) =>
      office.client.saveFund({ params, query: {}, body: { document }, version });
    const changed = (over: Partial<FundDocument["pots"][number]>): FundDocument => ({
      ...given.document,
      pots: given.document.pots.map((pot) => (pot.pot === "staff" ? { ...pot, ...over } : pot)),
    });
    expect(faultsOf(await save(changed({ uses: [] }), 1))).toEqual([
      expect.stringContaining("something was paid out of this use"),
    ]);
    expect(faultsOf(await save(changed({ limit2016: "1" as never }), 1))).toEqual([
      "the sources pass the limit of 2016",
    ]);
    expect(await save(given.document, 0)).toMatchObject({ problem: { code: "changed-meanwhile" } });
    expect(valueOf(await save(given.document, 1)).revision).toBe(2);
  });

  it("goes on by its life, and changes no more after the yearly account [P-E9b]", async () => {
    const record = (kind: "constitution" | "board" | "account", pot: "staff" | "manager") =>
      office.client.recordFundAct({
        ...key(),
        body: { pot, kind, act: "Determinazione n. 9", on: "2021-09-30" },
      });
    expect(faultsOf(await record("board", "staff"))).toEqual(["this act is no part of the life of this pot"]);
    valueOf(await record("account", "staff"));
    expect(faultsOf(await pay("Progressioni economiche", "1"))).toEqual([
      "the pot has its yearly account: it changes no more",
    ]);
  });
});
