import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import { partsOf, type Formula, type Level } from "./formula.ts";
import { viewsOf, type Views } from "./view.ts";

/** The nodes of a level below a node (`null`: the body), which only the plan can name. */
export type NodesBelow = { readonly below: NodeId | null; readonly level: Level };

/** What a formula reads, each once, in the order it is written. */
export type Dependencies = {
  readonly measures: readonly MeasureId[];
  readonly indicators: readonly IndicatorId[];
  readonly nodes: readonly NodeId[];
  readonly lists: readonly NodesBelow[];
  /** The measures again, with the times and places they are read for. */
  readonly readings: readonly { readonly measure: MeasureId; readonly views: Views }[];
};

/** The figures a formula is made of. */
export const dependenciesOf = (formula: Formula): Dependencies => {
  const leaves = leavesOf(formula, []);
  const readings = leaves.flatMap(({ leaf, views }) =>
    leaf.op === "measure" ? [{ measure: leaf.measure, views }] : [],
  );
  return {
    measures: [...new Set(readings.map(({ measure }) => measure))],
    indicators: [...new Set(leaves.flatMap(({ leaf }) => (leaf.op === "indicator" ? [leaf.indicator] : [])))],
    nodes: [...new Set(leaves.flatMap(({ leaf }) => (leaf.op === "achievement" ? [leaf.node] : [])))],
    lists: once(
      leaves.flatMap(({ leaf }) =>
        leaf.op === "achievements" ? [{ below: leaf.below, level: leaf.level }] : [],
      ),
    ),
    readings: once(readings),
  };
};

type Leaf = { readonly leaf: Formula; readonly views: Views };

const leavesOf = (formula: Formula, views: Views): readonly Leaf[] => {
  const [first, ...rest] = partsOf(formula);
  if (first === undefined) return [{ leaf: formula, views }];
  const seen = (formula.op === "call" ? viewsOf(formula) : null) ?? [[]];
  return [
    ...seen.flatMap((through) => leavesOf(first, [...views, ...through])),
    ...rest.flatMap((part) => leavesOf(part, views)),
  ];
};

const once = <Row>(rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];
