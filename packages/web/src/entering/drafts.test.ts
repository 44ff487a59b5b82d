import type { RecordedValueView } from "@albero/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, CellDraft } from "./cell-draft.ts";
import { answered, decide, drop, found, keepMine, lastWish, retry, write, writeOther } from "./cell-draft.ts";
import { makeDrafts } from "./drafts.ts";
import type { Going } from "./outbox.ts";
import { isSame } from "./read-text.ts";
import type { ShownCell } from "./steps.ts";

const COUNT = { valueType: "number", decimals: 0, unit: "N." } as const;
const AWAY: Answer = { kind: "away", for: "network" };
const NOON = "2021-09-10T12:00:00.000Z";
const number = (text: string) => ({ kind: "number", number: text }) as const;
const cellOf = (measureId: string, text: string | null = null): ShownCell => ({
  ...{ measureId, period: "2021-Q2", unitId: null },
  version: text === null ? 0 : 1,
  value: text === null ? null : number(text),
});

/** The service as one cell meets it: a key is done once, an old version is a conflict. */
const service = () => {
  let version = 0;
  const recorded: { readonly key: string; readonly text: string | null; readonly over: number }[] = [];
  const done = new Map<string, Answer>();
  const now = () => {
    const last = recorded.at(-1)?.text ?? null;
    return { version, value: last === null ? null : number(last) };
  };
  const hear = ({ wish, version: seen }: Pick<Going, "wish" | "version">): Answer => {
    const before = done.get(wish.key);
    if (before !== undefined) return before;
    if (seen !== version) {
      const changed = { ...now(), version: String(version), changedBy: "altro", changedAt: NOON };
      return { kind: "conflict", changed };
    }
    const text = wish.value?.kind === "number" ? wish.value.number : null;
    recorded.push({ key: wish.key, text, over: version });
    version += 1;
    const answer: Answer = { kind: "saved", seen: now(), at: NOON };
    done.set(wish.key, answer);
    return answer;
  };
  return { now, hear, recorded };
};

const SIMPLE = ["decides", "reloads", "looks", "gives up", "keeps", "other"] as const;
type Simple = (typeof SIMPLE)[number];

type Move =
  | { readonly who: 0 | 1; readonly does: "types"; readonly text: string }
  | { readonly who: 0 | 1; readonly does: Simple }
  | { readonly who: 0 | 1; readonly does: "calls"; readonly arrives: boolean; readonly answers: boolean };

const MOVES = fc.array(
  fc.oneof(
    fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      does: fc.constant("types" as const),
      text: fc.integer({ min: 0, max: 9 }).map(String),
    }),
    fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      does: fc.constantFrom(...SIMPLE),
    }),
    fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      does: fc.constant("calls" as const),
      arrives: fc.boolean(),
      answers: fc.boolean(),
    }),
  ),
  { maxLength: 60 },
);

/** One page on the cell: what it shows, what was written, and what its writer decided and what they gave up. */
const page = (who: number, { now, hear }: ReturnType<typeof service>) => {
  let shown = now();
  let draft: CellDraft | null = null;
  let keys = 0;
  const decided: string[] = [];
  const givenUp = new Set<string>();
  /** Versions this writer has had on the screen, so that writing over them is no accident. */
  const met = new Set([0]);
  const meet = (version: number) => void met.add(version);
  const newKey = () => `${who}-${(keys += 1)}`;
  const put = (next: CellDraft | null) => {
    draft = next;
    if (next?.standing.kind === "saved") meet(next.seen.version);
    if (next?.standing.kind === "conflict") meet(Number(next.standing.changed.version));
    if (next !== null) meet(next.seen.version);
  };
  const leave = () => {
    const wish = draft === null ? null : lastWish(draft);
    if (wish !== null) givenUp.add(wish.key);
  };
  /** A conflict is about the last wish: the one before it gave way to it, and one that meets its own value is fulfilled. */
  const settle = ({ wishes }: CellDraft, theirs: RecordedValueView | null) => {
    for (const wish of wishes.slice(0, -1)) givenUp.add(wish.key);
    const last = wishes.at(-1);
    if (last !== undefined && isSame(last.value, theirs)) givenUp.add(last.key);
  };
  const call = (arrives: boolean, answers: boolean) => {
    const going = draft === null ? null : retry(draft);
    const [wish] = going?.wishes ?? [];
    if (going?.standing.kind !== "sending" || wish === undefined) return;
    const heard = arrives ? hear({ wish, version: going.seen.version }) : AWAY;
    const told = answers ? heard : AWAY;
    if (told.kind === "conflict") settle(going, told.changed.value);
    put(answered(going, wish.key, told));
  };
  const want = (how: (key: string) => CellDraft) => {
    const key = newKey();
    decided.push(key);
    put(how(key));
  };
  const decideNow = () => {
    const text = draft?.text ?? "";
    if (text === "") return;
    const second = draft?.wishes[1];
    if (second !== undefined) givenUp.add(second.key);
    want((key) => decide(draft, { value: number(text), key }, shown));
  };
  const isTorn = () => draft?.standing.kind === "conflict";
  const simple: Readonly<Record<Simple, () => void>> = {
    decides: decideNow,
    reloads: () => put(draft === null ? null : found(draft)),
    looks: () => {
      shown = now();
      meet(shown.version);
    },
    "gives up": () => {
      if (isTorn()) leave();
      put(draft === null ? null : drop(draft));
    },
    keeps: () => {
      const torn = draft;
      if (torn === null || !isTorn()) return;
      leave();
      want((key) => keepMine(torn, key));
    },
    other: () => {
      if (draft === null || !isTorn()) return;
      leave();
      put(writeOther(draft));
    },
  };
  const types = (text: string) => {
    if (isTorn()) leave();
    put(write(draft, text, shown));
  };
  const act = (move: Move) => {
    if (move.does === "types") types(move.text);
    else if (move.does === "calls") call(move.arrives, move.answers);
    else simple[move.does]();
  };
  return { act, decided, givenUp, met, draft: () => draft, call };
};

