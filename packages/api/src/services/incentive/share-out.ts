import {
  distributeBy,
  leftOf,
  type Cents,
  type DistributionRule,
  type FundPot,
  type PayOutcome,
  type Result,
} from "@albero/domain";
import { decline, type Reply } from "../../reply.ts";
import type { BonusDesk } from "./bonus-desk.ts";

/** A use of a pot whose money is shared. */
export type OfUse = { readonly pot: FundPot; readonly use: string };

/** One fault of a request, without place. */
export const bonusRefused = (code: string, facts: Readonly<Record<string, string | number>> = {}) =>
  decline("bonus-refused", { faults: [{ place: "body", code, facts }] });

/** What is left of a use to be shared; declined where the year has no such use, or nothing is left. */
export const poolOf = ({ fund }: BonusDesk, of: OfUse): Reply<Cents> => {
  const left = fund === null ? null : leftOf(fund.fund.document.pots, of, fund.history);
  if (left === null) return bonusRefused("unknown-use");
  return left > 0 ? { ok: true, value: left, version: null, session: null } : bonusRefused("nothing-left");
};

type Sharing = { readonly rule: DistributionRule; readonly pot: FundPot; readonly pool: Cents };

/** What a rule makes of the money of a pot among its own people. */
export const shareOut = (
  { year, scheme, entrants, desk }: BonusDesk,
  { rule, pot, pool }: Sharing,
): Result<PayOutcome> =>
  distributeBy({ rule, scheme }, { pool, year, decision: desk.today, entrants: entrants.get(pot) ?? [] });
