import type { FigureChange, FigureOf, FigureStateView } from "@albero/contract";
import type {
  CardObjective,
  ChangedFigure,
  FigureRef,
  FigureState,
  IndicatorUse,
  Measure,
  PlanNode,
} from "@albero/domain";
import { figureView } from "./figure.ts";
import type { Lens } from "./lens.ts";
import { hundredthsOrNull, targetView } from "./numbers.ts";
import { cardRef, measureRef, nodeRef, placeOf, unitRef } from "./refs.ts";

/** How the value of a figure is written; rolled-up figures have none. */
type Form = { readonly unit: string | null; readonly decimals: number };

const ROLLED: Form = { unit: null, decimals: 0 };

const formOf = (lens: Lens, of: FigureRef): Form => {
  if (of.kind === "measure") {
    const { unit, decimals } = lens.measures.get(of.measureId) as Measure;
    return { unit, decimals };
  }
  if (of.kind !== "use") return ROLLED;
  const { unit, decimals } = lens.indicatorOf(lens.uses.get(of.useId) as IndicatorUse);
  return { unit, decimals };
};

/** A figure with what people call it, in the plan that holds it. */
export const figureOf = (lens: Lens, of: FigureRef): FigureOf => {
  switch (of.kind) {
    case "body":
      return of;
    case "node":
      return { kind: "node", node: nodeRef(lens.nodes.get(of.nodeId) as PlanNode) };
    case "card":
      return { kind: "card", card: cardRef(lens.cards.get(of.cardId) as Parameters<typeof cardRef>[0]) };
    case "card-objective": {
      const { code, title, cardId } = lens.cardObjectives.get(of.cardObjectiveId) as CardObjective;
      const card = cardRef(lens.cards.get(cardId) as Parameters<typeof cardRef>[0]);
      return { kind: "card-objective", code, title, card };
    }
    case "use":
      return ofUse(lens, lens.uses.get(of.useId) as IndicatorUse);
    case "measure":
      return {
        kind: "measure",
        measure: measureRef(lens.measures.get(of.measureId) as Measure),
        of: unitRef(lens, of.unitId),
      };
  }
};

const ofUse = (lens: Lens, use: IndicatorUse): FigureOf => {
  const { id, code, title } = lens.indicatorOf(use);
  return {
    ...{ kind: "use", useId: use.id, indicatorId: id, code },
    title: use.printed?.title ?? title,
    ...placeOf(lens, use),
  };
};

const stateView = (lens: Lens, state: FigureState | null, { decimals }: Form): FigureStateView | null =>
  state === null
    ? null
    : {
        figure: state.outcome === null ? null : figureView(lens, state.outcome, decimals),
        target: state.target === null ? null : targetView(state.target, decimals),
        achievement: hundredthsOrNull(state.achievement),
        light: state.light,
        coverage: hundredthsOrNull(state.coverage),
        provisional: state.provisional,
      };

/** A figure before and after, named by the plan that holds it. */
export const changeView = (lens: Lens, { of, before, after }: ChangedFigure): FigureChange => {
  const form = formOf(lens, of);
  return {
    of: figureOf(lens, of),
    ...form,
    before: stateView(lens, before, form),
    after: stateView(lens, after, form),
  };
};
