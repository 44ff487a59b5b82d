import { ENDPOINTS, type HoldingView } from "@albero/contract";
import {
  assignmentFault,
  hundredths,
  type Assignment,
  type AssignmentId,
  type Day,
  type PersonId,
  type PostId,
  type Staffing,
} from "@albero/domain";
import { addStaffing, loadPersonNames, loadStaffing, supersedeStaffing } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { namePerson } from "./name-person.ts";
import { holdingView, isKnown } from "./staffing-view.ts";

type Endpoint = typeof ENDPOINTS.recordAssignment;

const hundredthsOf = (percent: string) => hundredths(Math.round(Number(percent) * 100));

const assignmentOf = ({ body, now }: Call<Endpoint>): Assignment => ({
  ...{ id: (body.id ?? uuid()) as AssignmentId, postId: body.postId as PostId, kind: body.kind },
  personId: ("id" in body.person ? body.person.id : uuid()) as PersonId,
  share: hundredthsOf(body.share),
  ...{ validFrom: body.validFrom as Day, validTo: body.validTo as Day | null },
  ...{ recordedAt: now, supersededAt: null },
});

/** What is recorded: the assignment, and the one left for it, which ends on the day it begins. */
type Written = { readonly next: Assignment; readonly left: Assignment | null };

const fault = (place: string, code: string): Fault => ({ place: `body/${place}`, code, facts: {} });

/** What it cannot be recorded with; `null` when nothing stands against it. */
const faultOf = (
  { posts, assignments }: Staffing,
  { next, left }: Written,
  own: readonly Assignment[],
): Fault | null => {
  if (own.some(({ personId }) => personId !== next.personId)) return fault("person", "another-person");
  const leavesOther = left !== null && (left.personId !== next.personId || left.validFrom >= next.validFrom);
  if (leavesOther) return fault("leavesId", "leaves-nothing");
  const beside = assignments.filter(({ id }) => id !== left?.id);
  const seen = left === null ? beside : [...beside, left];
  const found = assignmentFault({ posts, assignments: seen }, next);
  return found === null ? null : fault(found === "post-not-there" ? "postId" : "validFrom", found);
};

const leftFor = (next: Assignment, known: Assignment | null): Assignment | null =>
  known === null ? null : { ...known, validTo: next.validFrom, recordedAt: next.recordedAt };

const save = async (work: Work, { next, left }: Written, withdrawn: string | null): Promise<void> => {
  const { tx, bodyId, author } = work;
  const written = left === null ? [next] : [next, left];
  for (const { id } of written) await supersedeStaffing(tx, bodyId, { of: "assignment", id, at: author.at });
  if (withdrawn === null) await addStaffing(tx, bodyId, { posts: [], assignments: written });
};

/** Whether a person of a call is somebody the body knows, or is named there. */
const isSomebody = async ({ tx, bodyId }: Work, { body: { person } }: Call<Endpoint>): Promise<boolean> =>
  !("id" in person) || (await loadPersonNames(tx, bodyId)).some(({ id }) => id === person.id);

/** What the register keeps of it: the name only sealed. */
const write = async (work: Work, call: Call<Endpoint>, { next, left }: Written): Promise<unknown> => {
  const { person, withdrawn } = call.body;
  const name = await namePerson(work, person, next.personId);
  await save(work, { next, left }, withdrawn);
  if (withdrawn !== null) return null;
  return { next, left, ...(name === null ? {} : { name }) };
};

const record = async (work: Work, call: Call<Endpoint>): Promise<Reply<HoldingView>> => {
  const { id, leavesId, withdrawn } = call.body;
  const staffing = await loadStaffing(work.tx, work.bodyId);
  const { assignments } = staffing;
  const knownBy = (wanted: string | null) =>
    assignments.find((each) => each.id === wanted && isKnown(each)) ?? null;
  const own = assignments.filter((each) => each.id === id);
  const [before, leaves] = [knownBy(id), knownBy(leavesId)];
  if ((id === null) !== (before === null) || (leavesId === null) !== (leaves === null))
    return decline("not-found");
  if (versionIn(call.version) !== own.length) return decline("changed-meanwhile");
  if (!(await isSomebody(work, call)))
    return decline("definition-refused", { faults: [fault("person", "unknown-person")] });
  const next = assignmentOf(call);
  const written = { next, left: withdrawn === null ? leftFor(next, leaves) : null };
  const found = withdrawn === null ? faultOf(staffing, written, own) : null;
  if (found !== null) return decline("definition-refused", { faults: [found] });
  const after = await write(work, call, written);
  const change = { action: "organisation.record-assignment", subject: `post/${next.postId}` };
  await noteChange(work, { ...change, before, after, reason: withdrawn });
  return answer(holdingView(next, [...assignments, next]), own.length + 1);
};

/**
 * Records who holds a post, from when to when and for how much of full time; a transfer leaves the other post on the
 * same day. An assignment stays with its person; one that never was is withdrawn with the reason.
 */
export const recordAssignment =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.recordAssignment.id }, (work) => record(work, call));
