import { readFileSync } from "node:fs";
import type { BonusYearView, DistributionSent } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FundToLoad } from "./services/incentive/bring-fund.ts";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";
import { bringDesk } from "./testing/validate-year.ts";

const example = exampleNamed("camera-di-esempio");
const folder = new URL("../../../examples/camera-di-esempio/", import.meta.url);
const given = JSON.parse(readFileSync(new URL("fund-2019.json", folder), "utf8")) as FundToLoad;
const params = { bodyId: example.document.body.id, year: "2019" };
const STAFF = { pot: "staff", use: "Performance individuale" } as const;

let service: TestService;
let office: Browser;
let head: Browser;
let first: Browser;
let clerk: Browser;

/** The fund of the year without its last key, which is given in time. */
const UNTIL_VALIDATION = { ...given, acts: given.acts.filter(({ kind }) => kind !== "validation") };

beforeAll(async () => {
  service = await startService({ examples: [{ ...example, funds: [UNTIL_VALIDATION], oversight: null }] });
  office = await service.as("Ufficio personale");
  head = await service.as("Dirigente Area 1");
  first = await service.as("Segretario Generale");
  clerk = await service.as("Dipendente in sola lettura");
}, 120_000);
afterAll(() => service.close());

let keys = 0;
const key = () => ({ query: {}, idempotencyKey: `key-of-a-bonus-${(keys += 1)}` });
const read = async (who = office): Promise<BonusYearView> =>
  valueOf(await who.client.readBonuses({ params }));
const faultsOf = (reply: Parameters<typeof problemOf>[0]): readonly string[] =>
  (problemOf(reply).errors ?? []).map(({ message }) => message);
const simulate = async (ruleIds: readonly string[]) =>
  valueOf(
    await office.client.simulateBonuses({ params, query: {}, body: { ...STAFF, ruleIds: [...ruleIds] } }),
  );
const send = (ruleId: string, who = office, of: typeof STAFF = STAFF) =>
  who.client.sendDistribution({
    params,
    ...key(),
    body: { ...of, ruleId, reason: "Contratto integrativo, art. 9" },
  });
const decide = (who: Browser, distributionId: string, decision: "approved" | "refused" = "approved") =>
  who.client.decideDistribution({
    ...{ params: { ...params, distributionId }, ...key() },
    body: { decision, act: "Determinazione n. 44", on: "2020-07-06", password: null },
  });
const take = (distributionId: string, format: "csv" | "xlsx" = "csv", who = office) =>
  who.client.exportPayroll({ params: { ...params, distributionId, format } });
const journal = async (): Promise<readonly string[]> => {
  const auditor = await service.as("Amministratore di sistema");
  const { entries } = valueOf(
    await auditor.client.listAudit({ params: { bodyId: params.bodyId }, query: { limit: 40 } }),
  );
  return entries.map(({ action }) => action);
};
const sumOf = (shares: DistributionSent["shares"]): number =>
  shares.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("the bonuses of a year", () => {
  it("tell before anything else which cards are missing or open, and which pot lacks what [J12, P-E11c]", async () => {
    const { pots } = await read();
    const found = pots.flatMap(({ pot, findings }) => findings.map(({ code }) => `${pot} ${code}`));
    expect(found).toEqual([
      "staff score-missing",
      "staff key-missing",
      "position key-missing",
      ...["manager score-missing", "manager score-missing", "manager key-missing", "manager key-missing"],
    ]);
    expect(faultsOf(await send("fasce"))).toEqual([
      expect.stringContaining("cards are missing or not closed"),
    ]);
    expect(await journal()).toContain("bonus.read");
  });

  it("take facts of people over the version that was seen, and say why somebody has no result [F11b]", async () => {
    const before = await read();
    const staff = before.pots.find(({ pot }) => pot === "staff");
    const lacking = staff?.findings.find(({ code }) => code === "score-missing");
    const person = staff?.entrants.find(({ id }) => id === lacking?.entrant);
    const fact = {
      ...{ personId: person?.personId as never, grade: null, signedOn: null, absences: [] },
      notAssessable: "in comando presso altro ente",
    };
    const save = (version: number) =>
      office.client.saveBonusBasis({
        ...{ params, query: {}, version },
        body: { rules: before.rules, facts: [fact] },
      });
    expect(await save(before.revision + 5)).toMatchObject({ problem: { code: "changed-meanwhile" } });
    const after = valueOf(await save(before.revision));
    expect(after.revision).toBe(before.revision + 1);
    const codes = after.pots.find(({ pot }) => pot === "staff")?.findings.map(({ code }) => code);
    expect(codes).toEqual(["key-missing"]);
  });

  it("are simulated by several rules side by side, each adding up to the money of the use [J12, C-RND]", async () => {
    const { pool, outcomes } = await simulate(["fasce", "fasce-maggiorazione", "quote"]);
    expect(pool).toBe("21880.00");
    expect(outcomes.map(({ name, problem }) => [name, problem])).toEqual([
      ["Tre fasce", null],
      ["Tre fasce con maggiorazione", null],
      ["Quota individuale 60/40", null],
    ]);
    for (const { shares, assigned, unassigned } of outcomes) {
      expect(sumOf(shares)).toBe(Math.round(Number(assigned) * 100));
      expect((Number(assigned) + Number(unassigned)).toFixed(2)).toBe(pool);
      expect(shares).toHaveLength(7);
    }
    expect(outcomes[1]?.shares.filter(({ isHigher }) => isHigher)).toHaveLength(1);
    expect(Number(outcomes[2]?.unassigned)).toBeGreaterThan(0);
    expect((await read()).distributions).toEqual([]);
  });

  it("are shared only by who prepares them, and read by nobody else than who decides or audits [GDPR-reads]", async () => {
    const judge = await service.as("Organismo indipendente di valutazione");
    for (const who of [clerk, judge])
      expect(await who.client.readBonuses({ params })).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await send("fasce", head)).toMatchObject({ problem: { code: "not-permitted" } });
    const seen = await read(head);
    expect([seen.pots, seen.facts, seen.rules.length]).toEqual([[], [], 3]);
  });
});

