import {
  explainSteps,
  namesOf,
  ok,
  refuse,
  yearOf,
  type DeclaredResult,
  type Language,
  type NodeId,
  type PeriodCode,
  type PlanNode,
  type Result,
  type UnitId,
} from "@albero/domain";
import { tableShape, type TableShape } from "../shared/table-shape.ts";
import { withDescendants, type Branch, type OpenPlan, type Placed } from "../shared/open-plan.ts";

/** A past result of an indicator, printed in earlier documents without the measures it came from. */
export type Previous = { readonly placed: Placed; readonly results: ReadonlyMap<PeriodCode, DeclaredResult> };

/** One objective as its sheet tells it. */
export type ObjectiveSheetModel = {
  readonly branch: Branch;
  readonly parent: PlanNode | null;
  readonly units: readonly string[];
  readonly shape: TableShape;
  /** How the objective's figure came about, one sentence a step. */
  readonly explanation: readonly string[];
  /** How the figure of each of its own indicators came about. */
  readonly explanations: readonly { readonly placed: Placed; readonly sentences: readonly string[] }[];
  readonly previousPeriods: readonly PeriodCode[];
  readonly previous: readonly Previous[];
};

/** The model of an objective, container or area; refuses with `unknown-objective` what the plan does not hold. */
export const objectiveSheetModel = (
  opened: OpenPlan,
  nodeId: NodeId,
  language: Language,
): Result<ObjectiveSheetModel, "unknown-objective"> => {
  const branch = opened.roots.flatMap(withDescendants).find(({ node }) => node.id === nodeId);
  if (branch === undefined) return refuse("unknown-objective", { nodeId });
  const names = namesOf(opened.document, opened.evaluation);
  const previous = previousOf(branch, opened);
  return ok({
    branch,
    parent: opened.version.nodes.find(({ id }) => id === branch.node.parentId) ?? null,
    units: branch.node.unitIds.map((id: UnitId) => names.unit(id)),
    shape: tableShape([branch], { year: yearOf(opened.evaluation.period), narrow: true }),
    explanation: explainSteps(branch.result.steps, names, language),
    explanations: branch.indicators.map((placed) => ({
      placed,
      sentences: explainSteps(placed.result.steps, names.ofUse(placed.use.id), language),
    })),
    previousPeriods: [...new Set(previous.flatMap(({ results }) => [...results.keys()]))].toSorted(),
    previous,
  });
};

/** Every indicator of the branch that has a past result, once. */
const previousOf = (branch: Branch, { document }: OpenPlan): readonly Previous[] => {
  const placed = withDescendants(branch).flatMap(({ indicators }) => indicators);
  const once = new Map(placed.map((each) => [each.indicator.id, each]));
  return [...once.values()].flatMap((each) => {
    const declared = document.declaredResults.filter(({ indicatorId }) => indicatorId === each.indicator.id);
    const results = new Map(declared.map((result) => [result.period, result]));
    return results.size === 0 ? [] : [{ placed: each, results }];
  });
};
