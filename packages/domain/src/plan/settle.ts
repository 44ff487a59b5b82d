import type { Target } from "../indicator/indicator.ts";
import { describesSame } from "../quantity/same.ts";
import type { PlanContent } from "./content.ts";

/** Three states of a plan: as it went out in a file, as it is here now, and as the file brings it back. */
export type ThreeSides = {
  readonly base: PlanContent;
  readonly ours: PlanContent;
  readonly theirs: PlanContent;
};

/** What a file means over what is here now. */
export type Settled = {
  /** What was changed in the file alone; all that it only carried along is as it is here now. */
  readonly content: PlanContent;
  /** The same, but where both sides changed one thing, as the file has it: the difference is what stands in conflict. */
  readonly contested: PlanContent;
};

/** Which side stands where both changed the same thing. */
type Winner = "ours" | "theirs";

type Row = { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;
type Sides<Value> = { readonly was: Value; readonly is: Value; readonly given: Value };

const settleValue = ({ was, is, given }: Sides<unknown>, winner: Winner): unknown => {
  if (describesSame(given, was)) return is;
  return describesSame(is, was) || winner === "theirs" ? given : is;
};

/** Targets of different years never stand against each other. */
const settleTargets = ({ was, is, given }: Sides<readonly Target[]>, winner: Winner): readonly Target[] => {
  const periods = [...new Set([...is, ...given].map(({ period }) => period))];
  const of = (targets: readonly Target[], period: string) =>
    targets.find((target) => target.period === period) ?? null;
  return periods.flatMap((period) => {
    const sides = { was: of(was, period), is: of(is, period), given: of(given, period) };
    const target = settleValue(sides, winner) as Target | null;
    return target === null ? [] : [target];
  });
};

const settleRow = <Each extends Row>({ was, is, given }: Sides<Each>, winner: Winner): Each => {
  const [before, now, then] = [was, is, given] as unknown as readonly [Fields, Fields, Fields];
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  const settled = names.map((name) => {
    const sides = { was: before[name], is: now[name], given: then[name] };
    const value =
      name === "targets"
        ? settleTargets(sides as Sides<readonly Target[]>, winner)
        : settleValue(sides, winner);
    return [name, value] as const;
  });
  return Object.fromEntries(settled.filter(([, value]) => value !== undefined)) as unknown as Each;
};

type Lists<Each> = {
  readonly base: readonly Each[];
  readonly ours: readonly Each[];
  readonly theirs: readonly Each[];
};

/** What was taken away here, and came back unchanged, stays away; what the file has besides is its own. */
const settleRows = <Each extends Row>({ base, ours, theirs }: Lists<Each>, winner: Winner): readonly Each[] =>
  theirs.flatMap((given) => {
    const was = base.find(({ id }) => id === given.id);
    const is = ours.find(({ id }) => id === given.id);
    if (was === undefined) return [given];
    if (is === undefined) return describesSame(was, given) ? [] : [given];
    return [settleRow({ was, is, given }, winner)];
  });

const settleFor = ({ base, ours, theirs }: ThreeSides, winner: Winner): PlanContent => {
  const rows = <Key extends keyof PlanContent>(key: Key) =>
    settleRows<Row>(
      { base: base[key], ours: ours[key], theirs: theirs[key] },
      winner,
    ) as unknown as PlanContent[Key];
  return {
    ...{ nodes: rows("nodes"), uses: rows("uses") },
    ...{ cards: rows("cards"), cardObjectives: rows("cardObjectives") },
  };
};

/**
 * Compares a file with what it was made from and with what is here now, thing by thing and field by field: what the file
 * changed is taken, what it only carries along does not undo what was written here since, and what both changed to
 * different things is told and left to people.
 */
export const settle = (sides: ThreeSides): Settled => ({
  content: settleFor(sides, "ours"),
  contested: settleFor(sides, "theirs"),
});
