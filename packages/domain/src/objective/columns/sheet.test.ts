import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESENCES, type Presence } from "../../formula/columns/column.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import type { Formula } from "../../formula/formula.ts";
import type { Day } from "../../quantity/day.ts";
import type { UseId } from "../../quantity/id.ts";
import type { Outcome, Question } from "../../quantity/outcome.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
import type { RollUp, UseResult } from "../evaluation.ts";
import { documents, questions } from "../testing/random-documents.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  reached,
  read,
  target,
  use,
} from "../testing/small-body.ts";
import { BODY, keyOf } from "../tasks.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { coverageAt, isProvisional, lightAt, presenceOfUse } from "./look.ts";
import type { Sheet } from "./sheet.ts";

const PERIODS = ["2021-Q1", "2021-Q2", "2021-S1", "2021-05", "2021"] as Question["period"][];

/** Entries of the type of their measure: the others are refused where values come in. */
const typed = (document: EvaluationDocument): EvaluationDocument => {
  const types = new Map(document.measures.map(({ id, valueType }) => [id, valueType]));
  return {
    ...document,
    entries: document.entries.filter(
      ({ measureId, value }) => value.kind === "not-available" || value.kind === types.get(measureId),
    ),
  };
};

const figure = (outcome: Outcome): number => {
  if (outcome.kind === "number") return outcome.number;
  return outcome.kind === "date" ? dayNumber(outcome.date) : NaN;
};

const kind = (presence: Presence): string => {
  if (presence.startsWith("not-re") || presence === "not-available") return "missing";
  return presence.startsWith("not-") ? "not-due" : presence;
};

const useInSheet = (sheet: Sheet, { useId }: UseResult, row: number) => {
  const key = keyOf({ kind: "use", useId });
  const columns = sheet.uses.get(useId);
  return {
    useId,
    value: columns?.values[row],
    kind: kind(presenceOfUse(sheet, useId, row)),
    achievement: columns?.achievements[row],
    light: lightAt(sheet, key, row),
    provisional: isProvisional(sheet, key, row),
  };
};

const useAlone = ({ useId, outcome, achievement, light, provisional }: UseResult) => ({
  useId,
  value: figure(outcome),
  kind: outcome.kind === "number" || outcome.kind === "date" ? PRESENCES[0] : outcome.kind,
  achievement: achievement ?? NaN,
  light,
  provisional,
});

const rolledInSheet = (sheet: Sheet, key: string, row: number) => ({
  achievement: sheet.rolled.get(key)?.achievements[row],
  light: lightAt(sheet, key, row),
  coverage: coverageAt(sheet, key, row),
  provisional: isProvisional(sheet, key, row),
});

const rolledAlone = ({ achievement, light, coverage, provisional }: RollUp) => ({
  achievement: achievement ?? NaN,
  light,
  coverage,
  provisional,
});

describe("a sheet beside the evaluation of one body", () => {
  it("gives the same bits for every figure of every period [F13a]", () => {
    fc.assert(
      fc.property(documents, questions, (random, { today, knownAt }) => {
        const document = typed(random);
        const sheet = sheetOfBody(document, { periods: PERIODS, today, knownAt });
        if (!sheet.ok) throw new Error(sheet.problem.code);
        PERIODS.forEach((period, row) => {
          const alone = evaluate(document, { period, today, knownAt });
          if (!alone.ok) throw new Error(alone.problem.code);
          const { uses, nodes, cardObjectives, cards, body } = alone.value;
          for (const use of uses) expect(useInSheet(sheet.value, use, row)).toEqual(useAlone(use));
          const rolled: [string, RollUp][] = [
            ...nodes.map((node): [string, RollUp] => [keyOf({ kind: "node", nodeId: node.nodeId }), node]),
            ...cardObjectives.map((objective): [string, RollUp] => [
              keyOf({ kind: "card-objective", cardObjectiveId: objective.cardObjectiveId }),
              objective,
            ]),
            ...cards.map((card): [string, RollUp] => [keyOf({ kind: "card", cardId: card.cardId }), card]),
            [BODY, body],
          ];
          for (const [key, result] of rolled)
            expect({ key, ...rolledInSheet(sheet.value, key, row) }).toEqual({ key, ...rolledAlone(result) });
        });
      }),
      { numRuns: 120 },
    );
  });

  it("takes the earlier of the dates where an objective among them cannot be assessed [R5.3-leave]", () => {
    const earlier: Formula = { op: "call", name: "min", arguments: [reached("left"), read("day")] };
    const document = documentOf({
      measures: [measure("day", { valueType: "date", accumulation: "event-date", frequency: "year" })],
      indicators: [indicator("first", earlier, { kind: "date", direction: "by" })],
      entries: [entry(1, "day 2021", "2021-03-31")],
      nodes: [node("left", { standing: "not-assessable" }), node("on")],
      uses: [use("first", onNode("on"), { targets: target("2021-04-30") })],
    });
    const { today, knownAt } = questionOf("2021", "2022-01-31");
    const sheet = sheetOfBody(document, { periods: ["2021" as Question["period"]], today, knownAt });
    if (!sheet.ok) throw new Error(sheet.problem.code);
    const columns = sheet.value.uses.get("first" as UseId);
    expect(columns?.values[0]).toBe(dayNumber("2021-03-31" as Day));
    expect(columns?.achievements[0]).toBe(10_000);
  });
});
