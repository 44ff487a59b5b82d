import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup } from "@albero/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dailyBackup } from "./services/backup/daily-backup.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const chamber = exampleNamed("massa-carrara");
const params = { bodyId: chamber.document.body.id };
const folder = mkdtempSync(join(tmpdir(), "albero-daily-"));
const backups = join(folder, "backups");

let service: TestService;

beforeAll(async () => {
  service = await startService({ examples: [chamber], config: { backups } });
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const daily = (to = backups) => {
  const { database, parts } = service;
  const config = { ...parts.config, backups: to };
  return dailyBackup({ owner: database.owner, ownerUrl: database.ownerUrl, parts: { ...parts, config } });
};

const standing = async () => {
  const administrator = await service.as("Amministratore di sistema");
  const { checks } = valueOf(
    await administrator.client.readInstallation({ params, query: { language: "it" } }),
  );
  return new Map(checks.map((check) => [check.id, check]));
};

describe("the state of the installation", () => {
  it("tells the administrator what it stands on, with a remedy where something lacks", async () => {
    const found = await standing();
    expect([...found.keys()]).toEqual(["database", "schema", "space", "backup", "register", "jobs", "mail"]);
    expect(found.get("database")).toMatchObject({ state: "ok", text: expect.stringContaining("PostgreSQL") });
    expect(found.get("schema")).toMatchObject({ state: "ok", remedy: null });
    expect(found.get("mail")).toMatchObject({ state: "warn", remedy: "Impostare SMTP_URL e MAIL_FROM." });
    expect(found.get("backup")).toMatchObject({ state: "warn" });
  });
});

describe("the daily backup", () => {
  it("is made once a day, can be restored, and is told when it grows old", async () => {
    await daily();
    await daily();
    const [made = "", ...more] = readdirSync(backups);
    expect(more).toEqual([]);
    expect(await checkBackup(join(backups, made))).toMatchObject({ ok: true });
    expect((await standing()).get("backup")).toMatchObject({ state: "ok" });
    service.setNow("2026-11-22T16:00:00.000Z");
    expect((await standing()).get("backup")).toMatchObject({ state: "fail" });
    await daily();
    expect(readdirSync(backups)).toHaveLength(2);
    expect((await standing()).get("backup")).toMatchObject({ state: "ok" });
  });

  it("that fails is told until one ends well", async () => {
    service.setNow("2026-11-23T16:00:00.000Z");
    const noFolder = join(folder, "a-file");
    writeFileSync(noFolder, "");
    await expect(daily(join(noFolder, "backups"))).rejects.toThrow("backup-refused");
    expect((await standing()).get("backup")).toMatchObject({
      state: "fail",
      text: expect.stringContaining("non è riuscita"),
    });
    await daily();
    expect((await standing()).get("backup")).toMatchObject({ state: "ok" });
  });
});
