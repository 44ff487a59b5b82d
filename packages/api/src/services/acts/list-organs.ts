import type { listOrgans as endpoint, OrganView } from "@albero/contract";
import type { BodyId, OrganInOffice } from "@albero/domain";
import { loadOrgans, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";

/** An organ as known now; its revision counts how often it was recorded. */
export const organView = (organ: OrganInOffice, all: readonly OrganInOffice[]): OrganView => {
  const { id, name, kind, validFrom, validTo } = organ;
  return { id, name, kind, validFrom, validTo, revision: all.filter((each) => each.id === id).length };
};

/** The organs of a body over time, as known now. */
export const listOrgans =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const all = await readBody(parts.database, scope, (tx) => loadOrgans(tx, bodyId));
    const known = all.filter(({ supersededAt }) => supersededAt === null);
    return answer({ organs: known.map((organ) => organView(organ, all)) });
  };
