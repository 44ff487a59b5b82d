import { ENDPOINTS, type MembershipView } from "@albero/contract";
import {
  memberFault,
  type BodyId,
  type Day,
  type MembershipId,
  type OrganId,
  type OrganMember,
  type PersonId,
} from "@albero/domain";
import { loadMemberNames, loadMembers, loadOrgans, readBody, saveMember } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { namePerson } from "../organisation/name-person.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.recordMember;

const membershipView = (member: OrganMember, all: readonly OrganMember[]): MembershipView => {
  const { id, organId, personId, office, validFrom, validTo } = member;
  const revision = all.filter((each) => each.id === id).length;
  return { id, revision, organId, personId, office, validFrom, validTo };
};

/** Who sits in the organs over time, as known now, and what they are called. */
export const listMembers =
  ({ parts }: Service): Handler<typeof ENDPOINTS.listMembers> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const { all, people } = await readBody(parts.database, scope, async (tx) => ({
      all: await loadMembers(tx, bodyId),
      people: await loadMemberNames(tx, bodyId),
    }));
    const known = all.filter(({ supersededAt }) => supersededAt === null);
    return answer({
      members: known.map((member) => membershipView(member, all)),
      people: people.map((person) => ({ ...person })),
    });
  };

const memberOf = (
  { body, now }: Call<Endpoint>,
  { id, personId }: { readonly id: MembershipId; readonly personId: PersonId },
): OrganMember => ({
  ...{ id, personId, organId: body.organId as OrganId, office: body.office },
  ...{ validFrom: body.validFrom as Day, validTo: body.validTo as Day | null },
  ...{ recordedAt: now, supersededAt: null },
});

type Known = { readonly all: readonly OrganMember[]; readonly own: readonly OrganMember[] };

/** What a member cannot be written down with; `null` when nothing stands against it. */
const faultOf = async (
  { tx, bodyId }: Work,
  { all, own }: Known,
  { member, isNew }: { readonly member: OrganMember; readonly isNew: boolean },
): Promise<Fault | null> => {
  const at = (place: string, code: string): Fault => ({ place: `body/${place}`, code, facts: {} });
  const isOwn = ({ personId }: OrganMember) => personId === member.personId;
  if (!(await loadOrgans(tx, bodyId)).some(({ id }) => id === member.organId))
    return at("organId", "unknown-organ");
  if (!isNew && !all.some(isOwn)) return at("person", "unknown-person");
  if (!own.every(isOwn)) return at("person", "another-person");
  const fault = memberFault(all, member);
  return fault === null ? null : at("validFrom", fault);
};

const record = async (work: Work, call: Call<Endpoint>): Promise<Reply<MembershipView>> => {
  const { tx, bodyId } = work;
  const { id, person } = call.body;
  const all = await loadMembers(tx, bodyId);
  const own = all.filter((member) => member.id === id);
  if (typeof id === "string" && own.length === 0) return decline("not-found");
  if (versionIn(call.version) !== own.length) return decline("changed-meanwhile");
  const isNew = !("id" in person);
  const personId = (isNew ? uuid() : person.id) as PersonId;
  const member = memberOf(call, { id: (id ?? uuid()) as MembershipId, personId });
  const fault = await faultOf(work, { all, own }, { member, isNew });
  if (fault !== null) return decline("act-refused", { faults: [fault] });
  const name = await namePerson(work, person, personId);
  await saveMember(tx, bodyId, member);
  const before = own.find(({ supersededAt }) => supersededAt === null) ?? null;
  const change = { action: "acts.record-member", subject: `organ/${member.organId}`, reason: null };
  await noteChange(work, { ...change, before, after: name === null ? member : { ...member, name } });
  return answer(membershipView(member, [...all, member]), own.length + 1);
};

/** Records who sits in an organ, from when to when. A membership stays with its person: another one is another. */
export const recordMember =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.recordMember.id }, (work) => record(work, call));
