import { ENDPOINTS, type EditedView } from "@albero/contract";
import {
  applyEdit,
  checkEdit,
  conflictsWith,
  describesSame,
  EMPTY_CONTENT,
  applyEdits,
  inverseOfAll,
  PLAN_ENTITIES,
  entitiesOf,
  type ActId,
  type BodyId,
  type EditFrame,
  type PlanContent,
  type PlanEdit,
  type PlanId,
} from "@albero/domain";
import {
  addDraftChange,
  findAct,
  loadIndicators,
  loadUnits,
  lockDraft,
  type Draft,
  type Tx,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { contentView, editViews, readEdits } from "../../views/plan-content.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { conflictReply } from "./edit-conflict.ts";

type Endpoint = typeof ENDPOINTS.editDraft;
type EditCall = Call<Endpoint>;

type Ground = { readonly draft: Draft; readonly frame: EditFrame; readonly tx: Tx; readonly bodyId: BodyId };

const groundOf = async (tx: Tx, bodyId: BodyId, planId: PlanId): Promise<Ground | null> => {
  const draft = await lockDraft(tx, bodyId, planId);
  if (draft?.row.status !== "draft") return null;
  const units = await loadUnits(tx, bodyId);
  const indicators = await loadIndicators(tx, bodyId);
  const frame = { base: draft.base, unitIds: new Set(units.map(({ id }) => id)), indicators };
  return { draft, frame, tx, bodyId };
};

/** Each edit upon those before it; the content after all, or what is wrong with each that cannot be made. */
const made = (
  { draft, frame }: Ground,
  edits: readonly PlanEdit[],
): { readonly content: PlanContent; readonly faults: readonly Fault[] } => {
  let { content } = draft;
  const faults: Fault[] = [];
  edits.forEach((edit, index) => {
    const verdict = checkEdit(content, edit, frame);
    if (verdict.ok) content = applyEdit(content, edit);
    else faults.push({ place: `body/edits/${index}`, ...verdict.problem });
  });
  return { content, faults };
};

/** What is not as it was at the revision the caller had seen, whoever changed it. */
const changedSince = (seen: PlanContent, now: PlanContent): PlanContent => {
  const was = new Map(
    PLAN_ENTITIES.flatMap((entity) => entitiesOf(seen, entity).map((row) => [row.id, row])),
  );
  const isOther = (row: { readonly id: string }): boolean => !describesSame(was.get(row.id as never), row);
  return {
    nodes: now.nodes.filter(isOther),
    uses: now.uses.filter(isOther),
    cards: now.cards.filter(isOther),
    cardObjectives: now.cardObjectives.filter(isOther),
  };
};

const idsIn = (content: PlanContent): readonly string[] =>
  PLAN_ENTITIES.flatMap((entity) => entitiesOf(content, entity).map(({ id }) => id as string));

const seenAt = ({ base, changes }: Draft, revision: number): PlanContent =>
  applyEdits(
    base ?? EMPTY_CONTENT,
    changes.filter((change) => change.revision <= revision).flatMap(({ edits }) => edits),
  );

type Done = { readonly edits: readonly PlanEdit[]; readonly content: PlanContent; readonly seen: number };

const viewOf = ({ draft }: Ground, { edits, content, seen }: Done): EditedView => {
  const before = seenAt(draft, seen);
  const there = new Set(idsIn(content));
  return {
    revision: draft.revision + 1,
    merged: draft.changes.filter(({ revision }) => revision > seen).length,
    changed: contentView(changedSince(before, content)),
    removed: idsIn(before).filter((id) => !there.has(id)),
    created: edits.flatMap((edit) =>
      edit.kind === "add" ? [{ entity: edit.entity, id: edit.value.id }] : [],
    ),
    undo: editViews(inverseOfAll(draft.content, edits)),
  };
};

const record = async (ground: Ground, done: Done, call: EditCall): Promise<Reply<null>> => {
  const { tx, bodyId, draft } = ground;
  const author = authorOf(call);
  const { reason = null } = call.body;
  const actId = (call.body.actId ?? null) as ActId | null;
  if (actId !== null && (await findAct(tx, bodyId, actId)) === null)
    return decline("edit-refused", { faults: [{ place: "body/actId", code: "act-of-nobody", facts: {} }] });
  const { plan_id: planId, version } = draft.row;
  const about = { key: { planId, version }, revision: draft.revision + 1, edits: done.edits, reason };
  await addDraftChange(tx, bodyId, {
    ...{ ...about, by: author.actor, at: author.at, accountId: author.accountId, actId },
  });
  await noteChange(
    { tx, bodyId, author },
    {
      ...{ action: "plan.edit", subject: `plan/${planId}/${version}`, reason },
      ...{ before: inverseOfAll(draft.content, done.edits), after: done.edits },
    },
  );
  return answer(null);
};

const edit = async (tx: Tx, call: EditCall): Promise<Reply<EditedView>> => {
  const bodyId = call.params.bodyId as BodyId;
  const ground = await groundOf(tx, bodyId, call.params.planId as PlanId);
  if (ground === null) return decline("no-draft");
  const { draft } = ground;
  const seen = versionIn(call.version);
  const edits = readEdits(call.body.edits, uuid);
  const since = draft.changes.filter(({ revision }) => revision > seen);
  const conflicts = conflictsWith(edits, since, draft.content);
  if (seen < 0 || seen > draft.revision || conflicts.length > 0)
    return conflictReply(tx, { bodyId, draft, conflicts, language: call.language });
  const { content, faults } = made(ground, edits);
  if (faults.length > 0) return decline("edit-refused", { faults });
  const done = { edits, content, seen };
  const recorded = await record(ground, done, call);
  return recorded.ok ? answer(viewOf(ground, done), draft.revision + 1) : recorded;
};

/** Changes the draft: load, check, save, with its line in the register and its key, in one transaction. */
export const editDraft =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.editDraft.id }, ({ tx }) => edit(tx, call));
