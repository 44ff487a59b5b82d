import { ENDPOINTS, type EditedView } from "@albero/contract";
import {
  conflictsWith,
  describesSame,
  EMPTY_CONTENT,
  applyEdits,
  inverseOfAll,
  PLAN_ENTITIES,
  entitiesOf,
  type ActId,
  type PlanContent,
  type PlanEdit,
  type PlanId,
} from "@albero/domain";
import { findAct, loadIndicators, loadMeasures, type Draft } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Language } from "../../http/language.ts";
import {
  contentView,
  editViews,
  formulaTextOf,
  readEdits,
  unreadFormulas,
  type FormulaText,
} from "../../views/plan-content.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { editFrameOf, made, openDraftOf, recordEdits } from "./draft-work.ts";
import { conflictReply } from "./edit-conflict.ts";

type Endpoint = typeof ENDPOINTS.editDraft;
type EditCall = Call<Endpoint>;

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

type Done = {
  readonly edits: readonly PlanEdit[];
  readonly content: PlanContent;
  readonly seen: number;
  readonly text: FormulaText;
};

const textOf = async ({ tx, bodyId }: Work, { content }: Draft, language: Language): Promise<FormulaText> =>
  formulaTextOf(
    {
      measures: await loadMeasures(tx, bodyId),
      indicators: await loadIndicators(tx, bodyId),
      nodes: content.nodes,
    },
    language,
  );

const viewOf = (draft: Draft, { edits, content, seen, text }: Done): EditedView => {
  const before = seenAt(draft, seen);
  const there = new Set(idsIn(content));
  return {
    revision: draft.revision + 1,
    merged: draft.changes.filter(({ revision }) => revision > seen).length,
    changed: contentView(changedSince(before, content), text),
    removed: idsIn(before).filter((id) => !there.has(id)),
    created: edits.flatMap((edit) =>
      edit.kind === "add" ? [{ entity: edit.entity, id: edit.value.id }] : [],
    ),
    undo: editViews(inverseOfAll(draft.content, edits), text),
  };
};

const unreadFaults = ({ body }: EditCall, text: FormulaText): readonly Fault[] =>
  unreadFormulas(body.edits, text).map(({ at, formula }) => ({
    ...{ place: `body/edits/${at}`, code: "target-formula-unread", facts: { formula } },
  }));

const isOfNobody = async ({ tx, bodyId }: Work, actId: ActId | null): Promise<boolean> =>
  actId !== null && (await findAct(tx, bodyId, actId)) === null;

const edit = async (work: Work, call: EditCall): Promise<Reply<EditedView>> => {
  const { tx, bodyId } = work;
  const draft = await openDraftOf(tx, bodyId, call.params.planId as PlanId);
  if (draft === null) return decline("no-draft");
  const seen = versionIn(call.version);
  const text = await textOf(work, draft, call.language);
  const unread = unreadFaults(call, text);
  if (unread.length > 0) return decline("edit-refused", { faults: unread });
  const edits = readEdits(call.body.edits, { newId: uuid, text });
  const since = draft.changes.filter(({ revision }) => revision > seen);
  const conflicts = conflictsWith(edits, since, draft.content);
  if (seen < 0 || seen > draft.revision || conflicts.length > 0)
    return conflictReply(tx, {
      ...{ bodyId, draft, conflicts, language: call.language },
      ...{ seen: seenAt(draft, seen), mine: applyEdits(draft.content, edits) },
    });
  const { content, faults } = made(draft.content, edits, await editFrameOf(tx, bodyId, draft));
  if (faults.length > 0) return decline("edit-refused", { faults });
  const { reason = null } = call.body;
  const actId = (call.body.actId ?? null) as ActId | null;
  if (await isOfNobody(work, actId))
    return decline("edit-refused", { faults: [{ place: "body/actId", code: "act-of-nobody", facts: {} }] });
  await recordEdits(work, draft, { edits, reason, actId });
  return answer(viewOf(draft, { edits, content, seen, text }), draft.revision + 1);
};

/** Changes the draft: load, check, save, with its line in the register and its key, in one transaction. */
export const editDraft =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.editDraft.id }, (work) => edit(work, call));
