import type { Beyond, ColumnFrame, NodeColumn } from "../../formula/columns/frame.ts";
import type { NodeReading } from "../../formula/reader.ts";
import { isElsewhen, type Views } from "../../formula/view.ts";
import { asFraction, isLessBetter } from "../../indicator/value.ts";
import { fromHundredths, type Hundredths } from "../../quantity/hundredths.ts";
import type { NodeId } from "../../quantity/id.ts";
import { italianHolidays } from "../../quantity/italian-holidays.ts";
import { failed, missing, notDue, numberOutcome } from "../../quantity/outcome.ts";
import type { Light } from "../evaluation.ts";
import type { NodeReader } from "../node-reader.ts";
import { nodesBelow } from "../outline.ts";
import { keyOf } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { measureKey, type Sheet } from "./sheet.ts";

/** What is read, and how the light of a node in a row is told. */
type Reading = Pick<Sheet, "frame" | "measures" | "rolled" | "stages" | "uses"> & {
  readonly lightAt: (key: string, row: number) => Light;
};

/** What the formula of a use reads in a sheet: measures in the scope of the use, and nodes already rolled up. */
export const columnFrameOf = (use: IndicatorUse, sheet: Reading): ColumnFrame => {
  const { frame, measures } = sheet;
  return {
    wanted: frame.indicatorOf(use).kind === "date" ? "date" : "number",
    measure: (id) => {
      const unitId = frame.measures.get(id)?.collectedBy === "unit" ? use.perimeterUnitId : null;
      return measures.get(measureKey(id, unitId)) ?? null;
    },
    node: (nodeId) => nodeColumn(nodeId, sheet),
    beyond: (row) => beyondAt(row, use, sheet),
  };
};

/** What a row reads that is in no column, by the reading of one body. */
const beyondAt = (row: number, use: IndicatorUse, sheet: Reading): Beyond => {
  const { outline, indicatorOf, readingAt } = sheet.frame;
  const reader = readingAt?.(row, (nodeId, views) =>
    nodeAt(nodeId, views, () => nodeColumn(nodeId, sheet)?.readAt(row)),
  )(use.perimeterUnitId);
  return {
    measure: (measureId, views) => {
      const read = reader?.measure(measureId, views) ?? null;
      if (read === null) return failed({ code: "unknown-measure", measureId });
      return asFraction(read.figure.outcome, read.unit);
    },
    indicator: (indicatorId, views) =>
      reader?.indicator(indicatorId, views).outcome ?? failed({ code: "unknown-indicator", indicatorId }),
    nodesBelow: (list) => nodesBelow(outline, list),
    lessIsBetter: isLessBetter(indicatorOf(use)),
    holidaysOf: reader?.holidaysOf ?? italianHolidays,
  };
};

/** The achievements of the asked period only. */
const nodeAt = (
  nodeId: NodeId,
  views: Views,
  read: () => NodeReading | undefined,
): ReturnType<NodeReader> => {
  const cause = { code: views.some(isElsewhen) ? "achievement-elsewhere" : "unknown-node", nodeId } as const;
  const absent = { outcome: failed(cause), achievement: null, leaves: false };
  const found = cause.code === "unknown-node" ? read() : undefined;
  return { ...(found ?? absent), provisional: false };
};

const nodeColumn = (nodeId: NodeId, sheet: Reading): NodeColumn | null => {
  const key = keyOf({ kind: "node", nodeId });
  const columns = sheet.rolled.get(key);
  if (columns === undefined) return null;
  const { achievements } = columns;
  return {
    achievements,
    readAt: (row) => {
      const figure = achievements[row] as number;
      const light = sheet.lightAt(key, row);
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
