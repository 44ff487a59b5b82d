import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import { ratioText } from "./fraction.ts";
import { day, figure, flag, money, moneyFromZero, text, whole, word } from "./reader.ts";
import { checked, listOf, mapped, nullable, oneOf, optional, record } from "./record-reader.ts";

const problemsOf = (read: { readonly ok: boolean; readonly problems?: readonly unknown[] }) =>
  read.problems ?? [];

describe("readers of single values", () => {
  it("accept what has the form", () => {
    expect(text("A", "x")).toEqual({ ok: true, value: "A" });
    expect(day("2016-02-29", "x")).toEqual({ ok: true, value: "2016-02-29" });
    expect(money("-1.50", "x")).toEqual({ ok: true, value: -150 });
    expect(word(["a", "b"])("b", "x")).toEqual({ ok: true, value: "b" });
    expect(whole(1)(3, "x")).toEqual({ ok: true, value: 3 });
    expect(flag(false, "x")).toEqual({ ok: true, value: false });
  });

  it("take figures as numbers or as exact texts", () => {
    const shown = [95.5, "95.5", "3/4", 0].map((found) => {
      const read = figure(0, 100)(found, "x");
      return read.ok ? ratioText(read.value) : "refused";
    });
    expect(shown).toEqual(["191/2", "191/2", "3/4", "0/1"]);
  });

  it("name the place, what was found and what is expected", () => {
    expect(day("2014-02-30", "input.start")).toEqual({
      ok: false,
      problems: [
        {
          code: "wrong-form",
          facts: { place: "input.start", expected: "a day such as 2014-10-30", found: '"2014-02-30"' },
        },
      ],
    });
  });

  it("call what is not there missing", () => {
    expect(problemsOf(moneyFromZero(undefined, "input.pool"))).toMatchObject([
      { code: "missing", facts: { place: "input.pool" } },
    ]);
  });

  it("refuse bounds passed, fractions where wholes are asked, and blank texts", () => {
    const refused = [
      figure(0, 100)(101, "x"),
      figure(0)("-1", "x"),
      whole(0)(1.5, "x"),
      whole(1)(0, "x"),
      text("  ", "x"),
      moneyFromZero("-0.01", "x"),
      flag("true", "x"),
      money(12, "x"),
    ];
    expect(refused.map(({ ok }) => ok)).toEqual(Array(8).fill(false));
  });
});

describe("record", () => {
  type Period = { readonly from: Day; readonly to: Day | null; readonly notes: readonly string[] };
  const period = record<Period>({ from: day, to: optional(day, null), notes: optional(listOf(text), []) });

  it("fills what may be left out", () => {
    expect(period({ from: "2014-01-01" }, "p")).toEqual({
      ok: true,
      value: { from: "2014-01-01", to: null, notes: [] },
    });
  });

  it("says everything that is wrong at once, each with its place", () => {
    const read = period({ from: "soon", notes: ["a", 3], form: 1 }, "p");
    expect(problemsOf(read)).toMatchObject([
      { code: "unknown-field", facts: { place: "p.form", known: "from, to, notes" } },
      { code: "wrong-form", facts: { place: "p.from" } },
      { code: "wrong-form", facts: { place: "p.notes[1]" } },
    ]);
  });

  it("does not take inherited names for fields", () => {
    expect(problemsOf(period(JSON.parse('{"from":"2014-01-01","constructor":1}'), "p"))).toMatchObject([
      { code: "unknown-field", facts: { place: "p.constructor" } },
    ]);
  });

  it("refuses what is no object, and no list where a list is asked", () => {
    expect(record({})([], "x").ok).toBe(false);
    expect(listOf(text)("a", "x").ok).toBe(false);
  });
});

describe("readers made of readers", () => {
  it("take null only where it may stand", () => {
    expect(nullable(text)(null, "x")).toEqual({ ok: true, value: null });
    expect(nullable(text)(undefined, "x").ok).toBe(false);
  });

  it("turn a value into another, or ask more of it", () => {
    const even = checked(whole(0), "an even number", (value) => value % 2 === 0);
    expect(mapped(even, (value) => value / 2)(8, "x")).toEqual({ ok: true, value: 4 });
    expect(problemsOf(even(3, "x"))).toMatchObject([{ facts: { expected: "an even number" } }]);
  });

  it("tell forms apart by one field and give the others to the form", () => {
    const shape = oneOf("op", { square: record<{ side: number }>({ side: whole(1) }) });
    expect(shape({ op: "square", side: 2 }, "x")).toEqual({ ok: true, value: { side: 2 } });
    expect(problemsOf(shape({ op: "circle" }, "x"))).toMatchObject([{ facts: { place: "x.op" } }]);
    expect(shape(null, "x").ok).toBe(false);
  });
});
