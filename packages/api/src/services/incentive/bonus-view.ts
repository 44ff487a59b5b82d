import type { BonusYearView, DistributionSent, ReleaseView } from "@albero/contract";
import {
  amountText,
  describePayFinding,
  FUND_POTS,
  LEAST_GROUP,
  leftOf,
  missingKeys,
  payFindings,
  sharedUses,
  type FundPot,
  type PayFinding,
} from "@albero/domain";
import {
  loadDistributions,
  loadReleases,
  type RecordedDistribution,
  type RecordedRelease,
} from "@albero/store";
import { hundredthsOrNull } from "../../views/numbers.ts";
import { mayOn, type Desk } from "../appraisal/desk.ts";
import type { Work } from "../work.ts";
import { calledIn, entrantsCalled, type BonusDesk } from "./bonus-desk.ts";
import { groupName } from "./release-groups.ts";

type State = DistributionSent["state"];

const stateOf = ({ approval }: RecordedDistribution, { now }: Desk): State => {
  if (approval.decision !== null) return approval.decision;
  return now >= approval.expires_at ? "expired" : "waiting";
};

/** A distribution that was sent, as who prepares or decides has it. */
export const distributionView = (desk: Desk, recorded: RecordedDistribution): DistributionSent => {
  const { id, sent, shares, approval, recordedBy, recordedAt, paidBy } = recorded;
  const { accountId } = desk.caller.actor;
  const state = stateOf(recorded, desk);
  const isOther = accountId !== null && accountId !== approval.requested_by;
  return {
    ...{ id, pot: sent.pot, use: sent.use, rule: sent.rule.name, reason: sent.reason, state, paidBy },
    ...{ pool: amountText(sent.pool), assigned: amountText(sent.assigned) },
    ...{ unassigned: amountText(sent.unassigned), sentBy: recordedBy, sentAt: recordedAt },
    decidedAt: approval.decided_at,
    mayDecide: state === "waiting" && isOther && mayOn(desk, "bonus.approve", null),
    shares: shares.map(({ entrant, personId, title, amount, isHigher }) => ({
      ...{ entrant, isHigher, amount: amountText(amount), title: calledIn(desk, personId, title) },
    })),
  };
};

/** What was told of a year, as everybody of the body has it. */
export const releaseView = (
  { language }: Pick<Desk, "language">,
  { id, content, recordedAt, recordedBy }: RecordedRelease,
): ReleaseView => ({
  ...{ id, at: recordedAt, by: recordedBy, withheld: content.withheld.length, least: LEAST_GROUP },
  told: content.told.map(({ key, people, amount }) => ({
    ...{ group: key, text: groupName(key, language), people, amount: amountText(amount) },
  })),
});

const findingView = ({ desk }: BonusDesk, finding: PayFinding) => ({
  ...{ code: finding.code, entrant: "id" in finding ? finding.id : null },
  text: describePayFinding(finding, desk.language),
});

/** What stands between a pot and its distribution, where anybody belongs to it or it has money. */
export const findingsOf = ({ fund, entrants }: BonusDesk, pot: FundPot): readonly PayFinding[] => {
  const own = entrants.get(pot) ?? [];
  const found = fund?.fund.document.pots.find((each) => each.pot === pot);
  if (own.length === 0) return [];
  return payFindings({ pot, fund: found, record: fund?.history ?? { acts: [] }, entrants: own });
};

const usesOf = ({ fund }: BonusDesk, pot: FundPot): BonusYearView["pots"][number]["uses"] => {
  if (fund === null) return [];
  const { pots } = fund.fund.document;
  return sharedUses(pots.find((each) => each.pot === pot)).map(({ name, kind, amount }) => ({
    ...{ name, amount, missing: [...missingKeys(pot, kind, fund.history)] },
    left: amountText(leftOf(pots, { pot, use: name }, fund.history) ?? (0 as never)),
  }));
};

const potView = (bonuses: BonusDesk, pot: FundPot): BonusYearView["pots"][number] => {
  const called = entrantsCalled(bonuses);
  const entrants = bonuses.entrants.get(pot) ?? [];
  return {
    ...{ pot, uses: usesOf(bonuses, pot) },
    findings: findingsOf(bonuses, pot).map((finding) => findingView(bonuses, finding)),
    entrants: entrants.map(({ id, personId, cardIds, adInterim, ...scores }) => ({
      ...{ id, personId, cardIds: [...cardIds], adInterim, title: called(id) },
      objectives: hundredthsOrNull(scores.objectives),
      behaviours: hundredthsOrNull(scores.behaviours),
      total: hundredthsOrNull(scores.total),
    })),
  };
};

/**
 * The bonuses of a year: scores, facts and the check of the data only for who prepares them; the second person and
 * the auditor have what was sent.
 */
export const bonusYearView = async (work: Work, bonuses: BonusDesk): Promise<BonusYearView> => {
  const { tx, bodyId } = work;
  const { desk, year, revision, basis } = bonuses;
  const prepares = mayOn(desk, "bonus.prepare", null);
  const pots = prepares ? FUND_POTS.map((pot) => potView(bonuses, pot)) : [];
  return {
    ...{ year, revision, rules: [...basis.rules], facts: prepares ? [...basis.facts] : [] },
    pots: pots.filter(({ uses, entrants }) => uses.length > 0 || entrants.length > 0),
    distributions: (await loadDistributions(tx, bodyId, year)).map((each) => distributionView(desk, each)),
    releases: (await loadReleases(tx, bodyId, year)).map((each) => releaseView(desk, each)),
  };
};
