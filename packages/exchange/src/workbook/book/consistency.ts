import type { IndicatorUse, NodeKind, PlanNode } from "@albero/domain";
import type { Changed, Content } from "./compose.ts";
import type { CellProblem } from "./problem.ts";
import type { Thing } from "./tables.ts";
import type { PlanView } from "./view.ts";

type Fault = Pick<CellProblem, "code" | "facts">;

const none: readonly Fault[] = [];
const fault = (code: Fault["code"], facts: Fault["facts"] = {}): readonly Fault[] => [{ code, facts }];

/** What does not go with the rest of the plan in a thing that a file changes or adds. */
export const consistencyOf = (view: PlanView, content: Content, changed: Changed): readonly Fault[] => {
  switch (changed.sheet) {
    case "areas":
    case "objectives":
    case "resources":
      return nodeFaults(
        content,
        changed.before as unknown as PlanNode | null,
        changed.after as unknown as PlanNode,
      );
    case "targets":
      return useFaults(view, changed.after as unknown as IndicatorUse);
    case "cards":
      return codeFaults(content.cards, changed.after as unknown as Coded);
    case "cardObjectives": {
      const after = changed.after as unknown as Coded & { readonly cardId: string };
      return codeFaults(
        content.cardObjectives.filter(({ cardId }) => cardId === after.cardId),
        after,
      );
    }
    case "indicators":
      return codeFaults(view.document.indicators, changed.after as unknown as Coded);
    case "measures":
      return codeFaults(view.document.measures, changed.after as unknown as Coded);
    case "instructions":
    case "units":
    case "values":
      return none;
  }
};

type Coded = Thing & { readonly code: string };

const codeFaults = (rows: readonly Coded[], { id, code }: Coded): readonly Fault[] =>
  rows.some((other) => other.id !== id && other.code === code) ? fault("code-exists", { found: code }) : none;

const standingFaults = ({ standing, standingReason }: Pick<PlanNode, "standing" | "standingReason">) =>
  standing !== "active" && (standingReason ?? "").trim() === "" ? fault("reason-missing") : none;

const nodeFaults = (content: Content, before: PlanNode | null, after: PlanNode): readonly Fault[] => [
  ...codeFaults(content.nodes, after),
  ...standingFaults(after),
  ...(before !== null && before.kind !== after.kind ? fault("level-fixed") : none),
  ...(hangsWell(content, after) ? none : fault("wrong-level")),
];

/** How deep each level stands: a thing hangs on one that stands higher, and never on itself. */
const DEPTH: Readonly<Record<NodeKind, number>> = {
  area: 0,
  strategic: 1,
  container: 1,
  operational: 2,
  part: 3,
};

const hangsWell = ({ nodes }: Content, { kind, parentId }: PlanNode): boolean => {
  if (parentId === null) return kind !== "part";
  const parent = nodes.find(({ id }) => id === parentId);
  return parent !== undefined && kind !== "area" && DEPTH[parent.kind] < DEPTH[kind];
};

const useFaults = ({ indicators }: PlanView, use: IndicatorUse): readonly Fault[] => {
  const indicator = indicators.find(({ id }) => id === use.indicatorId);
  const unwanted = indicator?.kind === "date" ? "number" : "date";
  const isOther = ({ value }: IndicatorUse["targets"][number]): boolean => value.kind === unwanted;
  return [
    ...standingFaults(use),
    ...(indicator !== undefined && use.targets.some(isOther) ? fault("target-wrong-kind") : none),
  ];
};
