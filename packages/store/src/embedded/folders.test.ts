import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { locate, makeDataFolder, makeSocketFolder } from "./folders.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "albero-folders-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const self = { kind: "self" } as const;
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe("the data folder", () => {
  it("is made with all above it, closed to everyone else", () => {
    const made = makeDataFolder(join(folder, "a", "b"), self);
    expect(made).toMatchObject({ ok: true, value: { data: join(folder, "a", "b") } });
    expect(mode(join(folder, "a", "b"))).toBe("700");
  });

  it("is closed when it was open", () => {
    mkdirSync(join(folder, "open"), { mode: 0o755 });
    makeDataFolder(join(folder, "open"), self);
    expect(mode(join(folder, "open"))).toBe("700");
  });

  it("is the same by whichever link one comes", () => {
    makeDataFolder(join(folder, "real"), self);
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(locate(join(folder, "link"))).toEqual(locate(join(folder, "real")));
  });

  it("is named when the system does not let us make it", () => {
    const made = makeDataFolder("/proc/albero", self);
    expect(made).toMatchObject({
      ok: false,
      problem: { code: "folder-unreachable", facts: { folder: "/proc/albero" } },
    });
  });
});

describe("the socket's folder", () => {
  it("lies in the data folder", () => {
    expect(makeSocketFolder(folder, self)).toEqual({ ok: true, value: join(folder, "run") });
    expect(mode(join(folder, "run"))).toBe("700");
  });

  it("is a short one, the same each time, where the path would pass 107 bytes", () => {
    const deep = (length: number): string => join(folder, "è".repeat(length).slice(0, length));
    const room = 107 - Buffer.byteLength(`${folder}//run/.s.PGSQL.5432`);
    const fits = deep(Math.floor(room / 2));
    const passes = deep(Math.floor(room / 2) + 1);
    for (const data of [fits, passes]) mkdirSync(data);
    expect(makeSocketFolder(fits, self)).toEqual({ ok: true, value: join(fits, "run") });
    const short = makeSocketFolder(passes, self);
    expect(short).toEqual(makeSocketFolder(passes, self));
    const path = short.ok ? short.value : "";
    expect(path).toMatch(new RegExp(`^/tmp/albero-${process.getuid?.()}/[0-9a-f]{16}$`));
    expect(mode(path)).toBe("700");
    rmSync(path, { recursive: true });
  });

  it("is a short one where a list of folders would be read out of the path", () => {
    const data = join(folder, "uno, due");
    mkdirSync(data);
    const short = makeSocketFolder(data, self);
    expect(short.ok && short.value).toMatch(/^\/tmp\/albero-/);
    if (short.ok) rmSync(short.value, { recursive: true });
  });

  it("is refused in `/tmp` when somebody else was there first", () => {
    // A user number that nobody has: the folder below is then somebody else's, made by us.
    const account = { kind: "user", uid: 987_654_321, gid: 987_654_321 } as const;
    const taken = `/tmp/albero-${account.uid}`;
    const long = join(folder, "x".repeat(100));
    mkdirSync(taken);
    const inFolder = makeSocketFolder(long, account);
    rmSync(taken, { recursive: true });
    symlinkSync(folder, taken);
    const throughLink = makeSocketFolder(long, account);
    rmSync(taken);
    for (const made of [inFolder, throughLink]) {
      expect(made).toMatchObject({
        ok: false,
        problem: { code: "folder-unreachable", facts: { folder: taken } },
      });
    }
  });
});
