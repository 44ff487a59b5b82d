import { asksRowByRow, isMean } from "../../formula/columns/instruction.ts";
import { SUMS, type Change, type Step } from "./change.ts";
import type { RollUpColumns } from "./mean.ts";
import { keysRead } from "./keys-read.ts";
import type { Draft } from "./new-sheet.ts";
import type { Sheet, Stage } from "./sheet.ts";

/** What stands on a measure or on a figure, by the keys of both. */
type Aboves = ReadonlyMap<string, readonly string[]>;
type Steps = ReadonlyMap<string, Step>;

/** Follows what stands on what, from a measure up; remembered, since the same measures change again and again. */
export const changesIn = (draft: Draft): Sheet["changeOf"] => {
  const above = aboveIn(draft);
  const steps = stepsIn(draft, above);
  const changes = new Map<string, Change>();
  return (measure) => {
    const known = changes.get(measure);
    if (known !== undefined) return known;
    const change = changeIn(draft, { measure, above, steps });
    changes.set(measure, change);
    return change;
  };
};

type Reaching = { readonly measure: string; readonly above: Aboves; readonly steps: Steps };

const changeIn = ({ stages }: Draft, { measure, above, steps }: Reaching): Change => {
  const here = reachable(`measure ${measure}`, above);
  const everywhere = reachable(`elsewhere ${measure}`, above);
  const reached = [...steps].filter(([key]) => here.has(key) && !everywhere.has(key));
  const readers = new Set(above.get(`measure ${measure}`));
  // What is asked row by row sees more of a cell than its figure: there nothing is known to have stayed the same.
  const isSeenThrough = reached.some(([, { program }]) => program.some(asksRowByRow));
  return {
    first: reached.flatMap(([key, step]) => (isSeenThrough || readers.has(key) ? [step] : [])),
    steps: reached.map(([, step]) => step),
    everywhere: [...stages].flatMap(([key, { program }]) => (everywhere.has(key) ? program : [])),
  };
};

/** The steps of what is computed, in the order of computing. What is another one's figure has no step of its own. */
const stepsIn = (draft: Draft, above: Aboves): Steps => {
  const computed = [...draft.stages].filter(([, { program }]) => program.length > 0);
  const rowLength = SUMS * computed.filter(([, stage]) => partsOf(stage).length > 0).length;
  const sums = new Float64Array(rowLength * draft.rows);
  const steps = new Map<string, Step>();
  let place = 0;
  for (const [key, stage] of computed) {
    const parts = partsOf(stage);
    steps.set(key, {
      ...figureOf(stage, draft),
      parts,
      sums: parts.length > 0 ? sums : NONE,
      place,
      rowLength,
    });
    if (parts.length > 0) place += SUMS;
  }
  for (const [key, step] of steps)
    for (const next of computedAbove(key, above, steps))
      step.above.push({ step: next, weight: weightIn(next, step) });
  return steps;
};

/** What a figure is the mean of; nothing where it is not one mean. */
const partsOf = ({ program }: Stage): Step["parts"] => {
  const means = program.filter(isMean);
  return means.length === 1 ? means.flatMap(({ parts }) => parts) : [];
};

const NONE = new Float64Array(0);

const figureOf = (
  { task, program }: Stage,
  { uses, rolled }: Draft,
): Omit<Step, "parts" | "sums" | "place" | "rowLength"> => {
  const use = task.kind === "use" ? uses.get(task.use.id) : undefined;
  const node = rolled.get(task.key);
  const { achievements } = use ?? (node as RollUpColumns);
  return { program, achievements, coverage: node?.coverage ?? null, above: [], isStale: false, moved: 0 };
};

const computedAbove = (key: string, above: Aboves, steps: Steps): readonly Step[] => {
  const found = new Set<string>(above.get(key));
  for (const each of found) if (!steps.has(each)) for (const next of above.get(each) ?? []) found.add(next);
  return [...found].flatMap((each) => steps.get(each) ?? []);
};

/** With which weight a figure enters the one mean of another; 0 when there is no such mean, or it is no part of it. */
const weightIn = ({ parts }: Step, { achievements }: Step): number =>
  parts.filter(({ values }) => values === achievements).reduce((sum, { weight }) => sum + weight, 0);

/**
 * What is asked row by row may read any cell of a body's sheet: other periods, through other indicators, for a target.
 * So it is taken to stand on all of them.
 */
const aboveIn = ({ frame, stages, measures }: Draft): Aboves => {
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

const reachable = (start: string, above: Aboves): ReadonlySet<string> => {
  const reached = new Set<string>([start]);
  for (const key of reached) for (const next of above.get(key) ?? []) reached.add(next);
  return reached;
};
