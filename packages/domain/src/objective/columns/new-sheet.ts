import { newColumn, type Column } from "../../formula/columns/column.ts";
import { asksRowByRow, type Instruction } from "../../formula/columns/instruction.ts";
import { dependenciesOf } from "../../formula/dependencies.ts";
import type { UseId } from "../../quantity/id.ts";
import { inOrder } from "../order.ts";
import { tasksOf, type Task } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetFormulasOf } from "../use-targets.ts";
import type { RollUpColumns } from "./mean.ts";
import { rollUpStage } from "./roll-up-stage.ts";
import {
  measureKey,
  type ChangeProgram,
  type Sheet,
  type SheetFrame,
  type Stage,
  type UseColumns,
} from "./sheet.ts";
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
    const program =
      task.kind === "use" ? useStage(task.use, draft, onCircle) : rollUpStage(task, draft, onCircle);
    draft.stages.set(key, { task, onCircle, program });
  }
  const program = [...draft.stages.values()].flatMap((stage) => stage.program);
  return { ...draft, program, programOf: dependentPrograms(draft) };
};

/** The scope a use reads a measure in: its own unit, where the measure is collected by units. */
const keysRead = (use: IndicatorUse, { measures, formulaOf, outline }: SheetFrame): readonly string[] => {
  const formulas = [formulaOf(use), ...targetFormulasOf(use, outline)];
  const read = new Set(formulas.flatMap((formula) => dependenciesOf(formula).measures));
  return [...read].flatMap((id) => {
    const measure = measures.get(id);
    if (measure === undefined) return [];
    return [measureKey(id, measure.collectedBy === "unit" ? use.perimeterUnitId : null)];
  });
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

/** Follows what stands on what, from a measure up; remembered, since the same measures change again and again. */
const dependentPrograms = (draft: Draft): Sheet["programOf"] => {
  const above = aboveIn(draft);
  const programs = new Map<string, ChangeProgram>();
  return (measure) => {
    const known = programs.get(measure);
    if (known !== undefined) return known;
    const here = reachable(`measure ${measure}`, above);
    const everywhere = reachable(`elsewhere ${measure}`, above);
    const ofStages = (reached: (key: string) => boolean): readonly Instruction[] =>
      [...draft.stages].flatMap(([key, stage]) => (reached(key) ? stage.program : []));
    const program = {
      here: ofStages((key) => here.has(key) && !everywhere.has(key)),
      everywhere: ofStages((key) => everywhere.has(key)),
    };
    programs.set(measure, program);
    return program;
  };
};

/**
 * What is asked row by row may read any cell of a body's sheet: other periods, through other indicators, for a target.
 * So it is taken to stand on all of them.
 */
const aboveIn = ({ frame, stages, measures }: Draft): ReadonlyMap<string, readonly string[]> => {
  const above = new Map<string, string[]>();
  const isAbove = (key: string, below: string): void => {
    above.set(below, [...(above.get(below) ?? []), key]);
  };
  for (const { task, program } of stages.values()) {
    for (const need of task.needs) isAbove(task.key, need);
    if (task.kind !== "use") continue;
    for (const key of keysRead(task.use, frame)) isAbove(task.key, `measure ${key}`);
    if (frame.readingAt === undefined || !program.some(asksRowByRow)) continue;
    for (const key of measures.keys()) isAbove(task.key, `elsewhere ${key}`);
  }
  return above;
};

const reachable = (start: string, above: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const reached = new Set<string>([start]);
  for (const key of reached) for (const next of above.get(key) ?? []) reached.add(next);
  return reached;
};
