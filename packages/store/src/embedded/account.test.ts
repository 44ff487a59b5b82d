import { spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canReach, chooseAccount, commandAs, ownerOf } from "./account.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "albero-account-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the account that runs PostgreSQL", () => {
  it("is the plain user who started the program", () => {
    expect(chooseAccount(join(folder, "pg"), 1000)).toEqual({ ok: true, value: { kind: "self" } });
  });

  it("is, for root, the plain user who keeps the folder already", () => {
    if (process.getuid?.() === 0) chownSync(folder, 65_534, 65_534);
    const { uid, gid } = statSync(folder);
    expect(chooseAccount(folder, 0)).toEqual({ ok: true, value: { kind: "user", uid, gid } });
  });

  it("is, for root on a new folder, never root itself", () => {
    const account = chooseAccount(join(folder, "pg"), 0);
    expect(account.ok && account.value.kind).toMatch(/^(namespace|user)$/);
  });

  it("cannot reach a closed folder of somebody else", () => {
    const nobody = { kind: "user", uid: 65_534, gid: 65_534 } as const;
    expect(canReach(nobody, folder)).toBe(false);
    expect(canReach({ kind: "self" }, folder)).toBe(true);
  });
});

describe("a command of PostgreSQL", () => {
  it("knows nothing of the caller's own settings", () => {
    const { file, args, options } = commandAs({ kind: "self" }, "env", []);
    const names = spawnSync(file, args, { ...options, encoding: "utf8" }).stdout.match(/^\w+(?==)/gm);
    expect(names?.toSorted()).toEqual(["LC_ALL", "PATH"]);
  });

  it("takes the other user's numbers, and its files are that user's", () => {
    const account = { kind: "user", uid: 4242, gid: 4243 } as const;
    expect(commandAs(account, "postgres", ["-D", "x"])).toMatchObject({
      ...{ file: "postgres", args: ["-D", "x"] },
      options: { uid: 4242, gid: 4243 },
    });
    expect(ownerOf(account)).toBe(4242);
  });
});
