import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inBody, inNoBody, findBody, listMessageKeys } from "@albero/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorBody } from "./services/audit/anchor-body.ts";
import { checkExport } from "./services/audit/check-export.ts";
import { makeService } from "./services/service.ts";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const chamber = exampleNamed("massa-carrara");
const bodyId = chamber.document.body.id;
const params = { bodyId };
const folder = mkdtempSync(join(tmpdir(), "albero-anchors-"));
const key = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });

let service: TestService;
let auditor: Browser;

beforeAll(async () => {
  service = await startService({
    examples: [chamber],
    config: { audit: { key, folder, mailTo: "organo@example.invalid" } },
  });
  auditor = await service.as("Revisione interna");
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const textOf = async (query: { readonly from?: string; readonly to?: string } = {}): Promise<string> => {
  const file = valueOf(await auditor.client.exportAudit({ params, query }));
  expect(file.name).toBe("registro-massa-carrara-2026-11-21.jsonl");
  return new TextDecoder().decode(file.bytes);
};

const verified = async () => valueOf(await auditor.client.verifyAudit({ params }));

/** Changes the database as somebody whom no wall stops, looks, and puts everything back. */
const tampered = async <T>(change: string, undo: string, look: () => Promise<T>): Promise<T> => {
  await service.database.tamper(change);
  try {
    return await look();
  } finally {
    await service.database.tamper(undo);
  }
};

const anchor = async () => {
  const body = await inNoBody(service.database.app, (tx) => findBody(tx, bodyId));
  if (body === null) throw new Error("the example is gone");
  return anchorBody(makeService(service.parts), body);
};

describe("the register, for an auditor", () => {
  it("is looked up by the code of a measure and by days, both included [J15]", async () => {
    const all = valueOf(await auditor.client.listAudit({ params, query: { search: "Med_Conc" } }));
    expect(all.entries.map(({ action }) => action)).toContain("measure.enter");
    const on = valueOf(
      await auditor.client.listAudit({ params, query: { from: "2026-11-21", to: "2026-11-21", limit: 1 } }),
    );
    const before = valueOf(await auditor.client.listAudit({ params, query: { to: "2026-11-20" } }));
    expect(on.page.total + before.page.total).toBe((await verified()).entries);
    expect(on.page.total).toBeGreaterThan(0);
  });

  it("says which entry is not as it was written [J15]", async () => {
    const set = (actor: string) =>
      `update audit_entry set actor = ${actor} where body_id = '${bodyId}' and seq = 7`;
    const found = await tampered(set("actor || '+'"), set("rtrim(actor, '+')"), verified);
    expect(found).toMatchObject({ intact: false, broken: { seq: 7, because: "changed" }, head: null });
    expect(await verified()).toMatchObject({ intact: true, broken: null });
  });

  it("leaves as a signed file that is checked by itself [J15]", async () => {
    const text = await textOf();
    const { entries } = await verified();
    expect(checkExport(text)).toMatchObject({ intact: true, entries, signed: true });
    expect(checkExport(await textOf({ from: "2026-11-21" }))).toMatchObject({ intact: true });
    expect(checkExport(await textOf({ from: "2031-01-01" }))).toMatchObject({ intact: true, entries: 0 });
  });

  it("shows in its file every change made to it afterwards [J15]", async () => {
    const lines = (await textOf()).trimEnd().split("\n");
    const without = (...gone: readonly number[]) => lines.filter((_, i) => !gone.includes(i)).join("\n");
    expect(checkExport(without(5))).toEqual({ intact: false, seq: 5, because: "missing" });
    const end = lines.length - 2;
    expect(checkExport(without(end))).toMatchObject({ intact: false, because: "missing" });
    const changed = lines.map((line, i) => (i === 3 ? line.replace('"seq":3', '"seq":3,"reason2":1') : line));
    expect(checkExport(changed.join("\n"))).toEqual({ intact: false, seq: 3, because: "changed" });
    const other = lines.map((line, i) => (i === 0 ? line.replace("Camera", "Comune") : line));
    expect(checkExport(other.join("\n"))).toEqual({ intact: false, seq: null, because: "seal-broken" });
    expect(checkExport("Caro diario\n")).toMatchObject({ intact: false, because: "not-a-register" });
  });
});

describe("the anchor of a register", () => {
  it("leaves the system once a day, signed, and the chain is held against it [REL-G2]", async () => {
    const first = await anchor();
    await anchor();
    const lines = readFileSync(join(folder, "massa-carrara.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      anchor: { ...first, day: "2026-11-21" },
      seal: { signature: expect.any(String) },
    });
    const scope = { bodyId, accountId: null };
    const keys = await inBody(service.database.app, scope, (tx) => listMessageKeys(tx, bodyId, "anchor "));
    expect(keys.map(({ dedupeKey }) => dedupeKey)).toEqual(["anchor 2026-11-21"]);
    expect((await verified()).anchor).toEqual({ day: "2026-11-21", seq: first?.seq });
  });

  it("tells when the end was cut off with its counter, as an old copy of the database would be [REL-G2]", async () => {
    const { anchor: last } = await verified();
    const seq = last?.seq ?? 0;
    const where = `body_id = '${bodyId}'`;
    const found = await tampered(
      `create table cut as select * from audit_entry where ${where} and seq = ${seq};
       delete from audit_entry where ${where} and seq = ${seq};
       update counter set value = ${seq - 1} where ${where} and name = 'audit'`,
      `insert into audit_entry select * from cut; drop table cut;
       update counter set value = ${seq} where ${where} and name = 'audit'`,
      verified,
    );
    expect(found).toMatchObject({ intact: false, broken: { seq, because: "missing" } });
    expect((await verified()).intact).toBe(true);
  });
});
