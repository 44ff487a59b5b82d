import { FUND_POTS, PAY_WORDS, type FundPot, type Language, type RewardGroup } from "@albero/domain";
import type { RecordedDistribution } from "@albero/store";

/** The distributions that were paid: of what was only sent nothing is told. */
export const paidAmong = (all: readonly RecordedDistribution[]): readonly RecordedDistribution[] =>
  all.filter(({ paidBy }) => paidBy !== null);

/** Who got something: a result that was given nothing hides nobody. */
const membersOf = (distributions: readonly RecordedDistribution[]): RewardGroup["members"] =>
  distributions.flatMap(({ id, shares }) =>
    shares
      .filter(({ amount }) => amount > 0)
      .map(({ entrant, personId, amount }) => ({ person: personId, of: `${id} ${entrant}`, amount })),
  );

/** What may be told of a year, the most important first: each use of each pot, and everything together. */
export const groupsOf = (paid: readonly RecordedDistribution[]): readonly RewardGroup[] => {
  const uses = Map.groupBy(paid, ({ sent }) => `${sent.pot}/${sent.use}`);
  return [
    ...[...uses].toSorted(byPot).map(([key, own]) => ({ key, members: membersOf(own) })),
    { key: "all", members: membersOf(paid) },
  ];
};

const place = (key: string): number => FUND_POTS.findIndex((pot) => key.startsWith(`${pot}/`));
const byPot = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  place(a) - place(b) || (a < b ? -1 : 1);

/** What a group is called. */
export const groupName = (key: string, language: Language): string => {
  const { pots, all } = PAY_WORDS[language];
  if (key === "all") return all;
  const [pot = "", ...use] = key.split("/");
  return `${pots[pot as FundPot]}: ${use.join("/")}`;
};
