import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup } from "@albero/store";
import { root } from "../lib/paths.ts";
import { atLeast, exactly, type Figure } from "./figure.ts";

export const ABOUT =
  "Both example bodies are backed up, restored into an empty place and backed up there again; then copies of the archive " +
  "with one bit turned, or cut, are offered.";

const DAMAGES = 200;

const albero = (folder: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "packages/cli/src/main.ts"), ...args],
    {
      env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", DATA_DIR: folder },
      encoding: "utf8",
    },
  );
  if (status !== 0)
    throw new Error(`albero ${args.join(" ")} ended with ${status ?? "a signal"}:\n${stdout}${stderr}`);
  return stdout;
};

const partsOf = async (file: string) => {
  const checked = await checkBackup(file);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.parts;
};

const damaged = (bytes: Buffer, nth: number): Buffer => {
  const place = Math.floor(Math.random() * bytes.length);
  if (nth % 10 === 0) return bytes.subarray(0, place);
  const copy = Buffer.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ (1 << (nth % 8));
  return copy;
};

/** Damages that only touch what the archive says of its own making, as its time, change nothing that is restored. */
const taken = async (file: string, whole: string): Promise<boolean> => {
  const checked = await checkBackup(file);
  return checked.ok && JSON.stringify(checked.value) !== whole;
};

/** Backs up, restores, compares, and tries to have a damaged archive taken for a backup. */
export const restore = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "albero-prove-"));
  const [here, there] = [join(folder, "here"), join(folder, "there")];
  const [first, second, bad] = [join(folder, "1.tar.gz"), join(folder, "2.tar.gz"), join(folder, "3.tar.gz")];
  try {
    albero(here, "example", "load");
    albero(here, "backup", "--out", first);
    const began = Date.now();
    albero(there, "restore", first);
    const seconds = (Date.now() - began) / 1000;
    albero(there, "backup", "--out", second);
    const [before, after] = [await partsOf(first), await partsOf(second)];
    const equal = before.filter((part, nth) => JSON.stringify(part) === JSON.stringify(after[nth])).length;
    const whole = await checkBackup(first);
    const bytes = readFileSync(first);
    let accepted = 0;
    for (let nth = 0; nth < DAMAGES; nth += 1) {
      writeFileSync(bad, damaged(bytes, nth));
      if (await taken(bad, JSON.stringify(whole.ok ? whole.value : null))) accepted += 1;
    }
    return [
      atLeast(
        "rows restored",
        before.reduce((sum, { rows }) => sum + rows, 0),
        1000,
      ),
      exactly("parts equal by columns, count and hash", equal, before.length),
      exactly(
        "registers that are not intact",
        albero(there, "audit", "verify")
          .split("\n")
          .filter((line) => line !== "" && !line.includes(": intact")).length,
        0,
      ),
      { what: "seconds to restore", found: seconds.toFixed(1), wanted: "at most 60", met: seconds <= 60 },
      exactly(`damaged archives taken for another backup, of ${DAMAGES}`, accepted, 0),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
