import type { listAudit as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { listAudit as auditPage, readBody, verifyAudit } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";

/** The register of changes, newest first; each reading checks the whole chain anew. */
export const listAudit =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, query, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const { search = "", offset = 0, limit = 200 } = query;
    const scope = { bodyId, accountId: caller.actor.accountId };
    return readBody(parts.database, scope, async (tx) => {
      const { entries, total } = await auditPage(tx, bodyId, { search, offset, limit });
      const { intact } = await verifyAudit(tx, bodyId);
      return answer({
        page: { total, offset, limit },
        intact,
        entries: entries.map(
          ({ seq, at, actor, action, subject, reason, requestId, before, after, hash }) => ({
            ...{ seq, at, actor, action, subject, reason, requestId, before, after, hash },
          }),
        ),
      });
    });
  };
