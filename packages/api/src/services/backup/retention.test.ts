import { describe, expect, it } from "vitest";
import { spentBackups } from "./retention.ts";

/** One backup a day for two years, up to Tuesday 1 December 2026. */
const LAST = Temporal.PlainDate.from("2026-12-01");
const nameOf = (date: Temporal.PlainDate): string =>
  `albero-${date.toString().replaceAll("-", "")}T013700Z.tar.gz`;
const all = Array.from({ length: 730 }, (_, days) => nameOf(LAST.subtract({ days })));

const keptOf = (names: readonly string[]): readonly string[] => {
  const spent = new Set(spentBackups(names));
  return names.filter((name) => !spent.has(name)).map((name) => name.slice(7, 15));
};

describe("the backups that are kept", () => {
  it("are seven daily, four weekly and twelve monthly ones, each the newest of its kind [REL-B6]", () => {
    expect(keptOf(all)).toEqual([
      ...["20261201", "20261130", "20261129", "20261128", "20261127", "20261126", "20261125"],
      ...["20261122", "20261115"],
      ...["20261031", "20260930", "20260831", "20260731", "20260630", "20260531"],
      ...["20260430", "20260331", "20260228", "20260131"],
    ]);
  });

  it("stay the same when looked at again, and do not count what somebody made for a reason", () => {
    const kept = all.filter((name) => !spentBackups(all).includes(name));
    expect(spentBackups(kept)).toEqual([]);
    expect(spentBackups(["albero-20200101T000000Z-before-0047.tar.gz", "note.txt", ...kept])).toEqual([]);
  });
});
