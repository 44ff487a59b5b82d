import type { Fund, FundPot, FundRecord, FundUse } from "../fund/fund.ts";
import { missingKeys } from "../fund/lock.ts";
import type { FundActKind } from "../fund/fund.ts";
import type { Entrant } from "./entrants.ts";

/** What stands between a pot and its distribution; `person` where it is about one. */
export type PayFinding =
  | { readonly code: "card-missing" | "card-open" | "score-missing"; readonly id: string }
  | { readonly code: "pot-without-fund" | "nothing-to-share" }
  | { readonly code: "key-missing"; readonly key: FundActKind };

/** The uses of a pot that pay results, and so are shared among people. */
export const sharedUses = (fund: Pick<Fund, "uses"> | undefined): readonly FundUse[] =>
  fund?.uses.filter(({ kind }) => kind !== "monthly") ?? [];

const aboutCard = (entrant: Entrant): readonly PayFinding[] => {
  const { id, standing, total, notAssessable } = entrant;
  if (notAssessable !== null) return [];
  if (standing === "missing") return [{ code: "card-missing", id }];
  if (total === null) return [{ code: "score-missing", id }];
  return standing === "open" ? [{ code: "card-open", id }] : [];
};

export type PotQuestion = {
  readonly pot: FundPot;
  readonly fund: Fund | undefined;
  readonly record: Pick<FundRecord, "acts">;
  readonly entrants: readonly Entrant[];
};

/**
 * The check of the data before anything is shared: cards that are missing, have no result or are not closed, a pot
 * without money, keys of the lock that are not there. Somebody who cannot be assessed, with a reason, stands against
 * nothing.
 */
export const payFindings = ({ pot, fund, record, entrants }: PotQuestion): readonly PayFinding[] => {
  const uses = sharedUses(fund);
  const keys = uses[0] === undefined ? [] : missingKeys(pot, uses[0].kind, record);
  return [
    ...(fund === undefined ? [{ code: "pot-without-fund" } as const] : []),
    ...(fund !== undefined && uses.length === 0 ? [{ code: "nothing-to-share" } as const] : []),
    ...entrants.flatMap(aboutCard),
    ...keys.map((key) => ({ code: "key-missing", key }) as const),
  ];
};
