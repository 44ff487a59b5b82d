import type { CardRef, MeasureRef, NodeRef, RollUpView, UnitRef } from "@albero/contract";
import type { Card, CardObjective, IndicatorUse, Measure, PlanNode, RollUp, UnitId } from "@albero/domain";
import type { Lens } from "./lens.ts";
import { hundredthsOrNull, hundredthsText } from "./numbers.ts";

export const nodeRef = ({ id, kind, code, title }: PlanNode): NodeRef => ({ id, kind, code, title });

export const cardRef = ({ id, code, title }: Card): CardRef => ({ id, code, title });

export const measureRef = ({ id, code, name }: Measure): MeasureRef => ({ id, code, name });

/** A unit by id; `null` where none is named or it did not exist at the moment. */
export const unitRef = (lens: Pick<Lens, "units">, id: UnitId | null): UnitRef | null => {
  const unit = id === null ? undefined : lens.units.get(id);
  return unit === undefined ? null : { id: unit.id, name: unit.name };
};

export const unitRefs = (lens: Pick<Lens, "units">, ids: readonly UnitId[]): UnitRef[] =>
  ids.map((id) => unitRef(lens, id)).filter((unit) => unit !== null);

const NOTHING: RollUp = {
  achievement: null,
  light: "not-due",
  provisional: false,
  coverage: 0 as RollUp["coverage"],
  assessable: null,
  counts: { measured: 0, missing: 0, notDue: 0, notAssessable: 0 },
  steps: [],
};

/** A rolled-up figure with its light and coverage. */
export const rollUpView = (rollUp: RollUp | undefined): RollUpView => {
  const { achievement, light, provisional, coverage, assessable, counts } = rollUp ?? NOTHING;
  return {
    achievement: hundredthsOrNull(achievement),
    light,
    provisional,
    coverage: hundredthsText(coverage),
    assessable: hundredthsOrNull(assessable),
    counts: { ...counts },
  };
};

/** Where a use stands: its node of the tree, or its card. */
export const placeOf = (
  lens: Lens,
  { holder }: IndicatorUse,
): { readonly node: NodeRef | null; readonly card: CardRef | null } => {
  const node = holder.kind === "node" ? lens.nodes.get(holder.nodeId) : undefined;
  const objective: CardObjective | undefined =
    holder.kind === "card-objective" ? lens.cardObjectives.get(holder.cardObjectiveId) : undefined;
  const card = objective === undefined ? undefined : lens.cards.get(objective.cardId);
  return { node: node === undefined ? null : nodeRef(node), card: card === undefined ? null : cardRef(card) };
};
