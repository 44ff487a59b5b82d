import type { AgreementsView, listAgreements as listing, saveAgreement as endpoint } from "@albero/contract";
import {
  agreementRefusal,
  type AgileAgreement,
  type AgileAgreementId,
  type BodyId,
  type PersonId,
} from "@albero/domain";
import { addAgreement, listPersons, loadAgreements, loadStaffing, readBody, type Tx } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { changing } from "../writing.ts";
import { changedBy, revisionOf } from "../changed-by.ts";

/** People by what they are called; one whose name nobody wrote, by the last post they held. */
const peopleOf = async (tx: Tx, bodyId: BodyId): Promise<AgreementsView["people"]> => {
  const { posts, assignments } = await loadStaffing(tx, bodyId);
  const lastPost = (person: PersonId): string | null => {
    const held = assignments.findLast(
      ({ personId, supersededAt }) => personId === person && supersededAt === null,
    );
    return posts.findLast(({ id }) => id === held?.postId)?.title ?? null;
  };
  return (await listPersons(tx, bodyId)).map(({ id, name }) => ({ id, name: name ?? lastPost(id) }));
};

const agreementsView = async (tx: Tx, bodyId: BodyId): Promise<AgreementsView> => ({
  people: await peopleOf(tx, bodyId),
  agreements: (await loadAgreements(tx, bodyId)).map(({ agreement, ...recorded }) => ({
    ...recorded,
    ...agreement,
  })),
});

/** The individual agreements of a body. */
export const listAgreements =
  ({ parts }: Service): Handler<typeof listing> =>
  async ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    return answer(await readBody(parts.database, scope, (tx) => agreementsView(tx, bodyId)));
  };

const refused = (place: string, code: string) =>
  decline("agile-refused", { faults: [{ place: `body/${place}`, code, facts: {} }] });

type Asked = { readonly seen: string | null; readonly agreement: AgileAgreement };

const recordAgreement = async (work: Work, { seen, agreement }: Asked): Promise<Reply<AgreementsView>> => {
  const { tx, bodyId, author } = work;
  const all = await loadAgreements(tx, bodyId);
  const before = all.find((each) => each.agreement.id === agreement.id) ?? null;
  if (versionIn(seen) !== revisionOf(before)) return changedBy(before);
  const people = await listPersons(tx, bodyId);
  if (!people.some(({ id }) => id === agreement.personId)) return refused("personId", "not-of-body");
  const others = all.map((each) => each.agreement);
  const refusal = agreementRefusal(agreement, others);
  if (refusal !== null) return refused("from", refusal);
  const recorded = {
    ...{ revision: revisionOf(before) + 1, agreement },
    ...{ recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId },
  };
  if (!(await addAgreement(tx, bodyId, recorded))) return changedBy(before);
  await noteChange(work, {
    ...{ action: "agile.agree", subject: `agile-agreement/${agreement.id}`, reason: null },
    before: before === null ? null : { revision: before.revision },
    after: { revision: recorded.revision },
  });
  return answer(await agreementsView(tx, bodyId), recorded.revision);
};

/** Records an individual agreement. */
export const saveAgreement =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const { id, personId, from, to, ...how } = call.body;
    const agreement: AgileAgreement = {
      id: (id ?? newId()) as AgileAgreementId,
      ...{ personId: personId as PersonId, from: from as AgileAgreement["from"] },
      ...{ to: to as AgileAgreement["to"], ...how },
    };
    return changing(service, call, (work) => recordAgreement(work, { seen: call.version, agreement }));
  };
