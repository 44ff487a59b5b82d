import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";

/** The pots that never pay each other's people (practice, people 9), and those of an agency. */
export const FUND_POTS = ["staff", "position", "manager", "agency"] as const;
export type FundPot = (typeof FUND_POTS)[number];

/** The kinds of money a fund is made of. */
export const FUND_PARTS = ["stable", "variable", "optional", "project"] as const;
export type FundPart = (typeof FUND_PARTS)[number];

/** What a pot pays: monthly items run all year; the others are tied to results. */
export const FUND_USE_KINDS = ["monthly", "individual", "organisational", "project"] as const;
export type FundUseKind = (typeof FUND_USE_KINDS)[number];

/** Money that comes into a pot, in euro. */
export type FundSource = {
  readonly name: string;
  readonly part: FundPart;
  readonly amount: Decimal;
  /** The clause of the contract or of the law it comes from. */
  readonly clause: string | null;
  /** Whether it stands outside the limit of 2016. */
  readonly outsideLimit: boolean;
};

/** What part of a pot is for, in euro; its name is unique in the pot. */
export type FundUse = { readonly name: string; readonly kind: FundUseKind; readonly amount: Decimal };

/** One pot of a year. */
export type Fund = {
  readonly pot: FundPot;
  /** The same pot in 2016, summed over bodies that were merged; `null` where it is not known or does not bind. */
  readonly limit2016: Decimal | null;
  readonly sources: readonly FundSource[];
  readonly uses: readonly FundUse[];
};

/** The pots of a body for one year. */
export type FundDocument = {
  readonly format: "albero/fund";
  readonly year: number;
  readonly pots: readonly Fund[];
};

/** The acts in the life of a pot, in their order (practice, people 9 and 10). */
export const FUND_ACTS = [
  "guidance",
  "constitution",
  "certification",
  "contract",
  "cards",
  "validation",
  "board",
  "account",
] as const;
export type FundActKind = (typeof FUND_ACTS)[number];

/** An act that was taken on a pot. */
export type FundAct = {
  readonly pot: FundPot;
  readonly kind: FundActKind;
  readonly act: string;
  readonly on: Day;
};

/** Money that was paid or released out of a use, by which act. */
export type FundPayment = {
  readonly pot: FundPot;
  readonly use: string;
  readonly amount: Decimal;
  readonly act: string;
  readonly on: Day;
};

/** All that was done with a pot. */
export type FundRecord = { readonly acts: readonly FundAct[]; readonly payments: readonly FundPayment[] };
