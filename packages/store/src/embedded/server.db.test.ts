import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openDatabase } from "../connection.ts";
import { childrenOf, gone, heard, killAll, run, statOf, type Program } from "../testing/programs.ts";
import { locate } from "./folders.ts";
import { findPostmaster, stopPostmaster } from "./postmaster.ts";
import type { EmbeddedProblemCode } from "./problem.ts";
import { isAlive } from "./process.ts";
import { connectEmbedded, startEmbedded, type EmbeddedServer } from "./server.ts";

const binFolder = inject("postgresBin");
// Closed folders (0700), as clones under a closed home have above them.
const prepared = mkdtempSync(join(tmpdir(), "albero-prepared-"));
let folder: string;
let dataDir: string;
const running: EmbeddedServer[] = [];
const programs: Program[] = [];

/** Making a cluster takes longer than all the rest: most tests start from a copy of one made once. */
beforeAll(async () => {
  await (await started(join(prepared, "data"))).stop();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "albero-server-"));
  dataDir = join(folder, "data");
  cpSync(join(prepared, "data"), dataDir, { recursive: true });
});
afterEach(async () => {
  for (const { child } of programs.splice(0)) child.kill("SIGKILL");
  for (const server of running.splice(0)) await server.stop();
  const left = findPostmaster(locate(dataDir).cluster);
  if (left !== null) await stopPostmaster(left.pid);
  rmSync(folder, { recursive: true, force: true });
});

const start = (where = dataDir) =>
  startEmbedded({ dataDir: where, command: "serve", ...(binFolder === null ? {} : { binFolder }) });

const started = async (where = dataDir): Promise<EmbeddedServer> => {
  const server = await start(where);
  if (!server.ok) throw new Error(JSON.stringify(server.problem));
  running.push(server.value);
  return server.value;
};

type Said = { readonly ok: boolean; readonly pid: number; readonly url: string; readonly uid: number };

/** Another program that holds the folder; it has said what came of it. */
const holding = async (through: readonly string[] = []): Promise<Program & { readonly said: Said }> => {
  const program = run("hold-folder.ts", [dataDir, binFolder ?? ""], through);
  programs.push(program);
  return { ...program, said: await heard<Said>(program) };
};

const ask = async <T>(url: string, question: string): Promise<readonly T[]> => {
  const db = openDatabase({ url });
  try {
    return (await sql.raw<T>(question).execute(db)).rows;
  } finally {
    await db.destroy();
  }
};

const code = async (): Promise<EmbeddedProblemCode | null> => {
  const outcome = await start();
  if (!outcome.ok) return outcome.problem.code;
  running.push(outcome.value);
  return null;
};

