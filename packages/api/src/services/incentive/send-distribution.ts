import { ENDPOINTS, type DistributionSent, type sendDistribution as endpoint } from "@albero/contract";
import {
  mayPropose,
  type AccountId,
  type Instant,
  type PayOutcome,
  type SentDistribution,
  type SentShare,
} from "@albero/domain";
import { loadDistributions, sendDistribution as send } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { openBonuses, type BonusDesk } from "./bonus-desk.ts";
import { distributionView, findingsOf } from "./bonus-view.ts";
import { bonusRefused, poolOf, shareOut, type OfUse } from "./share-out.ts";

/** Days a second person has. */
const DAYS_TO_DECIDE = 60;

const expiryOf = (at: Instant): Instant =>
  Temporal.Instant.from(at)
    .add({ hours: 24 * DAYS_TO_DECIDE })
    .toString({ smallestUnit: "millisecond" }) as Instant;

const sharesOf = ({ entrants }: BonusDesk, { pot }: OfUse, { shares }: PayOutcome): readonly SentShare[] =>
  shares.flatMap(({ id, ...share }) => {
    const found = entrants.get(pot)?.find((each) => each.id === id);
    return found === undefined
      ? []
      : [{ entrant: id, personId: found.personId, title: found.title, ...share }];
  });

/** One waits for a second person at a time: two of the same use would share its money twice. */
const isWaiting = async ({ tx, bodyId }: Work, { year, desk }: BonusDesk, of: OfUse): Promise<boolean> =>
  (await loadDistributions(tx, bodyId, year)).some(
    ({ sent, approval }) =>
      sent.pot === of.pot &&
      sent.use === of.use &&
      approval.decision === null &&
      desk.now < approval.expires_at,
  );

type Wanted = OfUse & { readonly ruleId: string; readonly reason: string };

const propose = async (work: Work, bonuses: BonusDesk, wanted: Wanted): Promise<Reply<DistributionSent>> => {
  const { tx, bodyId, author } = work;
  const { pot, use, ruleId, reason } = wanted;
  const rule = bonuses.basis.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return bonusRefused("unknown-rule");
  const may = mayPropose(findingsOf(bonuses, pot), reason);
  if (!may.ok) return bonusRefused(may.problem.code);
  const pool = poolOf(bonuses, wanted);
  if (!pool.ok) return pool;
  if (await isWaiting(work, bonuses, wanted)) return bonusRefused("already-waiting");
  const outcome = shareOut(bonuses, { rule, pot, pool: pool.value });
  if (!outcome.ok) return bonusRefused(outcome.problem.code);
  const { assigned, unassigned } = outcome.value;
  const sent: SentDistribution = {
    ...{ format: "albero/distribution", year: bonuses.year, pot, use, pool: pool.value, rule },
    ...{ decision: bonuses.desk.today, reason: reason.trim(), assigned, unassigned },
  };
  const id = newId();
  await send(tx, bodyId, {
    ...{ id, sent, shares: sharesOf(bonuses, wanted, outcome.value), expiresAt: expiryOf(author.at) },
    ...{ recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId as AccountId },
  });
  await noteChange(work, {
    ...{ action: "distribution.send", subject: `distribution/${id}`, reason: sent.reason, before: null },
    after: { pot, use, rule: rule.name, pool: sent.pool, assigned },
  });
  const recorded = (await loadDistributions(tx, bodyId, bonuses.year)).find((each) => each.id === id);
  return recorded === undefined ? decline("not-found") : answer(distributionView(bonuses.desk, recorded));
};

/** Sends a distribution to a second person. */
export const sendDistribution =
  (service: Service): Handler<typeof endpoint> =>
  (call: Call<typeof endpoint>) =>
    writing(service, { call, endpointId: ENDPOINTS.sendDistribution.id }, async (work) => {
      const bonuses = await openBonuses(service, work, { call, year: Number(call.params.year) });
      return propose(work, bonuses, call.body);
    });
