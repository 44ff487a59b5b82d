import {
  ENDPOINTS,
  type addEvidence as adding,
  type EvidenceView,
  type listEvidence as listing,
  type readEvidence as reading,
} from "@albero/contract";
import { periodOf, type BodyId, type MeasureId, type PeriodCode, type UnitId } from "@albero/domain";
import {
  addEvidence as putEvidence,
  inBody,
  loadEvidence,
  readCell,
  saveFile,
  type Evidence,
} from "@albero/store";
import { createHash } from "node:crypto";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { bytesOfFile } from "../file-bytes.ts";
import { newId } from "../new-id.ts";
import { pageOf } from "../page.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { mediaTypeOf } from "./media-type.ts";

const viewOf = ({ sha256: _, ...evidence }: Evidence): EvidenceView => evidence;

const refuse = (code: string) =>
  decline("evidence-refused", { faults: [{ place: "body", code, facts: {} }] });

type AddCall = Call<typeof adding>;

const keep = async (work: Work, call: AddCall, mediaType: string): Promise<Reply<EvidenceView>> => {
  const { tx, bodyId, author } = work;
  const { params, query } = call;
  const key = {
    measureId: params.measureId as MeasureId,
    period: periodOf(params.period as PeriodCode),
    unitId: (query["unit-id"] ?? null) as UnitId | null,
  };
  const { lastEntry } = await readCell(tx, bodyId, key);
  if (lastEntry === null || lastEntry.seq !== query["seen-seq"]) return refuse("changed-since-seen");
  const { at, accountId, actor } = author;
  const saved = await saveFile(tx, bodyId, { bytes: call.body, mediaType, accountId, at });
  if (!saved.ok) return refuse(saved.problem.code);
  const { sha256 } = saved.value;
  const entrySeq = lastEntry.seq;
  const { title } = query;
  await putEvidence(tx, bodyId, {
    ...{ id: newId(), entrySeq, sha256, title, accountId },
    ...{ recordedBy: actor, recordedAt: at },
  });
  const subject = `${params.measureId} ${params.period}`;
  await noteChange(work, {
    ...{ action: "measure.prove", subject, reason: null, before: null },
    after: { title, sha256 },
  });
  const kept = (await loadEvidence(tx, bodyId)).find(
    (each) => each.entrySeq === entrySeq && each.sha256 === sha256,
  );
  return kept === undefined ? decline("not-found") : answer(viewOf(kept));
};

/** Puts a file beside the value that was seen: its type is read from its contents, its contents are kept once. */
export const addEvidence =
  (service: Service): Handler<typeof adding> =>
  async (call) => {
    const mediaType = await mediaTypeOf(call.body);
    if (mediaType === null) return refuse("file-not-taken");
    // For the key of the request the contents are as good as their hash.
    const body = createHash("sha256").update(call.body).digest("hex");
    const asked = { call: { ...call, body }, endpointId: ENDPOINTS.addEvidence.id };
    return writing(service, asked, (work) => keep(work, call, mediaType));
  };

/** What proves the values of a body or of one measure. */
export const listEvidence =
  ({ parts }: Service): Handler<typeof listing> =>
  async ({ params, query, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    const all = await inBody(parts.database, scope, (tx) => loadEvidence(tx, bodyId));
    const wanted = query["measure-id"];
    const found = all.filter(({ measureId }) => wanted === undefined || measureId === wanted);
    const { page, rows } = pageOf(found, query);
    return answer({ page, evidence: rows.map(viewOf) });
  };

/** One file, to be kept: it never becomes a page of ours. */
export const readEvidence =
  ({ parts }: Service): Handler<typeof reading> =>
  ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    return inBody(parts.database, scope, async (tx) => {
      const found = (await loadEvidence(tx, bodyId)).find(({ id }) => id === params.evidenceId);
      if (found === undefined) return decline("not-found");
      const { title: name, mediaType } = found;
      return answer({ name, mediaType, bytes: await bytesOfFile(tx, bodyId, found.sha256) });
    });
  };
