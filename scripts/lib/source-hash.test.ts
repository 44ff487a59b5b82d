import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceHash } from "./source-hash.ts";

describe("sourceHash", () => {
  let root = "";
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const hash = (): string => sourceHash(root, ["src", "lock.json", "not-there"]);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "albero-hash-"));
    mkdirSync(join(root, "src/page"), { recursive: true });
    mkdirSync(join(root, "src/dist"));
    write("src/page/home.tsx", "home");
    write("lock.json", "{}");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("changes with the content of a source, of the lock, and with a new file", () => {
    const seen = new Set([hash()]);
    write("src/page/home.tsx", "home, changed");
    seen.add(hash());
    write("lock.json", "{ }");
    seen.add(hash());
    write("src/page/other.tsx", "");
    seen.add(hash());
    expect(seen.size).toBe(4);
  });

  it("changes when a file takes another name", () => {
    const before = hash();
    rmSync(join(root, "src/page/home.tsx"));
    write("src/page/start.tsx", "home");
    expect(hash()).not.toBe(before);
  });

  it("stays the same for tests and for what was built", () => {
    const before = hash();
    write("src/page/home.test.tsx", "a test");
    write("src/dist/page.js", "built");
    expect(hash()).toBe(before);
  });
});
