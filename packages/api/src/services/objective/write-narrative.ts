import type { NarrativesView, writeNarrative as endpoint } from "@albero/contract";
import type { BodyId, Narrative, NodeId, PeriodCode } from "@albero/domain";
import { addNarrative, inBody, type Tx } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { narrativesView } from "../../views/narrative.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { toldOf } from "./read-narrative.ts";

/** Text that says something; nothing where there is only space. */
const said = (text: string | null): string | null => (text?.trim() ? text.trim() : null);

const changed = (last: Narrative | null): Reply<never> => {
  const version = String(last?.revision ?? 0);
  const { recordedBy: changedBy = null, recordedAt: changedAt = null } = last ?? {};
  return decline("changed-meanwhile", { changed: { version, changedBy, changedAt, value: null } });
};

const write = async (tx: Tx, call: Call<typeof endpoint>): Promise<Reply<NarrativesView>> => {
  const { params, body } = call;
  const bodyId = params.bodyId as BodyId;
  const told = await toldOf(tx, params);
  const last = told.at(-1) ?? null;
  if (versionIn(call.version) !== told.length) return changed(last);
  const author = authorOf(call);
  const narrative: Narrative = {
    ...{ nodeId: params.nodeId as NodeId, period: params.period as PeriodCode },
    ...{ revision: told.length + 1, happened: body.happened.trim() },
    ...{ causes: said(body.causes), actions: said(body.actions) },
    ...{ recordedBy: author.actor, recordedAt: author.at },
  };
  if (!(await addNarrative(tx, bodyId, { narrative, accountId: author.accountId }))) return changed(last);
  await noteChange(
    { tx, bodyId, author },
    {
      ...{ action: "narrative.write", subject: `node/${params.nodeId} ${params.period}`, reason: null },
      ...{ before: last, after: narrative },
    },
  );
  return answer(narrativesView([...told, narrative]), narrative.revision);
};

/** Tells of an objective in a period; what was told before stays in the record. */
export const writeNarrative =
  ({ parts }: Service): Handler<typeof endpoint> =>
  (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    return inBody(parts.database, scope, (tx) => write(tx, call));
  };
