import { describe, expect, it } from "vitest";
import { approval, entry } from "../objective/testing/small-body.ts";
import type { Instant } from "../quantity/day.ts";
import type { Decision, Entry, Validation } from "./cell.ts";
import { standingOf } from "./cell-state.ts";

const at = (day: string): Instant => `${day}T08:00:00.000Z` as Instant;
const NOW = at("2021-07-01");
const typed = (seq: number, day: string, text = "38"): Entry => ({
  ...entry(seq, "Med_Conc 2021-Q1", text),
  recordedAt: at(day),
});
const answer = (seq: number, [decision, of]: readonly [Decision, number], day: string): Validation => ({
  ...approval(seq, of),
  decision,
  recordedAt: at(day),
});
const stage = (entries: readonly Entry[], answers: readonly Validation[] = [], knownAt = NOW) =>
  standingOf({ entries, answers }, knownAt);

const first = typed(1, "2021-05-10");
const sent = answer(1, ["sent", 1], "2021-05-12");

describe("standingOf", () => {
  it("goes from empty to draft, sent and approved", () => {
    expect(stage([]).stage).toBe("empty");
    expect(stage([first]).stage).toBe("draft");
    expect(stage([first], [sent]).stage).toBe("sent");
    expect(stage([first], [sent, answer(2, ["approved", 1], "2021-05-20")]).stage).toBe("approved");
  });

  it("is a draft again when a returned value is corrected, until it is sent anew", () => {
    const returned = answer(2, ["returned", 1], "2021-05-20");
    const corrected = typed(2, "2021-05-21", "40");
    expect(stage([first], [sent, returned]).stage).toBe("returned");
    expect(stage([first, corrected], [sent, returned]).stage).toBe("draft");
    expect(stage([first, corrected], [sent, returned, answer(3, ["sent", 2], "2021-05-21")]).stage).toBe(
      "sent",
    );
  });

  it("counts what a file or a system recorded, and what is not available, as sent", () => {
    expect(stage([{ ...first, origin: "imported" }]).stage).toBe("sent");
    expect(stage([{ ...first, value: { kind: "not-available", reason: "nessun caso" } }]).stage).toBe("sent");
  });

  it("stands at what was there before a draft that was taken back, and is empty when nothing was", () => {
    const draft = typed(2, "2021-05-30", "40");
    const back = answer(3, ["withdrawn", 2], "2021-05-30");
    expect(stage([first], [answer(1, ["withdrawn", 1], "2021-05-10")])).toMatchObject({
      stage: "empty",
      last: null,
      doneAt: null,
    });
    const approved = answer(2, ["approved", 1], "2021-05-20");
    expect(stage([first, draft], [sent, approved, back])).toMatchObject({
      stage: "approved",
      last: { seq: 1 },
    });
  });

  it("is done when first sent: a return or a later correction does not change it [P-C3a]", () => {
    const returned = answer(2, ["returned", 1], "2021-05-20");
    const corrected = typed(2, "2021-05-30", "40");
    const again = answer(3, ["sent", 2], "2021-05-30");
    expect(stage([first]).doneAt).toBeNull();
    expect(stage([first, corrected], [sent, returned, again]).doneAt).toBe(at("2021-05-12"));
  });

  it("takes the entry itself for the sending of an approved value that has none on record", () => {
    expect(stage([first], [answer(1, ["approved", 1], "2021-06-20")]).doneAt).toBe(at("2021-05-10"));
  });

  it("does not know what came later [F4b]", () => {
    expect(stage([first], [sent], at("2021-05-11"))).toMatchObject({ stage: "draft", doneAt: null });
    expect(stage([first], [sent], at("2021-05-09")).stage).toBe("empty");
  });

  it("goes by number, not by the clock [F3c]", () => {
    const back = typed(2, "2021-05-01", "40");
    expect(stage([back, first]).last?.seq).toBe(2);
  });
});
