import type { MeasureId, NodeId } from "../quantity/id.ts";
import type { Formula } from "./formula.ts";

/** What a formula reads, each once, in the order it is written. */
export type Dependencies = { readonly measures: readonly MeasureId[]; readonly nodes: readonly NodeId[] };

/** The measures and the nodes whose figures a formula is made of. */
export const dependenciesOf = (formula: Formula): Dependencies => {
  const leaves = leavesOf(formula);
  return {
    measures: [...new Set(leaves.flatMap((leaf) => (leaf.op === "measure" ? [leaf.measure] : [])))],
    nodes: [...new Set(leaves.flatMap((leaf) => (leaf.op === "achievement" ? [leaf.node] : [])))],
  };
};

const leavesOf = (formula: Formula): readonly Formula[] => {
  switch (formula.op) {
    case "number":
    case "date":
    case "measure":
    case "achievement":
      return [formula];
    case "call":
      return formula.arguments.flatMap(leavesOf);
    default:
      return [formula.left, formula.right].flatMap(leavesOf);
  }
};
