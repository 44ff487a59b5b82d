import { ENDPOINTS, type ImportedView } from "@albero/contract";
import { adopt, lastLibrary, type PlanId } from "@albero/domain";
import { loadCommonLibraries, loadIndicators, loadMeasures } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { inForce } from "../library/library-views.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { editFrameOf, made, openDraftOf, recordEdits, saveDefinitions } from "./draft-work.ts";
import { conflictReply } from "./edit-conflict.ts";

type Endpoint = typeof ENDPOINTS.adoptCommonObjectives;

const adoptInto = async (work: Work, call: Call<Endpoint>): Promise<Reply<ImportedView>> => {
  const { tx, bodyId, author } = work;
  const { library: id, items, into } = call.body;
  const draft = await openDraftOf(tx, bodyId, call.params.planId as PlanId);
  if (draft === null) return decline("no-draft");
  const { content, revision } = draft;
  if (versionIn(call.version) !== revision)
    return conflictReply(tx, {
      ...{ bodyId, draft, conflicts: [], language: call.language, seen: content, mine: content },
    });
  const library = lastLibrary(await loadCommonLibraries(tx, bodyId), id);
  if (library === null) return decline("not-found");
  const indicators = await loadIndicators(tx, bodyId);
  const measures = inForce(await loadMeasures(tx, bodyId));
  const frame = { content, indicators, measures, newId: uuid, at: author.at };
  const adopted = adopt(library, { items, into }, frame);
  if (!adopted.ok) return decline("edit-refused", { faults: [{ place: "body/items", ...adopted.problem }] });
  const { edits, ...definitions } = adopted.value;
  if (edits.length === 0) return answer({ revision, added: 0, changed: 0 }, revision);
  const reason = `${library.title}, ${library.version}`;
  await saveDefinitions(work, definitions, reason);
  const { faults } = made(content, edits, await editFrameOf(tx, bodyId, draft));
  if (faults.length > 0) return decline("edit-refused", { faults });
  await recordEdits(work, draft, { edits, reason, actId: null });
  const added = edits.filter((edit) => edit.kind === "add" && edit.entity === "node").length;
  const changed = edits.filter((edit) => edit.kind === "set" && edit.entity === "node").length;
  return answer({ revision: revision + 1, added, changed }, revision + 1);
};

/** Adopts common objectives: their definitions into the library, themselves into the draft, in one transaction. */
export const adoptCommonObjectives =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.adoptCommonObjectives.id }, (work) =>
      adoptInto(work, call),
    );
