import { ENDPOINTS, type PostView } from "@albero/contract";
import { cutAt, postFault, type BodyId, type Day, type Post, type PostId, type UnitId } from "@albero/domain";
import {
  addStaffing,
  loadPersonNames,
  loadStaffing,
  loadUnits,
  readBody,
  supersedeStaffing,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { holdingView, isKnown, postView } from "./staffing-view.ts";

type Endpoint = typeof ENDPOINTS.definePost;

/** The posts and who holds them over time, as known now. */
export const readStaffing =
  ({ parts }: Service): Handler<typeof ENDPOINTS.readStaffing> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const { staffing, people } = await readBody(parts.database, scope, async (tx) => ({
      staffing: await loadStaffing(tx, bodyId),
      people: await loadPersonNames(tx, bodyId),
    }));
    const { posts, assignments } = staffing;
    const ids = [...new Set(posts.filter(isKnown).map(({ id }) => id))];
    return answer({
      posts: ids.map((id) => postView(id, posts)),
      assignments: assignments.filter(isKnown).map((each) => holdingView(each, assignments)),
      people: people.map((person) => ({ ...person })),
    });
  };

const postOf = ({ body, now }: Call<Endpoint>, id: PostId): Post => {
  const { title, role, unitId, paysInvoices, validFrom, validTo } = body.post;
  return {
    ...{ id, title: title.trim(), role, unitId: unitId as UnitId, paysInvoices },
    ...{ validFrom: validFrom as Day, validTo: validTo as Day | null, recordedAt: now, supersededAt: null },
  };
};

const define = async (work: Work, call: Call<Endpoint>): Promise<Reply<PostView>> => {
  const { tx, bodyId, author } = work;
  const { posts, assignments } = await loadStaffing(tx, bodyId);
  const id = (call.body.id ?? uuid()) as PostId;
  const own = posts.filter((post) => post.id === id);
  if (call.body.id !== null && own.length === 0) return decline("not-found");
  if (versionIn(call.version) !== own.length) return decline("changed-meanwhile");
  const post = postOf(call, id);
  const known = own.filter(isKnown);
  const states = [...cutAt(known, post), post];
  const refuse = (place: string, code: string) => {
    const fault: Fault = { place: `body/post/${place}`, code, facts: {} };
    return decline("definition-refused", { faults: [fault] });
  };
  if (!(await loadUnits(tx, bodyId)).some((unit) => unit.id === post.unitId))
    return refuse("unitId", "unknown-unit");
  const fault = postFault(states, assignments);
  if (fault !== null) return refuse("validTo", fault);
  await supersedeStaffing(tx, bodyId, { of: "post", id, at: author.at });
  await addStaffing(tx, bodyId, { posts: states, assignments: [] });
  const change = { action: "organisation.define-post", subject: `post/${id}`, reason: null };
  await noteChange(work, { ...change, before: known, after: states });
  const closed = own.map((each) => ({ ...each, supersededAt: each.supersededAt ?? author.at }));
  return answer(postView(id, [...closed, ...states]), own.length + states.length);
};

/** Says what a post is from a day on, or when it ceases. What was known before still answers for moments before now. */
export const definePost =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.definePost.id }, (work) => define(work, call));
