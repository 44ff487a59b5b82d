import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agreesWithLock, ensureInstalled, isInstalled } from "./install.mjs";
import { root as repository } from "./paths.ts";

const here = { os: [process.platform], cpu: [process.arch] };
const elsewhere = { os: ["aix"], cpu: ["ppc64"] };
const LOCK = {
  "": { name: "albero" },
  "node_modules/left": { version: "1.0.0", integrity: "sha512-left" },
  "node_modules/tool": { version: "2.0.0", integrity: "sha512-tool", dev: true },
  "node_modules/engine-here": { version: "3.0.0", integrity: "sha512-here", optional: true, ...here },
  "node_modules/engine-elsewhere": {
    version: "3.0.0",
    integrity: "sha512-else",
    optional: true,
    ...elsewhere,
  },
};
type Lock = Partial<Record<keyof typeof LOCK, object>>;

describe("an install", () => {
  let root = "";
  const writeLock = (packages: Lock): void =>
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
  const writeInstalled = (packages: Lock): void =>
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
  const without = (...paths: (keyof typeof LOCK)[]): Lock =>
    Object.fromEntries(Object.entries(LOCK).filter(([path]) => !paths.some((left) => left === path)));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "albero-install-"));
    mkdirSync(join(root, "node_modules"));
    writeLock(LOCK);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("agrees with the lock without the packages made for other machines", () => {
    writeInstalled(without("node_modules/engine-elsewhere"));
    expect(agreesWithLock(root, "all")).toBe(true);
  });

  it("does not agree when npm skipped a package made for this machine", () => {
    writeInstalled(without("node_modules/engine-here"));
    expect(agreesWithLock(root, "all")).toBe(false);
  });

  it("without development packages serves production only", () => {
    writeInstalled(without("node_modules/tool"));
    expect(agreesWithLock(root, "production")).toBe(true);
    expect(agreesWithLock(root, "all")).toBe(false);
  });

  it("does not agree when the lock names another version or content", () => {
    writeInstalled(LOCK);
    writeLock({ ...LOCK, "node_modules/left": { version: "1.0.1", integrity: "sha512-left" } });
    expect(agreesWithLock(root, "production")).toBe(false);
    writeLock({ ...LOCK, "node_modules/left": { version: "1.0.0", integrity: "sha512-other" } });
    expect(agreesWithLock(root, "production")).toBe(false);
  });

  it("that broke off, and left no record or half of one, does not agree", () => {
    expect(agreesWithLock(root, "production")).toBe(false);
    writeFileSync(join(root, "node_modules/.package-lock.json"), '{ "packages": { "node_mod');
    expect(agreesWithLock(root, "production")).toBe(false);
  });
});

describe("ensureInstalled", () => {
  it("takes over what stands there and notices when packages were removed since", async () => {
    const root = mkdtempSync(join(tmpdir(), "albero-install-"));
    const bin = join(root, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "node"), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: LOCK }));
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: LOCK }));

    expect(isInstalled(root, "production")).toBe(false);
    await ensureInstalled(root, "production");
    expect(isInstalled(root, "all")).toBe(true);

    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: {} }));
    expect(isInstalled(root, "production")).toBe(false);
    rmSync(root, { recursive: true });
  });

  it("finds this repository's own packages in agreement with its lock", () => {
    expect(readFileSync(join(repository, "package-lock.json"), "utf8")).toContain("node_modules/vitest");
    expect(agreesWithLock(repository, "all")).toBe(true);
  });
});
