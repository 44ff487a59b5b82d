import type { exportAudit as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { auditPages, auditSpan, canonicalText, findBody, lineOf, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { auditPeriod } from "./audit-period.ts";
import { sealOf } from "./seal.ts";

/** Entries that one file may hold; longer registers are taken out by period. */
const MOST = 100_000;

const tooMany = (entries: number) =>
  decline("invalid-request", {
    faults: [{ place: "query/from", code: "too-many-entries", facts: { entries, most: MOST } }],
  });

/**
 * The register of some days as a file that can be checked without the database: a line about it, a line each entry in
 * their order, and a last line that seals all before it.
 */
export const exportAudit =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, query, caller, now }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    return readBody(parts.database, scope, async (tx) => {
      const body = await findBody(tx, bodyId);
      if (body === null) return decline("not-found");
      const span = await auditSpan(tx, bodyId, auditPeriod(query, body));
      const { first, last } = span ?? { first: 1, last: 0 };
      if (last - first >= MOST) return tooMany(last - first + 1);
      const head = {
        register: body.name,
        bodyId,
        madeAt: now,
        from: query.from ?? null,
        to: query.to ?? null,
      };
      const lines = [canonicalText({ ...head, first, last })];
      for await (const rows of auditPages(tx, bodyId, { first, last }))
        lines.push(...rows.map((row) => canonicalText(lineOf(row))));
      const text = `${lines.join("\n")}\n`;
      const seal = canonicalText({ seal: sealOf(text, parts.config.audit.key) });
      return answer({
        name: `registro-${body.slug}-${now.slice(0, 10)}.jsonl`,
        mediaType: "text/plain",
        bytes: new TextEncoder().encode(`${text}${seal}\n`),
      });
    });
  };
