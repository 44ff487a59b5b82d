import type { Formula } from "../../formula/formula.ts";
import {
  childrenOf,
  indicatorOf,
  isActive,
  madeOf,
  nodeById,
  partsOf,
  targetsOfUse,
  useById,
  usesOn,
  type World,
} from "./reference-world.ts";

/** Whether an indicator at its place (`u:…`) or a node (`n:…`) needs itself, looked for by walking all it needs. */
export const isCircular = (key: string, world: World): boolean => {
  const seen = new Set<string>();
  const walk = (from: string): boolean =>
    needs(from, world).some((next) => {
      if (next === key) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return walk(next);
    });
  return walk(key);
};

const needs = (key: string, world: World): readonly string[] => {
  const id = key.slice(2);
  if (key.startsWith("u:")) {
    const use = useById(id, world);
    const goals = targetsOfUse(use, world).flatMap(({ value }) =>
      value.kind === "formula" ? [value.formula] : [],
    );
    const read = [indicatorOf(use, world).formula, ...goals].flatMap(nodesRead);
    return read.map((node) => `n:${node}`);
  }
  const node = nodeById(id, world);
  if (node === undefined || !isActive(node)) return [];
  const parts = partsOf(id, world).filter(isActive);
  const uses = usesOn(id, world).filter(isActive);
  const own = [...uses.map((use) => `u:${use.id}`), ...parts.map((part) => `n:${part.id}`)];
  const children = childrenOf(id, world)
    .filter(isActive)
    .map((child) => `n:${child.id}`);
  return { own, children, both: [...own, ...children] }[madeOf(node, world)];
};

/** The nodes a formula names. */
export const nodesRead = (formula: Formula): readonly string[] => {
  if (formula.op === "achievement") return [formula.node];
  if (formula.op === "call") return formula.arguments.flatMap(nodesRead);
  return "left" in formula ? [...nodesRead(formula.left), ...nodesRead(formula.right)] : [];
};
