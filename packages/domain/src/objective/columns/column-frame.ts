import type { ColumnFrame, NodeColumn } from "../../formula/columns/frame.ts";
import { fromHundredths, type Hundredths } from "../../quantity/hundredths.ts";
import type { NodeId } from "../../quantity/id.ts";
import { missing, notDue, numberOutcome } from "../../quantity/outcome.ts";
import { keyOf } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { lightAt } from "./look.ts";
import { measureKey, type Sheet } from "./sheet.ts";

/** What the formula of a use reads in a sheet: measures in the scope of the use, and nodes already rolled up. */
export const columnFrameOf = (
  use: IndicatorUse,
  sheet: Pick<Sheet, "frame" | "measures" | "rolled" | "stages" | "uses">,
): ColumnFrame => {
  const { frame, measures } = sheet;
  return {
    wanted: frame.indicatorOf(use).kind === "date" ? "date" : "number",
    measure: (id) => {
      const unitId = frame.measures.get(id)?.collectedBy === "unit" ? use.perimeterUnitId : null;
      return measures.get(measureKey(id, unitId)) ?? null;
    },
    node: (nodeId) => nodeColumn(nodeId, sheet),
  };
};

const nodeColumn = (
  nodeId: NodeId,
  sheet: Pick<Sheet, "frame" | "measures" | "rolled" | "stages" | "uses">,
): NodeColumn | null => {
  const key = keyOf({ kind: "node", nodeId });
  const columns = sheet.rolled.get(key);
  if (columns === undefined) return null;
  const { achievements } = columns;
  return {
    achievements,
    readAt: (row) => {
      const figure = achievements[row] as number;
      const light = lightAt(sheet, key, row);
      if (figure === figure) {
        const outcome = numberOutcome(fromHundredths(figure as Hundredths) / 100);
        return { outcome, achievement: figure as Hundredths, leaves: false };
      }
      const cause = { code: "no-achievement", nodeId } as const;
      const outcome = light === "not-due" ? notDue(cause) : missing(cause);
      return { outcome, achievement: null, leaves: light === "not-assessable" };
    },
  };
};
