import { describe, expect, it } from "vitest";
import { readWorkbook, writeWorkbook } from "./in-worker.ts";
import { LIMITS } from "./limits.ts";
import { bookWith } from "./workbook/testing/hostile.ts";

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
});
