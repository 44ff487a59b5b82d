import type { readNarrative as endpoint } from "@albero/contract";
import type { BodyId, Narrative, PeriodCode } from "@albero/domain";
import { loadNarratives, readBody, type Tx } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { narrativesView } from "../../views/narrative.ts";
import type { Service } from "../service.ts";

type Asked = { readonly bodyId: string; readonly nodeId: string; readonly period: string };

/** Everything told of an objective in a period, from the first telling on. */
export const toldOf = async (tx: Tx, { bodyId, nodeId, period }: Asked): Promise<readonly Narrative[]> =>
  (await loadNarratives(tx, bodyId as BodyId, period as PeriodCode)).filter((told) => told.nodeId === nodeId);

/** What is told of an objective in a period. */
export const readNarrative =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, caller }) => {
    const scope = { bodyId: params.bodyId as BodyId, accountId: caller.actor.accountId };
    const told = await readBody(parts.database, scope, (tx) => toldOf(tx, params));
    return answer(narrativesView(told), told.length);
  };
