import { isProvisionalAt } from "../../formula/columns/column.ts";
import type { ColumnFrame } from "../../formula/columns/frame.ts";
import { instruction, type Instruction } from "../../formula/columns/instruction.ts";
import { cellByCell } from "../../formula/columns/operations.ts";
import { outcomeAt } from "../../formula/columns/row.ts";
import { isElsewhen } from "../../formula/view.ts";
import type { ChosenTarget } from "../../indicator/target.ts";
import type { IndicatorReader } from "../../indicator/value.ts";
import type { NodeId } from "../../quantity/id.ts";
import { failed } from "../../quantity/outcome.ts";
import type { NodeReader } from "../node-reader.ts";
import { nodesBelow } from "../outline.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetFormulasOf } from "../use-targets.ts";
import { targetCell, type TargetAt } from "./judge-rows.ts";
import type { SheetFrame, UseColumns } from "./sheet.ts";

type Targets = {
  readonly use: IndicatorUse;
  readonly frame: SheetFrame;
  /** What the formulas of the use read in the sheet. */
  readonly reading: ColumnFrame;
  /** Whether the figure of a node waits for validation, where somebody asks. */
  readonly isNodeProvisional?: (nodeId: NodeId, row: number) => boolean;
};

/** The target of a use in each row, computed from the columns where it is a formula; `null` in a shared plan. */
export const targetsAt = (targets: Targets): ((row: number) => ChosenTarget) | null => {
  const { use, frame } = targets;
  const { targetAt } = frame;
  return targetAt === undefined ? null : (row) => targetAt(use, row, rowReader(row, targets));
};

/** Fills the targets of a use that are formulas; others stand in their column from the beginning. */
export const targetRows = (
  { use, frame }: Pick<Targets, "use" | "frame">,
  { targets }: UseColumns,
  targetAt: TargetAt | null,
): readonly Instruction[] => {
  if (targetAt === null || targetFormulasOf(use, frame.outline).length === 0) return [];
  const type = frame.indicatorOf(use).kind === "date" ? "date" : "number";
  const cells = (row: number): number => targetCell(targetAt(row), type, frame.options);
  return [instruction({ run: cellByCell, out: targets, cells })];
};

/** Reads what is asked for from the columns, other times and other indicators from the document of the body. */
export const rowReader = (
  row: number,
  { use, frame, reading, isNodeProvisional }: Targets,
): IndicatorReader => {
  const node: NodeReader = (nodeId, views) => {
    const found = views.some(isElsewhen) ? undefined : reading.node(nodeId)?.readAt(row);
    return found === undefined
      ? {
          outcome: failed({ code: "unknown-node", nodeId }),
          achievement: null,
          leaves: false,
          provisional: false,
        }
      : { ...found, provisional: isNodeProvisional?.(nodeId, row) ?? false };
  };
  const body = frame.readingAt?.(row, node)(use.perimeterUnitId) ?? NO_BODY;
  return {
    ...body,
    node,
    nodesBelow: (list) => nodesBelow(frame.outline, list),
    measure: (id, views) => {
      const column = views.length === 0 ? reading.measure(id) : null;
      if (column === null) return body.measure(id, views);
      const outcome = outcomeAt({ op: "measure", measure: id }, reading, row);
      // As formulas read it: a fraction of one where it is a per cent, so no unit may divide it again.
      return { figure: { outcome, provisional: isProvisionalAt(column, row), steps: [] }, unit: "" };
    },
  };
};

const NO_BODY: Omit<IndicatorReader, "node" | "nodesBelow"> = {
  measure: () => null,
  indicator: (indicatorId) => ({
    outcome: failed({ code: "unknown-indicator", indicatorId }),
    provisional: false,
  }),
  holidaysOf: () => [],
};
