import { inOrder } from "../order.ts";
import { tasksOf } from "../tasks.ts";
import { causeKey, type ChangeCause } from "./change-cause.ts";
import { sameState, statesOf, type FigureRef, type FigureState, type StatedFigure } from "./figure-state.ts";
import { causesOfReads, recordsBetween, type Records } from "./own-causes.ts";
import { grouped } from "./grouped.ts";
import { NO_READS, readsOfMeasure, readsOfUse, type Reads } from "./reads.ts";
import type { Sight } from "./sight.ts";
import { wideCauses, type Sides, type States } from "./wide-causes.ts";

/** A figure that says something else than it did, and every cause that reaches it. `null`: it was, or is, not there. */
export type ChangedFigure = {
  readonly of: FigureRef;
  readonly before: FigureState | null;
  readonly after: FigureState | null;
  readonly causes: readonly ChangeCause[];
};

/**
 * Every figure that the two sides show differently, with its causes. A cause stands first at what it reaches of
 * itself (a value at the measures and indicators that count it, a weight at the mean it enters) and goes up from
 * there through figures that changed, and through no other.
 */
export const compareSights = (sides: Sides): readonly ChangedFigure[] => {
  const [was, is] = [statesOf(sides.before), statesOf(sides.after)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const changed = keys.filter((key) => !isSame(was.get(key), is.get(key)));
  const causes = reachingCauses({ sides, states: is, changed: new Set(changed) });
  return changed.map((key) => ({
    of: (is.get(key) ?? (was.get(key) as StatedFigure)).of,
    before: was.get(key)?.state ?? null,
    after: is.get(key)?.state ?? null,
    causes: causes.get(key) ?? [],
  }));
};

/** A measure that only one side is asked for has not changed: no figure of the plan looked at it there. */
const isSame = (was: StatedFigure | undefined, is: StatedFigure | undefined): boolean =>
  was === undefined || is === undefined ? (was ?? is)?.of.kind === "measure" : sameState(was.state, is.state);

type Comparing = { readonly sides: Sides; readonly states: States; readonly changed: ReadonlySet<string> };
type Causes = ReadonlyMap<string, readonly ChangeCause[]>;

const reachingCauses = ({ sides, states, changed }: Comparing): Causes => {
  const records = recordsBetween(sides.before, sides.after);
  const wide = grouped(wideCauses(sides), ([key]) => key);
  const { needsOf, turns } = bothNeeds(sides);
  const reaching = new Map<string, readonly ChangeCause[]>();
  const causesAt = (key: string): readonly ChangeCause[] => [
    ...causesOfReading(states.get(key)?.of, { sides, records }),
    ...(wide.get(key) ?? []).map(([, cause]) => cause),
    ...(needsOf.get(key) ?? []).flatMap((need) => reaching.get(need) ?? []),
  ];
  const measures = [...states].flatMap(([key, { of }]) => (of.kind === "measure" ? [key] : []));
  for (const { key, circle } of [...measures.map((each) => ({ key: each, circle: [] })), ...turns]) {
    if (!changed.has(key)) continue;
    const together = circle.length === 0 ? [key] : circle.filter((each) => changed.has(each));
    reaching.set(key, once(together.flatMap(causesAt)));
  }
  return reaching;
};

/**
 * What each figure of the tree and the cards is made of on either side, and all figures each after what it is made
 * of. Figures on a circle, be it only of the two sides together, are made of each other: what reaches one reaches all.
 */
const bothNeeds = ({ before, after }: Sides) => {
  const tasks = grouped([...tasksOf(before.scene), ...tasksOf(after.scene)], ({ key }) => key);
  const vertices = [...tasks].map(([key, both]) => ({ key, needs: both.flatMap(({ needs }) => needs) }));
  return { needsOf: new Map(vertices.map(({ key, needs }) => [key, needs])), turns: inOrder(vertices) };
};

type Reading = { readonly sides: Sides; readonly records: Records };

/** The causes that stand at an indicator or a measure itself, since it reads what changed. */
const causesOfReading = (of: FigureRef | undefined, { sides, records }: Reading): readonly ChangeCause[] => {
  const { before, after } = sides;
  if (of?.kind === "use" || of?.kind === "measure")
    return causesOfReads(readsOf(of, before), readsOf(of, after), records);
  return [];
};

const readsOf = (of: FigureRef, sight: Sight): Reads => {
  if (of.kind === "measure") return readsOfMeasure(of.measureId, of.unitId, sight);
  const use = of.kind === "use" ? sight.scene.outline.uses.get(of.useId) : undefined;
  return use === undefined ? NO_READS() : readsOfUse(use, sight);
};

const once = (causes: readonly ChangeCause[]): readonly ChangeCause[] => [
  ...new Map(causes.map((cause) => [causeKey(cause), cause])).values(),
];
