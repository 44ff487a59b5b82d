import type { PlanViewView } from "@albero/contract";
import {
  viewRows,
  type BodyDocument,
  type CardObjective,
  type ChildRef,
  type Evaluation,
  type PlanView,
  type UnitId,
  type ViewRow,
} from "@albero/domain";
import type { Lens } from "./lens.ts";
import { hundredthsOrNull, hundredthsText } from "./numbers.ts";
import { rollUpView } from "./refs.ts";
import { planRef } from "./tree.ts";
import { resultOf, useView } from "./use.ts";
import { stepViews } from "./words.ts";

type Row = PlanViewView["rows"][number];
type Part = Row["parts"][number];

/** The figures of the plan by another parent than the areas; units in the order of the organisation. */
export const planView = (lens: Lens, view: PlanView): Omit<PlanViewView, "moment"> => {
  const rows = viewRows(lens.document, lens.evaluation, view);
  const inOrder = view === "unit" ? byOrganisation(lens, rows) : rows;
  return { plan: planRef(lens), view, rows: inOrder.map((row) => rowView(lens, view, row)) };
};

/** The figure of a unit in an evaluation; nothing where the plan entrusts it nothing. */
export const unitResultIn = (
  document: BodyDocument,
  evaluation: Evaluation,
  unitId: UnitId,
): ViewRow | undefined => viewRows(document, evaluation, "unit").find(({ key }) => key === unitId);

const byOrganisation = (lens: Lens, rows: readonly ViewRow[]): readonly ViewRow[] => {
  const places = [...lens.units.keys()];
  return rows.toSorted((a, b) => places.indexOf(String(a.key)) - places.indexOf(String(b.key)));
};

const rowView = (lens: Lens, view: PlanView, row: ViewRow): Row => ({
  key: row.key,
  title: row.key === null ? null : titleOf(lens, view, row.key),
  rollUp: rollUpView(row),
  parts: row.parts.flatMap((of) => partView(lens, of) ?? []),
  steps: stepViews(lens, row.steps),
});

const titleOf = (lens: Lens, view: PlanView, key: string): string => {
  switch (view) {
    case "perspective":
      return key;
    case "unit":
      return lens.names.unit(key as Parameters<Lens["names"]["unit"]>[0]);
    case "card":
      return lens.cards.get(key)?.title ?? key;
  }
};

/** What a row of a view is made of, with its figure; nothing where the plan has it no more. */
export const partView = (lens: Lens, of: ChildRef): Part | null => {
  switch (of.kind) {
    case "node":
      return nodePart(lens, of.nodeId);
    case "use":
      return usePart(lens, of.useId);
    case "card-objective":
      return objectivePart(lens, lens.cardObjectives.get(of.cardObjectiveId));
  }
};

const nodePart = (lens: Lens, id: string): Part | null => {
  const node = lens.nodes.get(id);
  const result = rollUpView(lens.nodeResults.get(id));
  if (node === undefined) return null;
  const { code, title } = node;
  const { achievement, light } = result;
  return { kind: "node", id, code, title, weight: null, achievement, light };
};

const usePart = (lens: Lens, id: string): Part | null => {
  const use = lens.uses.get(id);
  if (use === undefined) return null;
  const { indicatorId, code, title } = useView(lens, use);
  const { achievement, light } = resultOf(lens, use);
  const figure = { achievement: hundredthsOrNull(achievement), light };
  return { kind: "use", id: indicatorId, code, title, weight: null, ...figure };
};

const objectivePart = (lens: Lens, objective: CardObjective | undefined): Part | null => {
  if (objective === undefined) return null;
  const { cardId, code, title, weight } = objective;
  const { achievement, light } = rollUpView(lens.cardObjectiveResults.get(objective.id));
  return {
    kind: "card-objective",
    id: cardId,
    code,
    title,
    weight: hundredthsText(weight),
    achievement,
    light,
  };
};