describe("the embedded database", () => {
  it("starts from nothing under a closed folder, with its two roles and one database", async () => {
    const server = await started(join(folder, "new"));
    expect(server.adopted).toBe(false);
    expect(await ask(server.url, "select current_user as role, current_database() as name")).toEqual([
      { role: "albero_app", name: "albero" },
    ]);
    expect(await ask(server.ownerUrl, "select current_user as role")).toEqual([{ role: "albero_owner" }]);
    expect((statSync(server.socketFolder).mode & 0o777).toString(8)).toBe("700");
  });

  it("listens nowhere but on its socket, syncs to disk, checks its pages, sorts text by its bytes", async () => {
    const server = await started();
    const settings = await ask<{ name: string; setting: string }>(
      server.url,
      `select name, setting from pg_settings where name in
         ('listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      ...{ listen_addresses: "", fsync: "on", full_page_writes: "on", synchronous_commit: "on" },
      ...{ data_checksums: "on", server_encoding: "UTF8" },
    });
    const collation = "select datcollate as name from pg_database where datname = current_database()";
    expect(await ask(server.url, collation)).toEqual([{ name: "C.UTF-8" }]);
  });

  it("has a session of its own, so that Ctrl-C reaches the program first", async () => {
    const server = await started();
    expect(statOf(server.pid)[3]).toBe(String(server.pid));
  });

  it("stops cleanly, lets the folder go, and keeps everything for the next start", async () => {
    const first = await started();
    await ask(first.ownerUrl, "create table kept as select 7 as number");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(existsSync(join(dataDir, "lock"))).toBe(false);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).toMatch(/database system is shut down\s*$/);
    const second = await started();
    expect(await ask(second.ownerUrl, "select number from kept")).toEqual([{ number: 7 }]);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).not.toContain("not properly shut down");
  });

  it("ends connections that are still open when it stops", async () => {
    const server = await started();
    const sleeping = ask(server.url, "select pg_sleep(60)");
    const ended = expect(sleeping).rejects.toThrow();
    await pause(100);
    await server.stop();
    await ended;
  });

  it("puts its socket elsewhere where the path would be too long", async () => {
    const deep = join(folder, "d".repeat(100), "data");
    cpSync(dataDir, deep, { recursive: true });
    const server = await started(deep);
    expect(server.socketFolder).toMatch(/^\/tmp\/albero-\d+\/[0-9a-f]{16}$/);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await connectEmbedded(deep)).toMatchObject({ ok: true, value: { url: server.url } });
  });

  it("runs for a plain user as for root", async () => {
    const through =
      process.getuid?.() === 0 ? ["unshare", "-U", "--map-user=1000", "--map-group=1000", "--"] : [];
    const { said } = await holding(through);
    expect(said.ok).toBe(true);
    expect(said.uid).not.toBe(0);
  });
});

describe("a folder that another program holds", () => {
  it("is refused within two seconds, naming process, command and host [REL-D7]", async () => {
    const { child } = await holding();
    const before = Date.now();
    expect(await start()).toMatchObject({
      problem: {
        code: "folder-in-use",
        facts: { pid: child.pid, command: "serve", host: expect.any(String) },
      },
    });
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it("is joined by others as clients", async () => {
    const { said } = await holding();
    const joined = await connectEmbedded(dataDir);
    expect(joined).toMatchObject({ ok: true, value: { url: said.url } });
    expect(await ask(said.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("goes to one of three that come at the same instant", async () => {
    const came = [1, 2, 3].map(() => run("hold-folder.ts", [dataDir, binFolder ?? ""]));
    programs.push(...came);
    const outcomes = await Promise.all(came.map((program) => heard<Said>(program)));
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, false, true]);
  });

  it("is free when that program was asked to stop", async () => {
    const { child, said } = await holding();
    child.kill("SIGTERM");
    await gone(child.pid ?? 0);
    expect(isAlive(said.pid)).toBe(false);
    expect(await code()).toBeNull();
  });

  it("has nobody to join when no server runs", async () => {
    expect(await connectEmbedded(dataDir)).toMatchObject({ problem: { code: "not-running" } });
  });
});

describe("after a kill", () => {
  it("of the program the server it left behind is adopted, with everything in it", async () => {
    const { child, said } = await holding();
    await ask(said.url.replace("albero_app", "albero_owner"), "create table kept as select 7 as number");
    child.kill("SIGKILL");
    await gone(child.pid ?? 0);
    expect(isAlive(said.pid)).toBe(true);
    const server = await started();
    expect(server).toMatchObject({ adopted: true, pid: said.pid });
    expect(await ask(server.ownerUrl, "select number from kept")).toEqual([{ number: 7 }]);
    await server.stop();
    expect(isAlive(said.pid)).toBe(false);
  });

  it("of everything the folder is taken and the server recovers by itself", async () => {
    const { child, said } = await holding();
    killAll([child.pid ?? 0, said.pid, ...childrenOf(said.pid)]);
    // Until the system has ended it, a killed program still holds its folder.
    await gone(child.pid ?? 0);
    const server = await started();
    expect(server.adopted).toBe(false);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).toContain("was not properly shut down");
  });

  it("of the server alone the next start waits until its process is collected and its backends have left", async () => {
    const server = await started();
    const busy = ask(server.url, "select pg_sleep(1.5)").catch(() => "lost");
    await pause(100);
    process.kill(server.pid, "SIGKILL");
    rmSync(join(dataDir, "lock"));
    const next = await started();
    expect(next.pid).not.toBe(server.pid);
    await busy;
  });

  it("in the middle of making the cluster the next start makes it anew", async () => {
    rmSync(join(dataDir, "pg"), { recursive: true });
    mkdirSync(join(dataDir, "pg.new"));
    writeFileSync(join(dataDir, "pg.new", "PG_VERSION"), "18\n");
    expect(await code()).toBeNull();
    expect(existsSync(join(dataDir, "pg.new"))).toBe(false);
  });

  it("a number that now belongs to another process does not keep the server from starting", async () => {
    const pidFile = join(dataDir, "pg", "postmaster.pid");
    writeFileSync(pidFile, `${process.pid}\n${join(dataDir, "pg")}\n1\n5432\n${folder}\n\n`, { mode: 0o600 });
    expect(await code()).toBeNull();
  });
});

describe("what a person has to repair", () => {
  it("is told with the last lines of the log when the server does not start", async () => {
    const settings = join(dataDir, "pg", "postgresql.conf");
    const sound = readFileSync(settings);
    appendFileSync(settings, "\nno_such_setting = 1\n");
    expect(await start()).toMatchObject({
      problem: { code: "did-not-start", facts: { log: expect.stringContaining("no_such_setting") } },
    });
    expect(existsSync(join(dataDir, "lock"))).toBe(false);
    writeFileSync(settings, sound);
    expect(await code()).toBeNull();
  });

  it.each([
    ["99", "data-of-newer-version"],
    ["9", "data-of-older-version"],
  ])("is told when the data are of version %s", async (version, expected) => {
    const file = join(dataDir, "pg", "PG_VERSION");
    const own = readFileSync(file, "utf8");
    writeFileSync(file, `${version}\n`);
    expect(await start()).toMatchObject({
      problem: { code: expected, facts: { found: Number(version), known: Number(own) } },
    });
    writeFileSync(file, own);
  });

  it("is told when there are no programs of PostgreSQL", async () => {
    const outcome = await startEmbedded({ dataDir, command: "serve", binFolder: join(folder, "bin") });
    expect(outcome).toMatchObject({ problem: { code: "binaries-missing" } });
  });

  it("is told when the folder cannot be made", async () => {
    writeFileSync(join(folder, "file"), "");
    const outcome = await start(join(folder, "file", "data"));
    expect(outcome).toMatchObject({ problem: { code: "folder-unreachable" } });
  });
});
