import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents } from "../quantity/money.ts";
import { hidesEverybody, LEAST_GROUP, tellInGroups, type Rewarded } from "./aggregates.ts";

const people = (prefix: string, count: number, amount = 100): readonly Rewarded[] =>
  Array.from({ length: count }, (_, index) => ({
    person: `${prefix}${index}`,
    of: "bonus",
    amount: cents(amount + index),
  }));

const STAFF = people("s", 7);
const HEADS = people("h", 3);

describe("what is told of bonuses in aggregate", () => {
  it("tells no group of fewer than five, nor an empty one [GDPR-min-group]", () => {
    const release = tellInGroups({
      groups: [
        { key: "staff", members: STAFF },
        { key: "manager", members: HEADS },
        { key: "agency", members: [] },
      ],
      ...{ before: [], least: LEAST_GROUP },
    });
    expect(release).toEqual({
      told: [{ key: "staff", people: 7, amount: 721 }],
      withheld: ["manager", "agency"],
    });
  });

  it("does not tell a whole from which a group that is told leaves a small rest [GDPR-min-group]", () => {
    const groups = [
      { key: "staff", members: STAFF },
      { key: "all", members: [...STAFF, ...HEADS] },
    ];
    expect(tellInGroups({ groups, before: [], least: 5 }).withheld).toEqual(["all"]);
    const wider = [...groups.slice(0, 1), { key: "all", members: [...STAFF, ...people("h", 5)] }];
    expect(tellInGroups({ groups: wider, before: [], least: 5 }).withheld).toEqual([]);
  });

  it("counts people and not what they got, of several things [GDPR-min-group]", () => {
    const twice = [...people("h", 4), ...people("h", 4).map((each) => ({ ...each, of: "project" }))];
    expect(tellInGroups({ groups: [{ key: "h", members: twice }], before: [], least: 5 }).told).toEqual([]);
  });

  it("does not tell a second time what has changed for one person alone [GDPR-min-group]", () => {
    const [first, ...others] = STAFF;
    if (first === undefined) throw new Error("nobody");
    const later = [{ ...first, amount: cents(1) }, ...others];
    const asked = { groups: [{ key: "staff", members: later }], least: 5 };
    expect(tellInGroups({ ...asked, before: [STAFF] }).told).toEqual([]);
    expect(tellInGroups({ ...asked, before: [] }).told).toHaveLength(1);
    const same = { groups: [{ key: "staff", members: STAFF }], before: [STAFF], least: 5 };
    expect(tellInGroups(same).told).toHaveLength(1);
  });

  it("lets nobody find fewer than five by adding and taking away any figures of any releases [GDPR-min-group]", () => {
    const crowd = people("p", 24);
    const group = fc.subarray([...crowd], { minLength: 0, maxLength: 24 });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 3 }),
        fc.array(group, { maxLength: 4 }),
        (a, b) => {
          const first = tellInGroups({
            groups: a.map((members, key) => ({ key: String(key), members })),
            ...{ before: [], least: 5 },
          });
          const told = a.filter((_, key) => first.told.some((each) => each.key === String(key)));
          const second = tellInGroups({
            groups: b.map((members, key) => ({ key: String(key), members })),
            ...{ before: told, least: 5 },
          });
          const known = [
            ...told,
            ...b.filter((_, key) => second.told.some((each) => each.key === String(key))),
          ];
          for (const size of coefficientsOf(known)) expect(size).toBeGreaterThanOrEqual(5);
          expect(hidesEverybody(known, 5)).toBe(true);
        },
      ),
    );
  });
});

/** How many people stand behind each figure that sums with factors from -2 to 2 can bring to a single one of them. */
const coefficientsOf = (groups: readonly (readonly Rewarded[])[]): readonly number[] => {
  const all = [...new Set(groups.flatMap((members) => members.map(({ person }) => person)))];
  const sizes: number[] = [];
  const tries = 5 ** groups.length;
  for (let attempt = 1; attempt < tries && attempt < 5 ** 4; attempt += 1) {
    const factors = groups.map((_, index) => (Math.floor(attempt / 5 ** index) % 5) - 2);
    const weights = all.map((id) =>
      groups.reduce(
        (sum, members, index) =>
          sum + (members.some((member) => member.person === id) ? (factors[index] ?? 0) : 0),
        0,
      ),
    );
    const touched = weights.filter((weight) => weight !== 0).length;
    if (touched > 0) sizes.push(touched);
  }
  return sizes;
};
