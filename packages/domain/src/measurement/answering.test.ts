import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approval, entry } from "../objective/testing/small-body.ts";
import type { Instant } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { AccountId } from "../quantity/id.ts";
import { checkAnswer, type Answer, type Answering } from "./answering.ts";
import { DECISIONS, type Decision, type Entry, type Validation } from "./cell.ts";
import { standingOf } from "./cell-state.ts";

const NOW = "2021-07-01T00:00:00.000Z" as Instant;
const OFFICER = "officer" as AccountId;
const MANAGER = "manager" as AccountId;
const apart: Answering = {
  ...{ enteredBy: OFFICER, answeredBy: MANAGER, joinedDuties: false },
  isCritical: false,
};
const typed = (seq: number): Entry => entry(seq, "Med_Conc 2021-Q1", String(seq));
const given = (seq: number, entrySeq: number, decision: Decision): Validation => ({
  ...approval(seq, entrySeq),
  decision,
});
const ask = (decision: Decision, seenSeq = 1, note: string | null = null): Answer => ({
  decision,
  seenSeq,
  note,
});
type Case = { readonly answering?: Answering; readonly entries?: readonly Entry[] };

const why = (
  decisions: readonly Decision[],
  answer: Answer,
  { answering = apart, entries = [typed(1)] }: Case = {},
) => {
  const answers = decisions.map((each, i) => given(i + 1, 1, each));
  const checked = checkAnswer(standingOf({ entries, answers }, NOW), answer, answering);
  return checked.ok ? null : checked.problem.code;
};

describe("checkAnswer", () => {
  it("lets an office send its draft once", () => {
    expect(why([], ask("sent"))).toBeNull();
    expect(why(["sent"], ask("sent"))).toBe("already-sent");
  });

  it("asks for a note before a value is sent with which a result is critical, and only then [J06]", () => {
    const critical = { answering: { ...apart, isCritical: true } };
    const noted = (note: string): Case => ({ ...critical, entries: [{ ...typed(1), note }] });
    expect(why([], ask("sent"), critical)).toBe("critical-note-missing");
    expect(why([], ask("sent"), noted("  "))).toBe("critical-note-missing");
    expect(why([], ask("sent"), noted("sportello chiuso a marzo"))).toBeNull();
    expect(why(["sent"], ask("approved"), critical)).toBeNull();
  });

  it("lets a validator approve and return what was sent, and nothing else", () => {
    expect(why(["sent"], ask("approved"))).toBeNull();
    expect(why(["sent"], ask("returned", 1, "manca la nota"))).toBeNull();
    expect(why([], ask("approved"))).toBe("not-sent");
    expect(why(["sent", "approved"], ask("approved"))).toBe("already-approved");
    expect(why([], ask("approved", 0), { entries: [] })).toBe("nothing-to-answer");
  });

  it("lets a validator return even what was approved, always with a reason", () => {
    expect(why(["sent", "approved"], ask("returned", 1, "il registro dice 40"))).toBeNull();
    expect(why(["sent"], ask("returned", 1, "  "))).toBe("return-reason-missing");
  });

  it("lets a validator propose another value with a return, and nothing that was said already", () => {
    const proposing = (decision: Decision, number: string): Answer => ({
      ...ask(decision, 1, "il registro dice altro"),
      proposal: { kind: "number", number: number as Decimal },
    });
    expect(why(["sent"], proposing("returned", "40"))).toBeNull();
    expect(why(["sent"], proposing("returned", "1"))).toBe("proposal-is-the-value");
    expect(why(["sent"], proposing("approved", "40"))).toBe("proposal-without-return");
  });

  it("keeps entering and validating apart unless the body joins them", () => {
    const same = { ...apart, answeredBy: OFFICER };
    expect(why(["sent"], ask("approved"), { answering: same })).toBe("own-value");
    expect(why(["sent"], ask("approved"), { answering: { ...same, joinedDuties: true } })).toBeNull();
    expect(why(["sent"], ask("approved"), { answering: { ...same, enteredBy: null } })).toBeNull();
  });

  it("lets an office take its draft back, and nothing it has sent", () => {
    expect(why([], ask("withdrawn"))).toBeNull();
    expect(why(["sent"], ask("withdrawn"))).toBe("already-sent");
    expect(why(["sent", "approved"], ask("withdrawn"))).toBe("already-sent");
    expect(why(["withdrawn"], ask("withdrawn"))).toBe("nothing-to-answer");
  });

  it("lets an office take back that there is no value, which waits for nobody", () => {
    const absent: Entry = { ...typed(1), value: { kind: "not-available", reason: "nessun caso" } };
    expect(why([], ask("withdrawn"), { entries: [absent] })).toBeNull();
  });

  it("does nothing when the value is no longer the one that was seen", () => {
    expect(why(["sent"], ask("approved", 1), { entries: [typed(1), typed(2)] })).toBe("changed-since-seen");
  });
});

/** What two people may do to a cell, in any order; each looks at the cell now and then and acts on what they saw. */
type Move = "enter" | "officer-looks" | "validator-looks" | Decision;
const MOVES: readonly Move[] = ["enter", "officer-looks", "validator-looks", ...DECISIONS];

type Person = "officer" | "validator";

/** A cell, and what each of the two has on the screen. */
const table = () => {
  const entries: Entry[] = [];
  const answers: Validation[] = [];
  const seen: Record<Person, number> = { officer: 0, validator: 0 };
  const seenWhenApproved = new Map<number, number>();
  const standing = () => standingOf({ entries, answers }, NOW);
  const lastSeq = () => standing().last?.seq ?? 0;
  const decide = (decision: Decision) => {
    const seenSeq = seen[decision === "sent" || decision === "withdrawn" ? "officer" : "validator"];
    if (!checkAnswer(standing(), ask(decision, seenSeq, "perché"), apart).ok) return;
    if (decision === "approved") seenWhenApproved.set(lastSeq(), seenSeq);
    answers.push(given(answers.length + 1, lastSeq(), decision));
  };
  const moves: Readonly<Record<Move, () => void>> = {
    enter: () => void entries.push(typed(entries.length + 1)),
    "officer-looks": () => void (seen.officer = lastSeq()),
    "validator-looks": () => void (seen.validator = lastSeq()),
    sent: () => decide("sent"),
    approved: () => decide("approved"),
    returned: () => decide("returned"),
    withdrawn: () => decide("withdrawn"),
  };
  return { entries, answers, seenWhenApproved, moves };
};

const play = (wanted: readonly Move[]) => {
  const { moves, ...record } = table();
  for (const move of wanted) moves[move]();
  return record;
};

describe("two people on one cell", () => {
  it("approve only the value that was seen, however their moves interleave", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 40 }), (moves) => {
        const { entries, answers, seenWhenApproved } = play(moves);
        const { stage, last } = standingOf({ entries, answers }, NOW);
        for (const [approved, seen] of seenWhenApproved) expect(seen).toBe(approved);
        if (stage === "approved") expect(seenWhenApproved.has(last?.seq ?? 0)).toBe(true);
      }),
    );
  });

  it("never lose an entry: each is there, with what was answered to it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 40 }), (moves) => {
        const { entries, answers } = play(moves);
        expect(entries).toHaveLength(moves.filter((move) => move === "enter").length);
        for (const { entrySeq } of answers) expect(entries[entrySeq - 1]?.seq).toBe(entrySeq);
      }),
    );
  });
});
