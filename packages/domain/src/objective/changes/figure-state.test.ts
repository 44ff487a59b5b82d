import { describe, expect, it } from "vitest";
import type { CardId } from "../../quantity/id.ts";
import { missing, notDue, numberOutcome } from "../../quantity/outcome.ts";
import {
  card,
  cardObjective,
  documentOf,
  indicator,
  measure,
  node,
  onCard,
  questionOf,
  read,
  target,
  use,
} from "../testing/small-body.ts";
import { sameState, sameValue, statesOf, type FigureState } from "./figure-state.ts";
import { sightOf } from "./sight.ts";

/** An indicator of 30 where 40 are wanted. */
const state: FigureState = {
  outcome: numberOutcome(30),
  target: { kind: "number", number: "40" as never },
  achievement: 7_500 as never,
  light: "to-watch",
  coverage: null,
  provisional: false,
};
const other: Partial<FigureState> = { achievement: 5_000 as never, light: "critical" };

describe("the figures of a sight", () => {
  it("are the body, the nodes, the cards, their objectives, the indicators and the measures, each by its name", () => {
    const document = documentOf({
      measures: [measure("a")],
      indicators: [indicator("A", read("a"))],
      nodes: [node("1")],
      uses: [use("A", onCard("SG_1"), { targets: target("40") })],
      cards: [card("SG")],
      cardObjectives: [cardObjective("SG_1", { cardId: "SG" as CardId })],
    });
    const sight = sightOf(document, questionOf("2021", "2022-01-10"));
    expect(sight.ok && [...statesOf(sight.value)].map(([key, { of }]) => [key, of.kind])).toEqual([
      ["body", "body"],
      ["node 1", "node"],
      ["card SG", "card"],
      ["card-objective SG_1", "card-objective"],
      ["use A", "use"],
      ["measure a body", "measure"],
    ]);
  });
});

describe("two states of a figure", () => {
  it("say the same whatever the reason why a figure is not there", () => {
    const late = { ...state, outcome: missing({ code: "not-recorded" } as never) };
    expect(sameState(late, { ...state, outcome: missing() })).toBe(true);
    expect(sameState(late, { ...state, outcome: notDue() })).toBe(false);
    expect(sameState(state, { ...state, outcome: numberOutcome(31) })).toBe(false);
  });

  it("say something else with another target, achievement, light, coverage or wait for validation", () => {
    const changes: readonly Partial<FigureState>[] = [
      { target: null },
      { achievement: null },
      { light: null },
      { coverage: 10_000 as never },
      { provisional: true },
    ];
    for (const change of changes) expect(sameState(state, { ...state, ...change })).toBe(false);
  });

  it("have the same value where the same figure meets the same target, whatever it is worth", () => {
    expect(sameValue(state, { ...state, ...other })).toBe(true);
    expect(sameValue(state, { ...state, outcome: numberOutcome(31) })).toBe(false);
    expect(sameValue(state, { ...state, target: null })).toBe(false);
    expect(sameValue(state, { ...state, provisional: true })).toBe(false);
  });

  it("have another value where the light says that a target is not there any more", () => {
    const without = { ...state, target: null };
    expect(sameValue(without, { ...without, ...other })).toBe(false);
    expect(sameValue(without, { ...without, achievement: null })).toBe(true);
  });

  it("have the same value where one of them has none, as figures that are rolled up", () => {
    const rolled = { ...state, outcome: null, target: null };
    expect(sameValue(rolled, { ...rolled, ...other })).toBe(true);
    expect(sameValue(rolled, state)).toBe(true);
    expect(sameValue(state, rolled)).toBe(true);
  });
});
