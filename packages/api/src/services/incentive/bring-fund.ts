import type { DistributionRule, FundAct, FundDocument } from "@albero/domain";
import { answer, type Reply } from "../../reply.ts";
import type { Work } from "../work.ts";
import { onFund, recordAct } from "./move-fund.ts";
import { recordBasis } from "./save-basis.ts";
import { recordFund } from "./save-fund.ts";

/** The pots of a year of an example, with the acts taken on them in their order and rules to share them by. */
export type FundToLoad = {
  readonly document: FundDocument;
  readonly acts: readonly FundAct[];
  readonly rules?: readonly DistributionRule[];
};

const bringFund = async (work: Work, { document, acts, rules = [] }: FundToLoad): Promise<Reply<null>> => {
  const { year } = document;
  const saved = await recordFund(work, { year, seen: "0", document });
  if (!saved.ok) return saved;
  for (const act of acts) {
    const done = await onFund(work, year, recordAct(act));
    if (!done.ok) return done;
  }
  if (rules.length === 0) return answer(null);
  const basis = { format: "albero/bonus-basis", year, rules, facts: [] } as const;
  const kept = await recordBasis(work, { seen: "0", basis });
  return kept.ok ? answer(null) : kept;
};

/** Records the pots of the years of an example through the use cases everyone goes through. */
export const bringFunds = async (work: Work, funds: readonly FundToLoad[]): Promise<Reply<null>> => {
  for (const fund of funds) {
    const brought = await bringFund(work, fund);
    if (!brought.ok) return brought;
  }
  return answer(null);
};
