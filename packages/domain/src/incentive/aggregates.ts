import { totalOf } from "../quantity/amount.ts";
import type { Cents } from "../quantity/money.ts";

/** Fewer people than these are told of nowhere, nor left to be found by taking one figure from another. */
export const LEAST_GROUP = 5;

/** What a person got of something: only with the amount is it the same in two releases, since a change tells by itself. */
export type Rewarded = { readonly person: string; readonly of: string; readonly amount: Cents };

/** A group that may be told of: its key and who is in it, whom nobody is told. */
export type RewardGroup<Key extends string = string> = {
  readonly key: Key;
  readonly members: readonly Rewarded[];
};

/** What is told of a group: how many they are, and what they got together. */
export type ToldReward<Key extends string = string> = {
  readonly key: Key;
  readonly people: number;
  readonly amount: Cents;
};

/** What is told, and the groups that are not since somebody could be found in them. */
export type RewardRelease<Key extends string = string> = {
  readonly told: readonly ToldReward<Key>[];
  readonly withheld: readonly Key[];
};

const elementOf = ({ person, of, amount }: Rewarded): string => `${person} ${of} ${amount}`;

const countOf = (members: readonly Rewarded[]): number => new Set(members.map(({ person }) => person)).size;

/**
 * Whether nobody can be found by any sum or difference of figures on these groups: those who are in exactly the same
 * of them stand together, and any figure that can be worked out is one of such sets of people. None may be small.
 */
export const hidesEverybody = (groups: readonly (readonly Rewarded[])[], least: number): boolean => {
  const marks = new Map<string, string>();
  const members = groups.flat();
  groups.forEach((group, index) => {
    for (const element of new Set(group.map(elementOf)))
      marks.set(element, `${marks.get(element) ?? ""} ${index}`);
  });
  const together = new Map<string, Set<string>>();
  for (const member of members) {
    const mark = marks.get(elementOf(member)) ?? "";
    together.set(mark, (together.get(mark) ?? new Set()).add(member.person));
  }
  return [...together.values()].every(({ size }) => size >= least);
};

export type ReleaseQuestion<Key extends string> = {
  /** What is wanted told, the most important first. */
  readonly groups: readonly RewardGroup<Key>[];
  /** The groups that were told before, of all releases on the same people. */
  readonly before: readonly (readonly Rewarded[])[];
  readonly least: number;
};

/**
 * What may be told of groups beside all that was told before (D.Lgs. 33/2013 art. 20, in aggregate only): each group
 * of at least so many, unless with what is told already it leaves a smaller one to be found. The others are withheld;
 * an empty group is nobody's and is not told either.
 */
export const tellInGroups = <Key extends string>({
  groups,
  before,
  least,
}: ReleaseQuestion<Key>): RewardRelease<Key> => {
  const told: RewardGroup<Key>[] = [];
  const withheld: Key[] = [];
  for (const group of groups) {
    const known = [...before, ...told.map(({ members }) => members)];
    const isSafe = countOf(group.members) >= least && hidesEverybody([...known, group.members], least);
    if (isSafe) told.push(group);
    else withheld.push(group.key);
  }
  return {
    told: told.map(({ key, members }) => ({
      ...{ key, people: countOf(members), amount: totalOf(members.map(({ amount }) => amount)) },
    })),
    withheld,
  };
};
