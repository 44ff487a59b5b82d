import { newColumn, type Column } from "../../formula/columns/column.ts";
import type { UseId } from "../../quantity/id.ts";
import { inOrder } from "../order.ts";
import { tasksOf, type Task } from "../tasks.ts";
import type { RollUpColumns } from "./mean.ts";
import { rollUpStage } from "./roll-up-stage.ts";
import { keysRead } from "./keys-read.ts";
import { ladderOf } from "./reach.ts";
import type { Sheet, SheetFrame, Stage, UseColumns } from "./sheet.ts";
import { useStage } from "./use-stage.ts";

/** What is being filled while a sheet is made. */
export type Draft = {
  readonly rows: number;
  readonly frame: SheetFrame;
  readonly measures: Map<string, Column>;
  readonly uses: Map<UseId, UseColumns>;
  readonly rolled: Map<string, RollUpColumns>;
  readonly stages: Map<string, Stage>;
};

/**
 * Makes a sheet for a plan and so many rows, with every measure still to be written. Nothing is interpreted after this:
 * the plan becomes a list of loops over typed arrays, each after those it reads.
 */
export const newSheet = (frame: SheetFrame, rows: number): Sheet => {
  const tasks = tasksOf(frame);
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const draft: Draft = {
    rows,
    frame,
    measures: measuresOf(frame, rows),
    uses: new Map(),
    rolled: new Map(),
    stages: new Map(),
  };
  // From the body down, so that each node follows its own indicators while those are still in the cache.
  for (const { key, circle } of inOrder(tasks.toReversed())) {
    const task = byKey.get(key) as Task;
    const onCircle = circle.length > 0;
    draft.stages.set(key, { task, onCircle, ...programsOf(task, draft, onCircle) });
  }
  const program = [...draft.stages.values()].flatMap((stage) => stage.program);
  return { ...draft, program, ...ladderOf(draft) };
};

const programsOf = (task: Task, draft: Draft, onCircle: boolean): Pick<Stage, "program" | "forRow"> => {
  if (task.kind === "use") return useStage(task.use, draft, onCircle);
  const program = rollUpStage(task, draft, onCircle);
  return { program, forRow: program };
};

const measuresOf = (frame: SheetFrame, rows: number): Map<string, Column> => {
  const keys = new Set([...frame.outline.uses.values()].flatMap((use) => keysRead(use, frame)));
  const typeOf = new Map<string, Column["type"]>(
    [...frame.measures].map(([id, { valueType }]) => [id, valueType]),
  );
  return new Map(
    [...keys].map((key) => [key, newColumn(typeOf.get(key.slice(0, key.indexOf(" "))) ?? "number", rows)]),
  );
};
