import type { CellKey } from "@albero/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { answer, emptyCell, number, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { loadEntries, readCell, type Cell } from "./cell.ts";
import { addValidation, recordEntry, type Recorded } from "./record-entry.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const read = (key: CellKey): Promise<Cell> =>
  readBody(database.app, sample, (tx) => readCell(tx, sample.bodyId, key));

/** What one person does to a cell: looks, or acts on what they last saw. */
type Move = { readonly who: 0 | 1; readonly act: "look" | "enter" | "approve" | "return" };

const moves = fc.array(
  fc.record({
    who: fc.constantFrom(0 as const, 1 as const),
    act: fc.constantFrom(
      "look" as const,
      "enter" as const,
      "enter" as const,
      "approve" as const,
      "return" as const,
    ),
  }),
  { minLength: 2, maxLength: 8 },
);

let nextMonth = 0;
/** A cell of its own for each run. */
const freshCell = (): CellKey => {
  nextMonth += 1;
  const year = 1900 + Math.floor(nextMonth / 12);
  return emptyCell(`${year}-${String((nextMonth % 12) + 1).padStart(2, "0")}`);
};

const act = (key: CellKey, move: Move, seen: number): Promise<Recorded> =>
  inBody(database.app, sample, (tx) => {
    if (move.act === "enter") return recordEntry(tx, sample.bodyId, number(key, seen, String(seen)));
    return addValidation(
      tx,
      sample.bodyId,
      answer(key, seen, move.act === "approve" ? "approved" : "returned"),
    );
  });

/** Whether a move on a version seen may succeed, by the rule alone. */
const mayAct = (move: Move, seen: number, version: number): boolean =>
  seen === version && (move.act === "enter" || version > 0);

describe("two people on one cell", () => {
  it("never overwrite each other, in 150 random orders of looking and acting [F11b]", async () => {
    const inOrder = async (plan: readonly Move[]): Promise<void> => {
      const key = freshCell();
      const seen: [number, number] = [0, 0];
      let version = 0;
      for (const move of plan) {
        if (move.act === "look") {
          seen[move.who] = (await read(key)).version;
          continue;
        }
        const outcome = await act(key, move, seen[move.who]);
        expect(outcome.ok).toBe(mayAct(move, seen[move.who], version));
        if (outcome.ok) version += 1;
        expect(outcome).toMatchObject(outcome.ok ? { value: { version } } : { current: { version } });
      }
      expect((await read(key)).version).toBe(version);
    };
    await fc.assert(fc.asyncProperty(moves, inOrder), { numRuns: 150 });
  });

  it("at the same instant: one enters, the others learn what is there [F11b]", async () => {
    for (let round = 0; round < 20; round += 1) {
      const key = freshCell();
      const outcomes = await Promise.all(
        ["1", "2", "3", "4"].map((value) =>
          inBody(database.app, sample, (tx) => recordEntry(tx, sample.bodyId, number(key, 0, value))),
        ),
      );
      const done = outcomes.filter((outcome) => outcome.ok);
      expect(done).toHaveLength(1);
      const current = await read(key);
      for (const outcome of outcomes) {
        if (!outcome.ok) expect(outcome.current).toEqual(current);
      }
    }
  });
});

describe("the numbers of a body", () => {
  it("follow one another without a hole under eight writers, some of whom give up [F3c]", async () => {
    const writer = async (nth: number): Promise<number> => {
      let done = 0;
      for (let turn = 0; turn < 15; turn += 1) {
        const key = freshCell();
        const writing = inBody(database.app, sample, async (tx) => {
          const outcome = await recordEntry(tx, sample.bodyId, number(key, 0, "1"));
          if ((turn + nth) % 5 === 0) throw new Error("gave up");
          return outcome;
        });
        done += (await writing.then(
          (outcome) => outcome.ok,
          () => false,
        ))
          ? 1
          : 0;
      }
      return done;
    };
    const before = await readBody(database.app, sample, (tx) => loadEntries(tx, sample.bodyId));
    const done = await Promise.all(Array.from({ length: 8 }, (_, nth) => writer(nth)));
    const after = await readBody(database.app, sample, (tx) => loadEntries(tx, sample.bodyId));
    expect(done.reduce((a, b) => a + b)).toBe(8 * 12);
    expect(after).toHaveLength(before.length + 8 * 12);
    expect(after.map((entry) => entry.seq)).toEqual(after.map((_, index) => index + 1));
  });
});
