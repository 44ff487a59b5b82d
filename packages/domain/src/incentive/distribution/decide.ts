import type { AccountId } from "../../quantity/id.ts";
import { amountText, euroCents } from "../../quantity/amount.ts";
import type { Instant } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Cents } from "../../quantity/money.ts";
import { ok, refuse, type Result } from "../../quantity/result.ts";
import type { Fund, FundPot, FundRecord } from "../fund/fund.ts";
import { mayPay, paidOf, type PaymentRefusal } from "../fund/lock.ts";
import type { PayFinding } from "./findings.ts";

/** A use of a pot, of which a distribution shares so much. */
export type Sharing = { readonly pot: FundPot; readonly use: string; readonly pool: Cents };

/** What is left of a use to be shared; `null` where the pot has none of that name. */
export const leftOf = (
  pots: readonly Fund[],
  { pot, use }: Omit<Sharing, "pool">,
  record: FundRecord,
): Cents | null => {
  const found = pots.find((each) => each.pot === pot)?.uses.find(({ name }) => name === use);
  return found === undefined ? null : ((euroCents(found.amount) - paidOf(pot, found, record)) as Cents);
};

export type ProposalRefusal = "cards-open" | "reason-needed";

/** Whether a distribution may be sent on: with a reason, and with every card of the pot closed or told why not. */
export const mayPropose = (
  findings: readonly PayFinding[],
  reason: string,
): Result<null, ProposalRefusal> => {
  const open = findings.filter((each) => "id" in each);
  if (open.length > 0) return refuse("cards-open", { count: open.length });
  return reason.trim() === "" ? refuse("reason-needed") : ok(null);
};

export type ApprovalRefusal = "same-person" | "expired" | PaymentRefusal;

/** A distribution that waits for a second person. */
export type Waiting = Omit<Sharing, "pool"> & {
  readonly assigned: Cents;
  readonly requestedBy: AccountId | null;
  readonly expiresAt: Instant;
};

/** Who approves, and when. */
export type Approving = { readonly by: AccountId | null; readonly now: Instant };

/**
 * Whether somebody may approve a distribution, which is what pays it: another person than who sent it, and with the
 * lock of its use open for all that it assigns.
 */
export const mayApprove = (
  { pot, use, assigned, requestedBy, expiresAt }: Waiting,
  { by, now }: Approving,
  { pots, record }: { readonly pots: readonly Fund[]; readonly record: FundRecord },
): Result<Cents, ApprovalRefusal> => {
  if (by === null || by === requestedBy) return refuse("same-person");
  if (now >= expiresAt) return refuse("expired");
  return mayPay(pots, { pot, use, amount: amountText(assigned) as Decimal }, record);
};
