import { ENDPOINTS, type ImportedView } from "@albero/contract";
import type { PlanId } from "@albero/domain";
import { keepsDocument, readIncoming, type Incoming } from "@albero/exchange";
import { keepDocument, saveFile } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { refuseFile } from "../refuse-file.ts";
import { compareFile, declineWithoutDraft } from "./compare-file.ts";
import { openDraftOf, recordEdits, saveDefinitions } from "./draft-work.ts";
import { conflictReply } from "./edit-conflict.ts";

type Endpoint = typeof ENDPOINTS.importPlan;

/** Keeps the file itself with the plan: what has no place in a plan goes out again with it. */
const keep = async ({ tx, bodyId, author }: Work, { body, params, query }: Call<Endpoint>): Promise<void> => {
  const { at, actor, accountId } = author;
  const saved = await saveFile(tx, bodyId, { bytes: body, mediaType: "application/xml", accountId, at });
  if (!saved.ok) throw new Error(saved.problem.code);
  await keepDocument(tx, {
    ...{ body_id: bodyId, plan_id: params.planId as PlanId, sha256: saved.value.sha256 },
    ...{ name: query.name ?? null, recorded_by: actor, recorded_at: at },
  });
};

const bringIn = async (
  work: Work,
  call: Call<Endpoint>,
  incoming: Incoming,
): Promise<Reply<ImportedView>> => {
  const { tx, bodyId } = work;
  const { language } = call;
  const { planId } = call.params;
  const draft = await openDraftOf(tx, bodyId, planId as PlanId);
  if (draft === null) return decline("no-draft");
  // Only what was previewed is brought in: whatever was written since may stand in its way.
  if (versionIn(call.version) !== draft.revision) {
    const { content } = draft;
    return conflictReply(tx, { bodyId, draft, conflicts: [], language, seen: content, mine: content });
  }
  const compared = await compareFile(tx, { bodyId, planId, language, incoming });
  if (!compared.ok) return compared;
  const { preview, problems } = compared.value;
  const { result } = preview;
  if (result === null || problems.length > 0) return refuseFile(problems.map(({ message }) => message));
  const { added, changed } = preview.counts;
  const { edits, definitions } = result;
  const reason = call.query.name ?? null;
  await saveDefinitions(work, definitions, reason);
  if (keepsDocument(incoming, planId)) await keep(work, call);
  if (edits.length === 0) return answer({ revision: draft.revision, added, changed }, draft.revision);
  await recordEdits(work, draft, { edits, reason, actId: null });
  return answer({ revision: draft.revision + 1, added, changed }, draft.revision + 1);
};

/** Brings a file into the draft: compared anew with what is there, all of it or nothing, in one transaction. */
export const importPlan =
  (service: Service): Handler<Endpoint> =>
  async (call) => {
    const { language, now } = call;
    const without = await declineWithoutDraft(service, call.params);
    if (without !== null) return without;
    const read = await readIncoming(call.body, { at: now, language });
    if (!read.ok) return refuseFile(read.sentences);
    const incoming = read.value;
    return writing(service, { call, endpointId: ENDPOINTS.importPlan.id }, (work) =>
      bringIn(work, call, incoming),
    );
  };
