import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client } from "@albero/contract";
import { connectEmbedded, openDatabase, startEmbedded, testDatabase, type Database } from "@albero/store";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { albero, finished, freePort, type Running, type Surroundings } from "./testing/program.ts";

const SLOW = 120_000;

let dataDir: string;
let env: Surroundings;
let running: Running | null = null;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "albero-cli-"));
  env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
});
afterEach(async () => {
  if (running === null) return;
  running.child.kill("SIGKILL");
  await running.ended();
  running = null;
});
afterAll(async () => {
  // Whatever a killed program left behind is taken over once more, to be stopped as it should.
  const last = await startEmbedded({ dataDir, command: "test" });
  if (last.ok) await last.value.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (...args: readonly string[]): Promise<Running> => {
  running = albero(args, env);
  await running.until(/stop with Ctrl-C/);
  return running;
};

const stop = async (run: Running): Promise<number | string> => {
  run.child.kill("SIGTERM");
  const code = await run.ended();
  running = null;
  return code;
};

/** Signs in as the planner of the example, with a cookie kept by hand. */
const planner = async (): Promise<{ readonly client: Client; readonly bodyId: string }> => {
  const base = `http://127.0.0.1:${env.PORT ?? ""}`;
  let cookie = "";
  const send = async (url: string, request: RequestInit): Promise<Response> => {
    const headers = { ...(request.headers as Record<string, string>), origin: base, cookie };
    const response = await fetch(url, { ...request, headers });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return response;
  };
  const client = createClient({ baseUrl: `${base}/api/v1`, fetch: send });
  const listed = await client.listExampleAccounts();
  const account = listed.ok
    ? listed.value.accounts.find(({ title }) => title === "Controllo di gestione")
    : undefined;
  await client.signInAsExample({ body: { accountId: account?.id ?? "" } });
  return { client, bodyId: account?.bodyId ?? "" };
};

const medConc = async () => {
  const { client, bodyId } = await planner();
  const listed = await client.listMeasures({ params: { bodyId }, query: { search: "Med_Conc" } });
  const row = listed.ok ? listed.value.measures[0] : undefined;
  const params = { bodyId, measureId: row?.measure.id ?? "", period: "2021-Q1" };
  return { client, params, value: row?.cell?.value, version: row?.cell?.version ?? -1 };
};

const enter = async (number: string): Promise<void> => {
  const { client, params, version } = await medConc();
  const done = await client.enterValue({ params, version, body: { value: { kind: "number", number } } });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
};

describe("albero start", () => {
  it(
    "makes a database, loads the example, says where and how to sign in, and stops cleanly on SIGTERM",
    async () => {
      const run = await start("start", "--example", "massa-carrara");
      expect(run.said()).toContain("loaded the example Camera di Commercio di Massa-Carrara");
      expect(run.said()).toMatch(
        new RegExp(`ready at http://127\\.0\\.0\\.1:${env.PORT ?? ""} after \\d+\\.\\d s`),
      );
      expect(run.said()).toMatch(/entra#token=[\w-]{43}/);
      expect((await medConc()).value).toEqual({ kind: "number", number: "18" });
      expect(await stop(run)).toBe(0);
      expect((await connectEmbedded(dataDir)).ok).toBe(false);
    },
    SLOW,
  );

  it(
    "keeps everything at the next start, and makes no second link",
    async () => {
      const first = await start("start");
      await enter("38");
      expect(await stop(first)).toBe(0);
      const second = await start("start");
      expect(second.said()).not.toContain("#token=");
      expect(second.said()).not.toContain("loaded the example");
      expect((await medConc()).value).toEqual({ kind: "number", number: "38" });
      expect(await stop(second)).toBe(0);
    },
    SLOW,
  );

  it(
    "finds an acknowledged value after kill -9 of the program and of PostgreSQL",
    async () => {
      const first = await start("start");
      const postmaster = Number(readFileSync(join(dataDir, "pg/postmaster.pid"), "utf8").split("\n")[0]);
      await enter("41");
      process.kill(postmaster, "SIGKILL");
      first.child.kill("SIGKILL");
      expect(await first.ended()).toBe("SIGKILL");
      const second = await start("start");
      expect((await medConc()).value).toEqual({ kind: "number", number: "41" });
      expect(await stop(second)).toBe(0);
    },
    SLOW,
  );

  it(
    "takes over the PostgreSQL that a killed program left running",
    async () => {
      const first = await start("start");
      await enter("42");
      first.child.kill("SIGKILL");
      await first.ended();
      expect((await connectEmbedded(dataDir)).ok).toBe(true);
      const second = await start("start");
      expect((await medConc()).value).toEqual({ kind: "number", number: "42" });
      expect(await stop(second)).toBe(0);
    },
    SLOW,
  );
});

describe("a running service", () => {
  it(
    "is joined by other commands, and its folder is refused to a second service",
    async () => {
      const run = await start("start");
      const link = await finished(["admin", "link"], env);
      expect(link.code).toBe(0);
      expect(link.said).toMatch(/entra#token=[\w-]{43}/);

      const out = join(dataDir, "plan.json");
      expect((await finished(["export", "plan", "--out", out], env)).code).toBe(0);
      expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
        format: "albero/body",
        body: { slug: "massa-carrara" },
      });

      const second = await finished(["serve"], { ...env, PORT: String(await freePort()) });
      expect(second.code).toBe(1);
      expect(second.said).toContain(
        `The data folder is used by another process (albero serve, process ${run.child.pid ?? 0}`,
      );

      const migrating = await finished(["migrate"], env);
      expect([migrating.code, migrating.said]).toEqual([
        1,
        expect.stringContaining("used by another process"),
      ]);
      expect(await stop(run)).toBe(0);
    },
    SLOW,
  );

  it(
    "is computed without a database from what it exported, to the digit [F13a]",
    async () => {
      const run = await start("start");
      const out = join(dataDir, "again.json");
      await finished(["export", "plan", "--out", out], env);
      const { client, bodyId } = await planner();
      const tree = await client.readTree({ params: { bodyId } });
      const report = await finished(["evaluate", out, "--json"], {});
      const { body, nodes, moment } = JSON.parse(report.said) as {
        body: unknown;
        nodes: { rollUp: unknown }[];
        moment: { period: string };
      };
      if (!tree.ok) throw new Error(tree.problem.code);
      expect(body).toEqual(tree.value.body);
      expect(nodes.map(({ rollUp }) => rollUp)).toEqual(tree.value.nodes.map(({ rollUp }) => rollUp));
      expect(moment.period).toBe("2021-Q1");
      expect(await stop(run)).toBe(0);
    },
    SLOW,
  );
});

/** The steps of the schema that were made, as the library that makes them keeps them. */
type Steps = { readonly migration: { readonly name: string; readonly timestamp: string } };

const stepsOf = (owner: Database) => owner.$extendTables<Steps>();

/** Works on the tables as their owner while no program of ours runs. */
const asOwner = async (work: (steps: ReturnType<typeof stepsOf>) => Promise<unknown>): Promise<void> => {
  const place = await startEmbedded({ dataDir, command: "test" });
  if (!place.ok) throw new Error(place.problem.code);
  const owner = openDatabase({ url: place.value.ownerUrl });
  try {
    await work(stepsOf(owner));
  } finally {
    await owner.destroy();
    await place.value.stop();
  }
};

describe("a database", () => {
  it(
    "that a newer program changed is refused by every command",
    async () => {
      expect((await finished(["migrate"], env)).code).toBe(0);
      const newer = { name: "9999-from-the-future", timestamp: "2030-01-01T00:00:00.000Z" };
      await asOwner((steps) => steps.insertInto("migration").values(newer).execute());
      for (const command of [["start"], ["serve"], ["migrate"], ["admin", "link"]]) {
        const { code, said } = await finished(command, env);
        expect([code, said.trim().split("\n").length]).toEqual([1, 1]);
        expect(said).toContain("The database was changed by a newer program (it has 9999-from-the-future");
      }
      await asOwner((steps) => steps.deleteFrom("migration").where("name", "=", newer.name).execute());
    },
    SLOW,
  );
});

describe("a server given by its addresses", () => {
  const onServer = async (
    work: (addresses: Surroundings, nowhere: string) => Promise<void>,
  ): Promise<void> => {
    const database = await testDatabase(inject("testCluster"));
    const nowhere = join(tmpdir(), `albero-never-${env.PORT ?? ""}`);
    const addresses = {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: nowhere,
    };
    try {
      await work({ ...addresses, PORT: String(await freePort()) }, nowhere);
    } finally {
      await database.close();
    }
  };

  it(
    "is used in place of a data folder, which is not made",
    () =>
      onServer(async (addresses, nowhere) => {
        running = albero(["serve"], addresses);
        await running.until(/stop with Ctrl-C/);
        const client = createClient({ baseUrl: `http://127.0.0.1:${addresses.PORT ?? ""}/api/v1` });
        expect((await client.readStatus()).ok).toBe(true);
        expect(existsSync(nowhere)).toBe(false);
        expect(await stop(running)).toBe(0);
      }),
    SLOW,
  );

  it(
    "is refused with a role that could pass the wall between bodies [F10b]",
    () =>
      onServer(async (addresses) => {
        const owner = addresses.DATABASE_OWNER_URL ?? "";
        const { code, said } = await finished(["serve"], { ...addresses, DATABASE_URL: owner });
        expect(code).toBe(1);
        expect(said).toContain("could pass the wall between bodies (owns-tables): use albero_app");
      }),
    SLOW,
  );
});

describe("what stops the program", () => {
  const refused = async (args: readonly string[], over: Surroundings) => {
    const { code, said } = await finished(args, { ...env, ...over });
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    return said.trim();
  };

  it("is told in one sentence: a bad setting", async () => {
    expect(await refused(["start"], { PORT: "eighty" })).toBe(
      'albero: PORT is "eighty", but it must be a whole number from 0 to 65535.',
    );
  });

  it("is told in one sentence: a taken port, before any database is made", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const nowhere = join(tmpdir(), `albero-never-${port}`);
    const said = await refused(["start"], { PORT: String(port), DATA_DIR: nowhere });
    expect(said).toBe(
      `albero: Port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number.`,
    );
    expect(() => readFileSync(join(nowhere, "lock"))).toThrow();
    server.close();
  });

  it("is told in one sentence: a data folder that is a file", async () => {
    const file = join(dataDir, "a-file");
    writeFileSync(file, "");
    expect(await refused(["start"], { DATA_DIR: join(file, "data") })).toContain(
      "cannot be used by the database",
    );
  });

  it("is told in one sentence: a server that does not answer", async () => {
    const url = `postgres://albero_app@127.0.0.1:${await freePort()}/albero`;
    const said = await refused(["serve"], { DATABASE_URL: url, DATABASE_OWNER_URL: url });
    expect(said).toContain("The database server does not answer");
  });

  it("is told in one sentence: a file that is no body, an option of no form, an example nobody knows", async () => {
    const file = join(dataDir, "not-a-body.json");
    writeFileSync(file, '{"format":"albero/body"}');
    expect(await refused(["evaluate", file], {})).toContain("is not a body document");
    expect(await refused(["evaluate", join(dataDir, "nowhere.json")], {})).toContain("cannot be read");
    expect(await refused(["evaluate", file, "--today", "2021-02-30"], {})).toContain("a day of the calendar");
    expect(await refused(["example", "load", "atlantis"], {})).toContain('There is no example "atlantis"');
  });
});
