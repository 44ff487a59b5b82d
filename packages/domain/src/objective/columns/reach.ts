import { asksRowByRow, isMean } from "../../formula/columns/instruction.ts";
import { SUMS, type Change, type Ladder, type Step } from "./change.ts";
import type { RollUpColumns } from "./mean.ts";
import { keysRead } from "./keys-read.ts";
import type { Draft } from "./new-sheet.ts";
import type { Sheet, Stage } from "./sheet.ts";

/** What stands on a measure or on a figure, by the keys of both. */
type Aboves = ReadonlyMap<string, readonly string[]>;

/** How a change finds what stands on it. */
export const ladderOf = (draft: Draft): Pick<Sheet, "ladder" | "changeOf"> => {
  const above = aboveIn(draft);
  const keys = [...draft.stages].flatMap(([key, { program }]) => (program.length > 0 ? [key] : []));
  const ladder = withSteps(keys, above, draft);
  const changes = new Map<string, Change>();
  // Remembered, since the same measures change again and again.
  const changeOf = (measure: string): Change => {
    const known = changes.get(measure);
    if (known !== undefined) return known;
    const change = changeIn(draft, { measure, above, keys });
    changes.set(measure, change);
    return change;
  };
  return { ladder, changeOf };
};

type Reaching = { readonly measure: string; readonly above: Aboves; readonly keys: readonly string[] };

/** Follows what stands on what, from a measure up. */
const changeIn = ({ stages, measures }: Draft, { measure, above, keys }: Reaching): Change => {
  const here = reachable(`measure ${measure}`, above);
  const everywhere = reachable(`elsewhere ${measure}`, above);
  const readers = new Set(above.get(`measure ${measure}`));
  const placesOf = (is: (key: string) => boolean): readonly number[] =>
    keys.flatMap((key, place) => (is(key) && !everywhere.has(key) ? [place] : []));
  const steps = placesOf((key) => here.has(key));
  // What is asked row by row sees more of a cell than its figure: there nothing is known to have stayed the same.
  const isSeenThrough = steps.some((step) => stages.get(keys[step] ?? "")?.program.some(asksRowByRow));
  return {
    column: measures.get(measure) ?? null,
    first: isSeenThrough ? steps : placesOf((key) => readers.has(key)),
    steps,
    everywhere: [...stages].flatMap(([key, { program }]) => (everywhere.has(key) ? program : [])),
  };
};

/** The steps of what is computed. What is another one's figure has no step of its own. */
const withSteps = (keys: readonly string[], above: Aboves, draft: Draft): Ladder => {
  const bare = keys.map((key) => figureOf(draft.stages.get(key) as Stage, draft));
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  let rowLength = 0;
  const steps = bare.map((step, i): Step => {
    const place = step.parts.length > 0 ? rowLength : -1;
    if (place >= 0) rowLength += SUMS;
    const next = computedAbove(keys[i] ?? "", above, placeOf);
    return { ...step, place, above: next.map((at) => ({ step: at, weight: weightIn(bare[at], step) })) };
  });
  const { rows } = draft;
  return {
    ...{ steps, stale: new Uint8Array(steps.length), moved: new Float64Array(steps.length) },
    ...{ sums: new Float64Array(rowLength * rows), rowLength, times: 0 },
  };
};

type Figure = Omit<Step, "place" | "above">;

const figureOf = ({ task, program, forRow }: Stage, { uses, rolled }: Draft): Figure => {
  const use = task.kind === "use" ? uses.get(task.use.id) : undefined;
  const node = rolled.get(task.key);
  const { achievements } = use ?? (node as RollUpColumns);
  const means = program.filter(isMean);
  const parts = means.length === 1 ? means.flatMap((mean) => mean.parts) : [];
  return { program: forRow, achievements, coverage: node?.coverage ?? null, parts };
};

const computedAbove = (
  key: string,
  above: Aboves,
  placeOf: ReadonlyMap<string, number>,
): readonly number[] => {
  const found = new Set<string>(above.get(key));
  for (const each of found) if (!placeOf.has(each)) for (const next of above.get(each) ?? []) found.add(next);
  return [...found].flatMap((each) => placeOf.get(each) ?? []);
};

/** With which weight a figure enters the one mean of another; 0 when there is no such mean, or it is no part of it. */
const weightIn = (above: Figure | undefined, { achievements }: Figure): number =>
  (above?.parts ?? [])
    .filter(({ values }) => values === achievements)
    .reduce((sum, { weight }) => sum + weight, 0);

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
