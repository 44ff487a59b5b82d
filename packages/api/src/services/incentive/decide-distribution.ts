import { ENDPOINTS, type DistributionSent, type decideDistribution as endpoint } from "@albero/contract";
import { mayApprove, type AccountId, type Day } from "@albero/domain";
import {
  addFundPayment,
  decideDistribution as decide,
  loadDistributions,
  type RecordedDistribution,
} from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { openDesk } from "../appraisal/desk.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { showsAgain } from "../session/show-again.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { distributionView } from "./bonus-view.ts";
import { fundOf } from "./fund-of.ts";
import { bonusRefused } from "./share-out.ts";

type Deciding = Call<typeof endpoint>["body"];

const findIn = async (
  { tx, bodyId }: Work,
  { year, distributionId }: Call<typeof endpoint>["params"],
): Promise<RecordedDistribution | null> =>
  (await loadDistributions(tx, bodyId, Number(year))).find(({ id }) => id === distributionId) ?? null;

/** What stands against an approval, as the rules have it; a key that is missing is named. */
const refusalOf = async (work: Work, { sent, approval }: RecordedDistribution) => {
  const { tx, bodyId, author } = work;
  const fund = await fundOf(tx, bodyId, sent.year);
  if (fund === null) return bonusRefused("unknown-use");
  const may = mayApprove(
    {
      ...{ pot: sent.pot, use: sent.use, assigned: sent.assigned },
      ...{ requestedBy: approval.requested_by, expiresAt: approval.expires_at },
    },
    { by: author.accountId, now: author.at },
    { pots: fund.fund.document.pots, record: fund.history },
  );
  if (may.ok) return null;
  const key = may.problem.facts["key"];
  return bonusRefused(key === undefined ? may.problem.code : `missing-${key}`);
};

const decideOn = async (
  work: Work,
  found: RecordedDistribution,
  { decision, act, on }: Deciding,
): Promise<Reply<null>> => {
  const { tx, bodyId, author } = work;
  const { id, sent, approval } = found;
  if (approval.decision !== null) return bonusRefused("already-decided");
  if (author.accountId === approval.requested_by) return bonusRefused("same-person");
  const isApproval = decision === "approved";
  if (isApproval && act.trim().length < 3) return bonusRefused("act-missing");
  const refusal = isApproval ? await refusalOf(work, found) : null;
  if (refusal !== null) return refusal;
  const by = { id, accountId: author.accountId as AccountId, at: author.at, decision };
  if (!(await decide(tx, bodyId, by))) return bonusRefused("already-decided");
  if (isApproval)
    await addFundPayment(tx, bodyId, {
      ...{ id: newId(), year: sent.year, recordedBy: author.actor, recordedAt: author.at },
      accountId: author.accountId,
      payment: {
        ...{ pot: sent.pot, use: sent.use, cents: sent.assigned, act: act.trim(), on: on as Day },
        distributionId: id,
      },
    });
  await noteChange(work, {
    ...{ action: `distribution.${decision}`, subject: `distribution/${id}`, reason: null },
    before: { sha256: approval.sha256 },
    after: isApproval ? { act: act.trim(), on, assigned: sent.assigned } : { act: null },
  });
  return answer(null);
};

/** The decision of the second person, who shows again who they are; an approval pays the distribution out of its use. */
export const decideDistribution =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { caller, now: at, body } = call;
    // Before the change and apart from it: a wrong code is counted, whatever becomes of the decision.
    if (!(await showsAgain(service.parts, caller, { password: body.password, now: at })))
      return decline("wrong-credentials");
    return writing(service, { call, endpointId: ENDPOINTS.decideDistribution.id }, async (work) => {
      const found = await findIn(work, call.params);
      if (found === null) return decline("not-found");
      const done = await decideOn(work, found, call.body);
      if (!done.ok) return done;
      const desk = await openDesk(service, work, call);
      const now = await findIn(work, call.params);
      const view: DistributionSent | null = now === null ? null : distributionView(desk, now);
      return view === null ? decline("not-found") : answer(view);
    });
  };
