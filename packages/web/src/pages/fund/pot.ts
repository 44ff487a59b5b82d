import type { FundView } from "@albero/contract";
import type { Day, Decimal, Fund, FundRecord } from "@albero/domain";

/** A pot with the fund of its year. */
export type PotProps = { readonly view: FundView; readonly fund: Fund };

/** What was done with a fund, as the rules take it. */
export const recordOf = ({ acts, payments }: FundView): FundRecord => ({
  acts: acts.map((act) => ({ ...act, on: act.on as Day })),
  payments: payments.map((paid) => ({ ...paid, amount: paid.amount as Decimal, on: paid.on as Day })),
});
