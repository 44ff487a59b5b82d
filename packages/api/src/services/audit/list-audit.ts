import type { listAudit as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { findBody, listAudit as auditPage, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { auditPeriod } from "./audit-period.ts";

/** The register of changes, newest first, all of it or that of some days. */
export const listAudit =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, query, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const { search = "", offset = 0, limit = 200 } = query;
    const scope = { bodyId, accountId: caller.actor.accountId };
    return readBody(parts.database, scope, async (tx) => {
      const body = await findBody(tx, bodyId);
      if (body === null) return decline("not-found");
      const period = auditPeriod(query, body);
      const { entries, total } = await auditPage(tx, bodyId, { ...period, search, offset, limit });
      return answer({
        page: { total, offset, limit },
        entries: entries.map(
          ({ seq, at, actor, action, subject, reason, requestId, before, after, hash }) => ({
            ...{ seq, at, actor, action, subject, reason, requestId, before, after, hash },
          }),
        ),
      });
    });
  };
