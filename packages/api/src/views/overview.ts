import type { OverviewView } from "@albero/contract";
import { LIGHTS, periodCode, type Entry, type IndicatorUse, type Light, type PlanNode } from "@albero/domain";
import type { CellLens } from "./cell.ts";
import { inOrder, type Lens } from "./lens.ts";
import { hundredthsOrNull, recordedView } from "./numbers.ts";
import { measureRef, nodeRef, rollUpView } from "./refs.ts";
import { planRef } from "./tree.ts";
import { resultOf, useView } from "./use.ts";

const ATTENTION: readonly Light[] = ["critical", "missing", "to-watch"];
const SHOWN = 8;

type Placed = { readonly use: IndicatorUse; readonly node: PlanNode };

/** The indicators of the tree, each once at its node: those of cards repeat them, containers stay beside the tree. */
const placedOf = (lens: Lens): readonly Placed[] =>
  inOrder(lens.version.uses).flatMap((use) => {
    const node = use.holder.kind === "node" ? lens.nodes.get(use.holder.nodeId) : undefined;
    return node === undefined ? [] : [{ use, node }];
  });

const attentionOf = (lens: Lens, placed: readonly Placed[]): OverviewView["attention"] =>
  ATTENTION.flatMap((light) => placed.filter(({ use }) => resultOf(lens, use).light === light))
    .slice(0, SHOWN)
    .map(({ use, node }) => ({ use: useView(lens, use), node: nodeRef(node) }));

const recentView = (lens: Lens, cells: CellLens, entry: Entry): OverviewView["recent"] => {
  const measure = lens.measures.get(entry.measureId);
  const period = periodCode(entry.period);
  if (measure === undefined || period === null) return [];
  return [
    {
      seq: entry.seq,
      measure: measureRef(measure),
      unit: measure.unit,
      period,
      value: recordedView(entry.value, measure.decimals),
      recordedBy: entry.recordedBy,
      recordedAt: entry.recordedAt,
      provisional: cells.validationsOf(entry).at(-1)?.decision !== "approved",
    },
  ];
};

const recentOf = (lens: Lens, cells: CellLens): OverviewView["recent"] =>
  lens.document.entries
    .filter(({ recordedAt }) => recordedAt <= lens.question.knownAt)
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, SHOWN)
    .flatMap((entry) => recentView(lens, cells, entry));

/** The body at a glance. */
export const overviewView = (
  lens: Lens,
  cells: CellLens,
): Omit<OverviewView, "moment" | "late" | "agencies"> => {
  const placed = placedOf(lens);
  const areas = inOrder(lens.version.nodes.filter(({ kind }) => kind === "area"));
  return {
    plan: planRef(lens),
    body: rollUpView(lens.evaluation.body),
    areas: areas.map((node) => ({
      node: nodeRef(node),
      weight: hundredthsOrNull(node.weight),
      rollUp: rollUpView(lens.nodeResults.get(node.id)),
    })),
    lights: LIGHTS.map((light) => ({
      light,
      indicators: placed.filter(({ use }) => resultOf(lens, use).light === light).length,
    })),
    attention: attentionOf(lens, placed),
    recent: recentOf(lens, cells),
  };
};
