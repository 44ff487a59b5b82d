import type { Measure } from "../measurement/measure.ts";
import type { UnitId } from "../quantity/id.ts";
import type { Figures } from "./compute.ts";
import { countsBelow, countsOf, sumOfCounts, type Counts, type CountsBelow } from "./counts.ts";
import type { Evaluation, MeasureResult, RollUp, UseResult } from "./evaluation.ts";
import type { Rolled } from "./roll-up.ts";
import type { Scene } from "./scene.ts";
import { BODY, keyOf } from "./tasks.ts";
import type { CardObjective } from "./tree.ts";

/** The measures of the library: the body's value, and for one collected by unit each unit's own. */
export const measureResultsOf = (scene: Scene): readonly MeasureResult[] =>
  byId([...scene.measures.values()], ({ id }) => id).flatMap((measure) =>
    scopesOf(measure, scene).map((unitId) => ({
      measureId: measure.id,
      unitId,
      ...scene.figureOf(measure, unitId),
    })),
  );

/** The body and the units that collect the measure, or that the plan asks for. */
const scopesOf = ({ collectedBy, unitIds }: Measure, { outline }: Scene): readonly (UnitId | null)[] => {
  if (collectedBy === "body") return [null];
  const asked = [...outline.uses.values()].flatMap(({ perimeterUnitId }) => perimeterUnitId ?? []);
  return [null, ...[...new Set([...unitIds, ...asked])].toSorted()];
};

/** The indicators at their places. */
export const useResultsOf = ({ uses }: Figures): readonly UseResult[] =>
  byId([...uses.values()], ({ useId }) => useId);

type RollUps = Pick<Evaluation, "nodes" | "cardObjectives" | "cards" | "body">;

/** The nodes of the tree, the cards with their objectives, and the body. */
export const rollUpResultsOf = (scene: Scene, figures: Figures): RollUps => {
  const { nodes, cardObjectives, cards } = scene.outline.version;
  const below = countsBelow(scene.outline, (useId) => lightOf(keyOf({ kind: "use", useId }), figures));
  const counts = (objective: CardObjective): Counts =>
    countsOfObjective(objective, { scene, figures, below });
  const result = (key: string, own: Counts): RollUp => finish(figures.rolled.get(key), own);
  return {
    nodes: byId(nodes, ({ id }) => id).map(({ id }) => ({
      nodeId: id,
      ...result(keyOf({ kind: "node", nodeId: id }), below(id)),
    })),
    cardObjectives: byId(cardObjectives, ({ id }) => id).map((objective) => ({
      cardObjectiveId: objective.id,
      ...result(keyOf({ kind: "card-objective", cardObjectiveId: objective.id }), counts(objective)),
    })),
    cards: byId(cards, ({ id }) => id).map(({ id }) => ({
      cardId: id,
      ...result(
        keyOf({ kind: "card", cardId: id }),
        sumOfCounts(cardObjectives.filter(({ cardId }) => cardId === id).map(counts)),
      ),
    })),
    body: result(BODY, below(null)),
  };
};

type Counting = { readonly scene: Scene; readonly figures: Figures; readonly below: CountsBelow };

/** An objective of a card counts its own indicators, or those of the objective of the tree it stands on. */
const countsOfObjective = ({ id, nodeId }: CardObjective, { scene, figures, below }: Counting): Counts => {
  const own = scene.outline.usesOn(id);
  if (own.length === 0 && nodeId !== null) return below(nodeId);
  return countsOf(own.map((use) => lightOf(keyOf({ kind: "use", useId: use.id }), figures)));
};

const lightOf = (key: string, { uses }: Figures): UseResult["light"] => uses.get(key)?.light ?? "missing";

const finish = (rolled: Rolled | undefined, counts: Counts): RollUp => {
  const { causes: _, ...figure } = rolled as Rolled;
  return { ...figure, counts };
};

const byId = <Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly Row[] =>
  rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
