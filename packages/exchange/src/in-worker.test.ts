import { describe, expect, it } from "vitest";
import type { Instant } from "@albero/domain";
import { readInWorker, readWorkbook, writeWorkbook } from "./in-worker.ts";
import { LIMITS } from "./limits.ts";
import { bookWith } from "./workbook/testing/hostile.ts";

const AT = "2021-01-01T00:00:00.000Z" as Instant;
const ROW = "<row><c><v>1</v></c></row>";
const textOf = (text: string, times: number): Uint8Array => Buffer.from(text.repeat(times));

// A machine that runs all tests at once starts threads slowly.
const SLOW = { timeout: 60_000 };

describe("the thread that reads workbooks", () => {
  it("reads what it was given to write", SLOW, async () => {
    const bytes = await writeWorkbook({ title: "Prova", at: "2021-01-01T00:00:00.000Z", sheets: [] });
    expect(await readWorkbook(bytes)).toEqual({ ok: true, value: { sheets: [] } });
  });

  it(
    "gives the refusal of a hostile file over, and the program goes on with its memory as it was [REL-I2]",
    SLOW,
    async () => {
      const bomb = bookWith("", { "xl/worksheets/sheet1.xml": new Uint8Array(LIMITS.partBytes * 4) });
      const before = process.memoryUsage().rss;
      for (let time = 0; time < 3; time += 1)
        expect(await readWorkbook(bomb)).toMatchObject({ ok: false, problem: { code: "inflates-too-much" } });
      expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    },
  );

  it.each<readonly [string, () => ReturnType<typeof readInWorker>]>([
    ["a million rows", () => readInWorker({ kind: "workbook", bytes: bookWith(ROW.repeat(1_000_000)) })],
    ["half a million rows", () => readInWorker({ kind: "workbook", bytes: bookWith(ROW.repeat(500_000)) })],
    ["nothing but brackets", () => readInWorker({ kind: "document", bytes: textOf("[", 9_900_000) })],
    ["a tree without end", () => readInWorker({ kind: "stratml", bytes: textOf("<a>", 1_000_000), at: AT })],
    ["zeros to the limit", () => readInWorker({ kind: "csv", bytes: new Uint8Array(LIMITS.fileBytes) })],
  ])("takes little memory even at the highest for %s [REL-I2]", SLOW, async (_, read) => {
    await readWorkbook(bookWith(ROW));
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 5);
    const done = await read();
    clearInterval(watch);
    expect(done.ok && "ok" in done.value ? done.value.ok : done.ok).toBe(false);
    expect(highest - before).toBeLessThan(LIMITS.heapMegabytes * 1_000_000);
  });
});
