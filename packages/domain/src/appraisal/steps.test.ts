import { describe, expect, it } from "vitest";
import { addDays, type Day, type Instant } from "../quantity/day.ts";
import { APPRAISAL_MOVES, type Appraisal, type AppraisalMove } from "./appraisal.ts";
import { STEP_SWITCHES, type StepSwitches } from "./scheme.ts";
import { lastDayToAnswer, stepsOpen, takeStep, type Party } from "./steps.ts";
import { card, figures, FULL_MARKS, mark, SCHEME } from "./testing/card.ts";

const TODAY = "2021-04-12" as Day;
const all = (on: boolean): StepSwitches =>
  Object.fromEntries(STEP_SWITCHES.map((name) => [name, on])) as StepSwitches;
const simple = { ...SCHEME, steps: all(false) };
const full = { ...SCHEME, steps: all(true) };

type Options = { readonly scheme?: typeof SCHEME; readonly on?: Day; readonly note?: string | null };

type Act = readonly [Party, AppraisalMove];

const taken = (appraisal: Appraisal, [party, move]: Act, options: Options = {}) =>
  takeStep(
    appraisal,
    {
      ...{ move, parties: [party], at: "2021-04-12T08:00:00.000Z" as Instant, by: "Ufficio" },
      ...{ on: options.on ?? TODAY, note: options.note === undefined ? "nota" : options.note, marks: [] },
    },
    { scheme: options.scheme ?? simple, figures: figures(9200) },
  );

const done = (appraisal: Appraisal, [party, move]: Act, options: Options = {}): Appraisal => {
  const result = taken(appraisal, [party, move], options);
  if (!result.ok) throw new Error(`${move}: ${result.problem.code}`);
  return result.value;
};
const refused = (...args: Parameters<typeof taken>): string => {
  const result = taken(...args);
  return result.ok ? "ok" : result.problem.code;
};

const marked = card({ marks: FULL_MARKS });

describe("the steps of a card", () => {
  it("are four in the simple profile: assigned, evaluated, seen, closed [CARD-steps]", () => {
    const assigned = done(marked, ["human-resources", "assign"]);
    const evaluated = done(assigned, ["decider", "evaluate"]);
    const seen = done(evaluated, ["person", "see"]);
    expect(done(seen, ["human-resources", "close"]).events.map(({ move }) => move)).toEqual([
      ...["assign", "evaluate", "see", "close"],
    ]);
    expect(evaluated.figures).toEqual(figures(9200));
    const offered = (at: Appraisal) =>
      stepsOpen(at, { parties: ["person", "proposer", "decider"], scheme: simple, today: TODAY });
    expect([offered(assigned), offered(seen)]).toEqual([["evaluate"], ["close"]]);
  });

  it("go from assigned to review in the full profile, and none accepts or rejects objectives [P-E1a]", () => {
    const scheme = full;
    let at = done(marked, ["decider", "assign"], { scheme });
    for (const [party, move] of [
      ["person", "acknowledge"],
      ["proposer", "note-mid-year"],
      ["person", "self-evaluate"],
      ["proposer", "propose"],
      ["decider", "evaluate"],
      ["person", "see"],
      ["person", "observe"],
      ["person", "ask-review"],
      ["decider", "answer-review"],
    ] as const)
      at = done(at, [party, move], { scheme });
    expect(at.state).toBe("closed");
    expect(APPRAISAL_MOVES.filter((move) => /accept|reject|refuse/.test(move))).toEqual([]);
  });

  it("do not wait for a person who does not sign for the objectives, nor for one who does not look [CARD-steps]", () => {
    const scheme = { ...simple, steps: { ...all(false), acknowledgement: true } };
    const evaluated = done(done(marked, ["decider", "assign"], { scheme }), ["decider", "evaluate"], {
      scheme,
    });
    const after = (days: number) => ({ scheme, on: addDays(TODAY, days) });
    expect(refused(evaluated, ["human-resources", "close"], after(15))).toBe("too-early");
    expect(refused(evaluated, ["human-resources", "close"], after(16))).toBe("ok");
  });

  it("belong to whom they belong", () => {
    const assigned = done(marked, ["proposer", "assign"]);
    expect(refused(assigned, ["proposer", "evaluate"])).toBe("not-your-step");
    expect(refused(assigned, ["person", "evaluate"])).toBe("not-your-step");
    expect(refused(assigned, ["decider", "see"])).toBe("not-your-step");
    expect(refused(assigned, ["person", "see"])).toBe("not-now");
  });

  it("take observations and reviews within their days, and close after them [150/2009-7b]", () => {
    const scheme = SCHEME;
    const assigned = done(marked, ["decider", "assign"], { scheme });
    const seen = done(done(assigned, ["decider", "evaluate"], { scheme }), ["person", "see"], { scheme });
    expect(lastDayToAnswer(seen, scheme)).toBe("2021-04-27");
    const on = (day: string) => ({ scheme, on: day as Day });
    expect(refused(seen, ["person", "ask-review"], on("2021-04-27"))).toBe("ok");
    expect(refused(seen, ["person", "ask-review"], on("2021-04-28"))).toBe("too-late");
    expect(refused(seen, ["decider", "close"], on("2021-04-27"))).toBe("too-early");
    expect(refused(seen, ["decider", "close"], on("2021-04-28"))).toBe("ok");
    const asked = done(seen, ["person", "ask-review"], { scheme });
    expect(refused(asked, ["human-resources", "close"], on("2021-06-01"))).toBe("not-now");
    expect(done(asked, ["decider", "answer-review"], { scheme }).state).toBe("closed");
    expect(refused(seen, ["person", "ask-review"], { scheme, note: " " })).toBe("note-needed");
  });

  it("sign nothing that is not complete: every mark, a note at both ends of the scale, the talk [J08]", () => {
    const assigned = done(marked, ["decider", "assign"]);
    const signing = (marks: Partial<typeof FULL_MARKS>) =>
      refused({ ...assigned, marks: { ...FULL_MARKS, ...marks } }, ["decider", "evaluate"]);
    const [care] = FULL_MARKS.behaviours;
    expect(signing({})).toBe("ok");
    expect(signing({ behaviours: care === undefined ? [] : [care] })).toBe("evaluation-incomplete");
    expect(signing({ objectives: [] })).toBe("evaluation-incomplete");
    expect(signing({ talkOn: null })).toBe("evaluation-incomplete");
    for (const level of [1, 5]) {
      const extreme = (note: string | null) => ({
        behaviours: [mark("cura", level, note), mark("aiuto", 4)],
      });
      expect(signing(extreme(null))).toBe("evaluation-incomplete");
      expect(signing(extreme("perché"))).toBe("ok");
    }
  });

  it("assign no card with errors", () => {
    expect(refused(card({ deciderId: null }), ["human-resources", "assign"])).toBe("card-has-errors");
  });
});
