import type { IndicatorUse, PlanVersion } from "@albero/domain";
import { exampleId, type IdsByKind, type Kind } from "../ids.ts";
import { documentOf } from "./on-disk.ts";

export const NAME = "massa-carrara";

export const body = documentOf(NAME);

const [plan] = body.plans;
const [first] = plan?.versions ?? [];
if (first === undefined) throw new Error("the example has no plan");

/** The plan as printed. */
export const printed: PlanVersion = first;

export const idOf = <K extends Kind>(kind: K, slug: string): IdsByKind[K] => exampleId(NAME, kind, slug);

export const indicatorOf = (slug: string) =>
  found(body.indicators.find(({ id }) => id === idOf("indicator", slug)));
export const measureOf = (slug: string) =>
  found(body.measures.find(({ id }) => id === idOf("measure", slug)));
export const nodeOf = (code: string) => found(printed.nodes.find((node) => node.code === code));
export const unitOf = (slug: string) => found(body.units.find((unit) => unit.slug === slug));
export const tableOf = (slug: string) => found(body.context?.tables.find((table) => table.slug === slug));

/** The uses placed on the tree, apart from those on cards. */
export const treeUses: readonly IndicatorUse[] = printed.uses.filter(({ holder }) => holder.kind === "node");
export const cardUses: readonly IndicatorUse[] = printed.uses.filter(({ holder }) => holder.kind !== "node");

export const indicatorOfUse = ({ indicatorId }: IndicatorUse) =>
  found(body.indicators.find(({ id }) => id === indicatorId));

export const found = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("the example lacks what the test looks for");
  return value;
};
