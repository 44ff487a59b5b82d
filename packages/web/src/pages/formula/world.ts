import type { Figure, IndicatorListView, MeasureListView, TreeView } from "@albero/contract";
import {
  italianHolidays,
  type Day,
  type evaluateFormula,
  type FormulaCodes,
  type FormulaFrame,
  type FormulaNames,
  type IndicatorId,
  type MeasureId,
  type NodeId,
} from "@albero/domain";

type Reader = Parameters<typeof evaluateFormula>[1];
type Outcome = ReturnType<Reader["measure"]>;
type Level = Parameters<Reader["nodesBelow"]>[0]["level"];

/** Something a formula may name, with what is known of it in the period that is looked at. */
export type Thing = {
  readonly id: string;
  readonly kind: "measure" | "indicator" | "node";
  readonly code: string;
  readonly name: string;
  readonly valueType: "number" | "date";
  readonly unit: string;
  readonly figure: Figure;
};

type Node = { readonly id: string; readonly parentId: string | null; readonly kind: string };

/** Everything the formulas of a body may name, and how each is read. */
export type World = {
  readonly things: readonly Thing[];
  readonly nodes: readonly Node[];
};

type Views = {
  readonly measures: MeasureListView["measures"];
  readonly indicators: IndicatorListView["indicators"];
  readonly nodes: TreeView["nodes"];
};

const NO_ACHIEVEMENT: Figure = { kind: "missing", causes: [] };

export const worldOf = ({ measures, indicators, nodes }: Views): World => {
  const uses = new Map(indicators.map(({ use }) => [use.indicatorId, use]));
  return {
    nodes,
    things: [
      ...measures.map(({ measure, valueType, unit, figure }): Thing => {
        return { ...measure, kind: "measure", valueType, unit, figure };
      }),
      ...[...uses.values()].map(({ indicatorId, code, title, unit, direction, figure }): Thing => ({
        ...{ id: indicatorId, kind: "indicator", code, name: title, unit, figure },
        valueType: direction === "by" ? "date" : "number",
      })),
      ...nodes.map(({ id, code, title, rollUp }): Thing => ({
        ...{ id, kind: "node", code, name: title, valueType: "number", unit: "%" },
        figure: rollUp.achievement === null ? NO_ACHIEVEMENT : { kind: "number", number: rollUp.achievement },
      })),
    ],
  };
};

const ofKind = <Id extends string>({ things }: World, kind: Thing["kind"]): ReadonlyMap<string, Id> =>
  new Map(things.filter((thing) => thing.kind === kind).map(({ code, id }) => [code, id as Id]));

export const codesOf = (world: World): FormulaCodes => ({
  measures: ofKind<MeasureId>(world, "measure"),
  indicators: ofKind<IndicatorId>(world, "indicator"),
  nodes: ofKind<NodeId>(world, "node"),
});

/** What things are called in a formula: by their code in its text, by their name in words. */
export const namesOfThings = ({ things }: World, by: "code" | "name"): FormulaNames => {
  const names = new Map(things.map((thing) => [thing.id, thing[by]]));
  const nameOf = (id: string): string => names.get(id) ?? "?";
  return { measure: nameOf, indicator: nameOf, node: nameOf };
};

type Wanted = Pick<FormulaFrame, "wanted" | "unit">;

/** What a formula is checked against. */
export const frameOf = ({ things }: World, wanted: Wanted): FormulaFrame => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return {
    ...wanted,
    measure: (id) => byId.get(id) ?? null,
    indicator: (id) => byId.get(id) ?? null,
    hasNode: (id) => byId.has(id),
  };
};

const MISSING: Outcome = { kind: "missing", causes: [] };

/** A per cent is read as a fraction of one; what is not there stays not there. */
const outcomeOf = ({ figure, unit }: Pick<Thing, "figure" | "unit">): Outcome => {
  if (figure.kind === "date") return { kind: "date", date: figure.date as Day };
  if (figure.kind !== "number") return MISSING;
  return { kind: "number", number: Number(figure.number) / (unit === "%" ? 100 : 1) };
};

const isBelow = (nodes: ReadonlyMap<string, Node>, node: Node, above: string | null): boolean => {
  if (above === null) return true;
  const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
  return node.parentId === above || (parent !== undefined && isBelow(nodes, parent, above));
};

const KINDS: Readonly<Record<Level, string>> = {
  area: "area",
  strategic: "strategic",
  operational: "operational",
};

/** How a formula that is tried reads its figures: those of the period that is looked at, and no other period's. */
export const readerOf = ({ things, nodes }: World, lessIsBetter: boolean): Reader => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const read: Reader["measure"] = (id, views) => {
    const thing = byId.get(id);
    return thing === undefined || views.length > 0 ? MISSING : outcomeOf(thing);
  };
  return {
    measure: read,
    indicator: (id, views) => read(id as string as MeasureId, views),
    node: (id) => {
      const thing = byId.get(id);
      return { outcome: thing === undefined ? MISSING : outcomeOf(thing), achievement: null, leaves: false };
    },
    nodesBelow: ({ below, level }) =>
      nodes
        .filter((node) => node.kind === KINDS[level] && isBelow(nodeById, node, below))
        .map(({ id }) => id as NodeId),
    lessIsBetter,
    holidaysOf: italianHolidays,
  };
};
