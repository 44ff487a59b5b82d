import type { TargetValue } from "../../indicator/indicator.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { CardId, MeasureId, UnitId } from "../../quantity/id.ts";
import { isAbsent, type Outcome } from "../../quantity/outcome.ts";
import type { ChildRef, Light, UseResult } from "../evaluation.ts";
import { measureResultsOf } from "../results.ts";
import type { Rolled } from "../roll-up.ts";
import { BODY, keyOf } from "../tasks.ts";
import type { Sight } from "./sight.ts";

/** Any figure of an evaluation. */
export type FigureRef =
  | ChildRef
  | { readonly kind: "body" }
  | { readonly kind: "card"; readonly cardId: CardId }
  | { readonly kind: "measure"; readonly measureId: MeasureId; readonly unitId: UnitId | null };

/** What a figure says, without how it was made. `null` for what its kind does not have. */
export type FigureState = {
  readonly outcome: Outcome | null;
  readonly target: TargetValue | null;
  readonly achievement: Hundredths | null;
  readonly light: Light | null;
  readonly coverage: Hundredths | null;
  readonly provisional: boolean;
};

export type StatedFigure = { readonly of: FigureRef; readonly state: FigureState };

/** The name of a figure, the same on both sides of a comparison. */
export const figureKey = (of: FigureRef): string => {
  switch (of.kind) {
    case "body":
      return BODY;
    case "measure":
      return `measure ${of.measureId} ${of.unitId ?? BODY}`;
    default:
      return keyOf(of);
  }
};

/** Every figure of a sight by its key: the body, the nodes, the indicators, the cards with their objectives, the measures. */
export const statesOf = ({ scene, figures }: Sight): ReadonlyMap<string, StatedFigure> => {
  const { nodes, uses, cards, cardObjectives } = scene.outline.version;
  const rolled: readonly FigureRef[] = [
    { kind: "body" },
    ...sorted(nodes).map((nodeId): FigureRef => ({ kind: "node", nodeId })),
    ...sorted(cards).map((cardId): FigureRef => ({ kind: "card", cardId })),
    ...sorted(cardObjectives).map((cardObjectiveId): FigureRef => ({
      kind: "card-objective",
      cardObjectiveId,
    })),
  ];
  const stated: readonly StatedFigure[] = [
    ...rolled.flatMap((of) => ofRolled(of, figures.rolled.get(figureKey(of)))),
    ...sorted(uses).flatMap((useId) =>
      ofUse({ kind: "use", useId }, figures.uses.get(keyOf({ kind: "use", useId }))),
    ),
    ...measureResultsOf(scene).map(({ measureId, unitId, outcome, provisional }) => ({
      of: { kind: "measure", measureId, unitId } as const,
      state: { ...NOTHING, outcome, provisional },
    })),
  ];
  return new Map(stated.map((figure) => [figureKey(figure.of), figure]));
};

/** Whether two states say the same; why a figure is not there is no part of what it says. */
export const sameState = (one: FigureState, other: FigureState): boolean =>
  JSON.stringify(spoken(one)) === JSON.stringify(spoken(other));

/** Whether two states have the same value and target, whatever that is worth. A rolled-up figure has none. */
export const sameValue = (one: FigureState, other: FigureState): boolean =>
  one.outcome === null ||
  other.outcome === null ||
  JSON.stringify(compared(one)) === JSON.stringify(compared(other));

/** A target that is computed may be there one day and not the other; without one the light says why. */
const compared = ({ outcome, target, light, provisional }: FigureState) => [
  bare(outcome),
  target ?? light,
  provisional,
];

const NOTHING: FigureState = {
  outcome: null,
  target: null,
  achievement: null,
  light: null,
  coverage: null,
  provisional: false,
};

const spoken = ({ outcome, target, achievement, light, coverage, provisional }: FigureState) => [
  bare(outcome),
  target,
  achievement,
  light,
  coverage,
  provisional,
];

const bare = (outcome: Outcome | null): Outcome | Outcome["kind"] | null =>
  outcome !== null && isAbsent(outcome) ? outcome.kind : outcome;

const sorted = <Id extends string>(rows: readonly { readonly id: Id }[]): readonly Id[] =>
  rows.map(({ id }) => id).toSorted();

const ofRolled = (of: FigureRef, rolled: Rolled | undefined): readonly StatedFigure[] => {
  if (rolled === undefined) return [];
  const { achievement, light, coverage, provisional } = rolled;
  return [{ of, state: { ...NOTHING, achievement, light, coverage, provisional } }];
};

const ofUse = (of: FigureRef, result: UseResult | undefined): readonly StatedFigure[] => {
  if (result === undefined) return [];
  const { outcome, target, achievement, light, provisional } = result;
  return [{ of, state: { outcome, target, achievement, light, coverage: null, provisional } }];
};
