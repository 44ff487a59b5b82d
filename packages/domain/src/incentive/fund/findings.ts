import { euroCents, totalOf } from "../../quantity/amount.ts";
import { cents, type Cents } from "../../quantity/money.ts";
import type { Fund, FundPart, FundRecord, FundUseKind } from "./fund.ts";

/** What a contract says of the money of a fund, from a year on. */
export type FundScheme = {
  readonly id: string;
  readonly from: number;
  /** The last year; `null` while it is in force. */
  readonly to: number | null;
  readonly source: string;
  /** Where each part of the fund is ruled. */
  readonly clauses: Readonly<Record<FundPart, string>>;
  /** Per cent of the variable money that goes to individual performance at least. */
  readonly leastIndividual: number;
};

/** The contract of a year; `null` before the first. */
export const fundSchemeOf = (schemes: readonly FundScheme[], year: number): FundScheme | null =>
  schemes.find(({ from, to }) => from <= year && (to === null || year <= to)) ?? null;

/** The sums of a pot, in cents. */
export type FundSums = {
  readonly parts: Readonly<Record<FundPart, Cents>>;
  readonly sources: Cents;
  readonly uses: Cents;
  /** What of it counts against the limit of 2016. */
  readonly inLimit: Cents;
  readonly limit: Cents | null;
};

const sumOfPart = ({ sources }: Fund, part: FundPart): Cents =>
  totalOf(sources.filter((source) => source.part === part).map(({ amount }) => euroCents(amount)));

const usedFor = ({ uses }: Fund, kind: FundUseKind): Cents =>
  totalOf(uses.filter((use) => use.kind === kind).map(({ amount }) => euroCents(amount)));

export const sumsOf = (fund: Fund): FundSums => ({
  parts: {
    ...{ stable: sumOfPart(fund, "stable"), variable: sumOfPart(fund, "variable") },
    ...{ optional: sumOfPart(fund, "optional"), project: sumOfPart(fund, "project") },
  },
  sources: totalOf(fund.sources.map(({ amount }) => euroCents(amount))),
  uses: totalOf(fund.uses.map(({ amount }) => euroCents(amount))),
  inLimit: totalOf(
    fund.sources.filter((source) => !source.outsideLimit).map(({ amount }) => euroCents(amount)),
  ),
  limit: fund.limit2016 === null ? null : euroCents(fund.limit2016),
});

/** What deserves a look in a pot, with the two figures that disagree; `error` where no act can make it right. */
export type FundFinding = {
  readonly code:
    | "uses-above-sources"
    | "above-limit"
    | "limit-unknown"
    | "optional-without-guidance"
    | "individual-too-small"
    | "projects-differ";
  readonly severity: "error" | "warning";
  readonly found: Cents | null;
  readonly allowed: Cents | null;
};

export type FundFrame = {
  readonly scheme: FundScheme | null;
  readonly acts: FundRecord["acts"];
  /** The declared amounts of the projects that were admitted in the year; `null` where none are recorded. */
  readonly projects: Cents | null;
};

const warned = (code: FundFinding["code"], found: Cents | null, allowed: Cents | null): FundFinding => ({
  ...{ code, severity: "warning", found, allowed },
});

const HUNDRED = 100;

/** The money meant for individual performance is at least so much of the variable money of the staff. */
const individualOf = (fund: Fund, { parts }: FundSums, scheme: FundScheme | null): readonly FundFinding[] => {
  if (fund.pot !== "staff" || scheme === null || fund.uses.length === 0) return [];
  const least = cents(Math.ceil(((parts.variable + parts.optional) * scheme.leastIndividual) / HUNDRED));
  const found = usedFor(fund, "individual");
  return found < least ? [warned("individual-too-small", found, least)] : [];
};

const limitOf = ({ pot }: Fund, { inLimit, limit }: FundSums): readonly FundFinding[] => {
  if (limit === null) return pot === "agency" ? [] : [warned("limit-unknown", inLimit, null)];
  return inLimit > limit ? [{ code: "above-limit", severity: "error", found: inLimit, allowed: limit }] : [];
};

/** What is wrong or doubtful in a pot: its sums, the limit of 2016, the money that needs an act or another table. */
export const fundFindings = (fund: Fund, { scheme, acts, projects }: FundFrame): readonly FundFinding[] => {
  const sums = sumsOf(fund);
  const isGuided = acts.some(({ pot, kind }) => pot === fund.pot && kind === "guidance");
  return [
    ...(sums.uses > sums.sources
      ? [{ code: "uses-above-sources", severity: "error", found: sums.uses, allowed: sums.sources } as const]
      : []),
    ...limitOf(fund, sums),
    ...(sums.parts.optional > 0 && !isGuided
      ? [warned("optional-without-guidance", sums.parts.optional, null)]
      : []),
    ...individualOf(fund, sums, scheme),
    ...(fund.pot === "staff" && projects !== null && sums.parts.project !== projects
      ? [warned("projects-differ", sums.parts.project, projects)]
      : []),
  ];
};
