import { dependenciesOf, type IndicatorUse, type UnitId } from "@albero/domain";
import type { SheetName } from "./names.ts";
import type { AnyTable } from "./tables.ts";
import type { PlanView } from "./view.ts";

/** The unit and every unit below it. */
const below = ({ units }: PlanView, unitId: UnitId): ReadonlySet<string> => {
  const found = new Set<string>([unitId]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { id, parentId } of units) if (parentId !== null && found.has(parentId)) found.add(id);
  }
  return found;
};

const holderOf = ({ holder }: IndicatorUse): string =>
  holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId;

/** What a unit has to do with, by id: its objectives and what they hang on, its indicators, cards and measures. */
const concerned = (view: PlanView, unitId: UnitId): ReadonlySet<string> => {
  const own = below(view, unitId);
  const isOwn = (id: string | null): boolean => id !== null && own.has(id);
  const { nodes, uses, cards, cardObjectives } = view.version;
  const ownCards = new Set<string>(cards.filter((card) => isOwn(card.unitId)).map(({ id }) => id));
  const objectives = cardObjectives.filter(({ cardId }) => ownCards.has(cardId));
  const held = new Set<string>([
    ...nodes.filter(({ unitIds }) => unitIds.some(isOwn)).map(({ id }) => id),
    ...objectives.map(({ id }) => id),
  ]);
  const ownUses = uses.filter(
    (use) => held.has(holderOf(use)) || isOwn(use.responsibleUnitId) || isOwn(use.perimeterUnitId),
  );
  for (const use of ownUses) held.add(holderOf(use));
  for (const { nodeId } of objectives) if (nodeId !== null) held.add(nodeId);
  const parents = new Map<string, string | null>(nodes.map(({ id, parentId }) => [id, parentId]));
  for (const id of held) {
    const parent = parents.get(id) ?? null;
    if (parent !== null) held.add(parent);
  }
  const indicators = new Set<string>(ownUses.map(({ indicatorId }) => indicatorId));
  const measures = view.indicators
    .filter(({ id }) => indicators.has(id))
    .flatMap(({ formula }) => dependenciesOf(formula).measures);
  const collected = view.measures.filter(({ sourceUnitId }) => isOwn(sourceUnitId)).map(({ id }) => id);
  const heldCards = cardObjectives.filter(({ id }) => held.has(id)).map(({ cardId }) => cardId);
  return new Set<string>([
    ...[...held, ...ownCards, ...heldCards, ...indicators],
    ...[...measures, ...collected, ...ownUses.map(({ id }) => id)],
  ]);
};

const WHOLE: ReadonlySet<SheetName> = new Set(["units"]);

/** The tables with only the rows that a unit, and those below it, have to do with; the units stay whole. */
export const partOf = (view: PlanView, tables: readonly AnyTable[], unitId: UnitId): readonly AnyTable[] => {
  const ids = concerned(view, unitId);
  return tables.map((table) =>
    WHOLE.has(table.sheet) ? table : { ...table, rows: table.rows.filter(({ id }) => ids.has(id)) },
  );
};
