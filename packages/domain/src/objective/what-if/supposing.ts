import type { CellKey, Entry, RecordedValue } from "../../measurement/cell.ts";
import type { KnownCells } from "../../measurement/known.ts";
import type { Sight } from "../changes/sight.ts";
import type { UseResult } from "../evaluation.ts";
import { figuresOf } from "../figures.ts";
import { nodeReader } from "../node-reader.ts";
import { readingOf } from "../reading.ts";
import type { Scene } from "../scene.ts";
import type { IndicatorUse } from "../tree.ts";
import { useResultOf } from "../use-result.ts";

/** A value nobody recorded, in a cell: the last one there, which decides where a date stands in several cells. */
export const supposedEntry = ({ measureId, period, unitId }: CellKey, value: RecordedValue): Entry => ({
  ...{ measureId, period, unitId, value },
  seq: Number.MAX_SAFE_INTEGER,
  origin: "entered",
  recordedBy: "",
  recordedAt: "9999-12-31T00:00:00.000Z" as Entry["recordedAt"],
  note: null,
});

/** An indicator at its place as it would be with other cells, everything above it as it is. */
export const resultWith = (use: IndicatorUse, cells: KnownCells, { scene, figures }: Sight): UseResult => {
  const there: Scene = { ...scene, cells, figureOf: figuresOf(cells, scene.question) };
  return useResultOf(use, there, readingOf(there, nodeReader(figures.rolled)));
};
