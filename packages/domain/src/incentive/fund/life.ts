import { ok, refuse, type Result } from "../../quantity/result.ts";
import { FUND_ACTS, type Fund, type FundAct, type FundActKind, type FundRecord } from "./fund.ts";

/** Acts that wait for others, and for which. */
const AFTER: Readonly<Partial<Record<FundActKind, readonly FundActKind[]>>> = {
  certification: ["constitution"],
  contract: ["certification"],
  account: ["validation"],
};

/** The acts a pot goes through: guidance only where it has optional money, the board's decision only in an agency. */
export const actsOf = ({ pot, sources }: Pick<Fund, "pot" | "sources">): readonly FundActKind[] =>
  FUND_ACTS.filter((kind) => {
    if (kind === "guidance") return sources.some(({ part }) => part === "optional");
    if (kind === "board") return pot === "agency";
    return pot !== "agency" || !["certification", "contract", "cards"].includes(kind);
  });

export type ActRefusal = "act-not-of-pot" | "act-too-early" | "pot-closed" | "unknown-pot";

/**
 * Whether an act may be recorded on a pot now: one of its life, after those it rests on and not before their day, and
 * none after its yearly account. An act that is there already is put right by recording it again.
 */
export const mayRecord = (
  pots: readonly Fund[],
  act: FundAct,
  { acts }: Pick<FundRecord, "acts">,
): Result<null, ActRefusal> => {
  const fund = pots.find(({ pot }) => pot === act.pot);
  if (fund === undefined) return refuse("unknown-pot");
  const own = acts.filter(({ pot }) => pot === act.pot);
  if (own.some(({ kind }) => kind === "account")) return refuse("pot-closed");
  const life = actsOf(fund);
  if (!life.includes(act.kind)) return refuse("act-not-of-pot");
  const before = (AFTER[act.kind] ?? []).filter((kind) => life.includes(kind));
  const early = before.find((kind) => !own.some((each) => each.kind === kind && each.on <= act.on));
  return early === undefined ? ok(null) : refuse("act-too-early", { before: early });
};