const play = (moves: readonly Move[]) => {
  const server = service();
  const pages = [page(0, server), page(1, server)] as const;
  for (const move of moves) pages[move.who].act(move);
  return { server, pages };
};

describe("two people, two pages and a network that comes and goes", () => {
  it("record each value once, and never over one its writer has not seen", () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { server, pages } = play(moves);
        const keys = server.recorded.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { key, over } of server.recorded)
          expect(pages[key.startsWith("0") ? 0 : 1].met.has(over)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("lose no value that was decided: it is recorded, still here, given up, or met", () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { server, pages } = play(moves);
        for (const each of pages) {
          for (let i = 0; i < 3; i += 1) each.call(true, true);
          const here = each.draft()?.wishes.map(({ key }) => key) ?? [];
          const accounted = new Set([...server.recorded.map(({ key }) => key), ...here, ...each.givenUp]);
          expect(each.decided.filter((key) => !accounted.has(key))).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("come to rest once the network is back: nothing is on its way, what waits is a question to a person", () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { pages } = play(moves);
        for (const each of pages) {
          for (let i = 0; i < 3; i += 1) each.call(true, true);
          expect(["sending", "waiting"]).not.toContain(each.draft()?.standing.kind);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Drafts over a service that may be away. */
const office = () => {
  const cells = new Map<string, ReturnType<typeof service>>();
  const kept = new Map<string, CellDraft>();
  let isAway = false;
  let keys = 0;
  const at = (measureId: string) => {
    const found = cells.get(measureId) ?? service();
    cells.set(measureId, found);
    return found;
  };
  const drafts = makeDrafts({
    send: (going) =>
      Promise.resolve(
        going.map(({ at: { measureId }, ...rest }) =>
          isAway ? { kind: "away", for: "network" } : at(measureId).hear(rest),
        ),
      ),
    keep: ({ measureId }, draft) =>
      draft === null ? void kept.delete(measureId) : void kept.set(measureId, draft),
    newKey: () => `chiave-${(keys += 1)}`,
    onQuiet: () => undefined,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { drafts, kept, settle, at, goAway: (away: boolean) => (isAway = away) };
};
const put = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([measureId, text]) => ({ cell: cellOf(measureId), kind: COUNT, text }));

describe("makeDrafts", () => {
  it("tells once of a whole block, and once of all its answers", async () => {
    const { drafts, settle } = office();
    let told = 0;
    drafts.subscribe(() => (told += 1));
    drafts.put(put({ a: "4", b: "5", c: "6" }));
    expect(told).toBe(1);
    await settle();
    expect(told).toBe(2);
  });

  it("keeps what was written while the network is away, and sends it when it is back", async () => {
    const { drafts, kept, settle, at, goAway } = office();
    goAway(true);
    drafts.put(put({ a: "4" }));
    await settle();
    expect(drafts.get(cellOf("a"))?.standing).toEqual({ kind: "waiting", for: "network" });
    expect(kept.has("a")).toBe(true);
    goAway(false);
    drafts.retry();
    await settle();
    expect(at("a").now().value).toEqual(number("4"));
    expect(kept.size).toBe(0);
  });

  it("leaves what cannot be read in its cell, with the reason, and records the rest", async () => {
    const { drafts, settle, at } = office();
    drafts.put(put({ a: "4", b: "n.d." }));
    await settle();
    expect(at("a").now().value).toEqual(number("4"));
    expect(drafts.get(cellOf("b"))).toMatchObject({ text: "n.d.", standing: { why: "not-a-number" } });
  });

  it("undoes a block that was pasted in one step, and does it again", async () => {
    const { drafts, settle, at } = office();
    drafts.put(put({ a: "4", b: "5", c: "n.d." }));
    await settle();
    drafts.undo();
    await settle();
    expect([at("a").now().value, at("b").now().value]).toEqual([null, null]);
    expect(drafts.get(cellOf("c"))).toBeNull();
    drafts.redo();
    await settle();
    expect(at("b").now().value).toEqual(number("5"));
    expect(drafts.get(cellOf("c"))).toMatchObject({ text: "n.d." });
  });

  it("undoes a hundred steps and more, one by one", async () => {
    const { drafts, settle, at } = office();
    for (let i = 1; i <= 120; i += 1) {
      drafts.put(put({ a: String(i) }));
      await settle();
    }
    for (let i = 0; i < 119; i += 1) {
      drafts.undo();
      await settle();
    }
    expect(drafts.canUndo()).toBe(true);
    expect(at("a").recorded).toHaveLength(239);
  });

  it("sends again what an earlier page left, under the key it had", async () => {
    const before = office();
    before.goAway(true);
    before.drafts.put(put({ a: "7" }));
    await before.settle();
    const left = before.kept.get("a");
    const later = office();
    if (left !== undefined) later.drafts.find(cellOf("a"), left);
    await later.settle();
    expect(later.at("a").recorded).toEqual([{ key: "chiave-1", text: "7", over: 0 }]);
  });
});