describe("a distribution", () => {
  let id = "";

  it("waits for a second person, who is never the one who sent it, and one at a time [J12]", async () => {
    const sent = valueOf(await send("fasce"));
    id = sent.id;
    expect([sent.state, sent.mayDecide, sent.assigned]).toEqual(["waiting", false, "21880.00"]);
    expect(faultsOf(await send("quote"))).toEqual([expect.stringContaining("already waits")]);
    expect(await decide(office, id)).toMatchObject({ problem: { code: "not-permitted" } });
    expect(faultsOf(await take(id))).toEqual(["the distribution has not been approved yet"]);
    expect((await read(head)).distributions[0]).toMatchObject({ mayDecide: true, state: "waiting" });
  });

  it("is not approved, and so not paid, before the annual report is validated [150/2009-14.6, P-E10b]", async () => {
    expect(faultsOf(await decide(head, id))).toEqual([
      "the validation of the report by the evaluation body is missing",
    ]);
    expect((await read()).distributions[0]?.state).toBe("waiting");
    await bringDesk(service, example);
  });

  it("is paid out of its use when another person approves it, to the cent and once [J12, P-E9a, GDPR-22]", async () => {
    const done = valueOf(await decide(head, id));
    expect([done.state, done.paidBy]).toEqual(["approved", "Determinazione n. 44"]);
    expect(sumOf(done.shares)).toBe(2_188_000);
    const fund = valueOf(await office.client.readFund({ params }));
    expect(fund.payments).toMatchObject([{ ...STAFF, amount: "21880.00", act: "Determinazione n. 44" }]);
    expect(faultsOf(await decide(first, id))).toEqual(["somebody has decided already"]);
    expect(faultsOf(await send("quote"))).toEqual([expect.stringContaining("nothing is left")]);
  });

  it("goes to payroll as a file, which the register knows of [J12]", async () => {
    const csv = valueOf(await take(id));
    const lines = textOf(csv.bytes).trim().split("\r\n");
    expect(csv.name).toBe("premi-camera-di-esempio-2019-staff.csv");
    expect(lines).toHaveLength(7);
    expect(valueOf(await take(id, "xlsx")).name).toMatch(/\.xlsx$/);
    expect(await take(id, "csv", head)).toMatchObject({ problem: { code: "not-permitted" } });
    expect((await journal()).filter((action) => action === "distribution.export")).toHaveLength(2);
  });

  it("tells each person their own slip alone, with the steps of the sum", async () => {
    const { slips } = valueOf(await clerk.client.listSlips({ params: { bodyId: params.bodyId } }));
    expect(slips.map(({ title, rule }) => [title, rule])).toEqual([
      ["Istruttore Registro imprese", "Tre fasce"],
    ]);
    const [slip] = slips;
    expect(slip?.steps.at(-1)).toMatch(/^Bonus: €[\d,]+\.\d\d\.$/);
    expect(slip?.steps.some((step) => step.startsWith("Weight:"))).toBe(true);
    expect(valueOf(await office.client.listSlips({ params: { bodyId: params.bodyId } })).slips).toEqual([]);
  });

  it("is published in groups nobody can be found in, and never a second way [GDPR-min-group]", async () => {
    const release = async () => valueOf(await office.client.releaseBonuses({ params, ...key(), body: {} }));
    const told = await release();
    expect(told.told.map(({ text, people, amount }) => [text, people, amount])).toEqual([
      ["Staff: Performance individuale", 6, "21880.00"],
      ["Everybody", 6, "21880.00"],
    ]);
    await payThePosition();
    const later = await release();
    expect(later.told.map(({ group }) => group)).toEqual(["staff/Performance individuale"]);
    expect(later.withheld).toBe(2);
    const listed = valueOf(await clerk.client.listBonusReleases({ params }));
    expect(listed.releases).toHaveLength(2);
    const file = valueOf(await clerk.client.exportBonusRelease({ params }));
    expect(textOf(file.bytes)).not.toContain("Istruttore");
    expect(textOf(file.bytes).trim().split("\r\n")).toHaveLength(2);
  });

  it("may be refused, and then another is sent", async () => {
    const use = { pot: "staff", use: "Performance organizzativa" } as never;
    const sent = valueOf(await send("quote", office, use));
    const refused = valueOf(await decide(first, sent.id, "refused"));
    expect([refused.state, refused.paidBy]).toEqual(["refused", null]);
    valueOf(await send("fasce", office, use));
  });
});

/** The result pay of the holder of a position, approved: one person alone. */
const payThePosition = async (): Promise<void> => {
  const use = { pot: "position", use: "Retribuzione di risultato" } as never;
  valueOf(await decide(head, valueOf(await send("fasce", office, use)).id));
};
