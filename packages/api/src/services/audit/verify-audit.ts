import type { verifyAudit as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import {
  findBody,
  readBody,
  verifyAudit as verifyChain,
  type StoredBody,
  type Verification,
} from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import type { Parts } from "../../parts.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { hashesOf, readAnchors, type Anchor } from "./anchors.ts";

/** How a chain was found, with the last anchor it was held against; `null` where none was kept. */
export type Verified = { readonly found: Verification; readonly anchor: Anchor | null };

/** Recomputes the chain of a body and holds it against the anchors that a folder keeps. */
export const verifyBody = async (
  { database }: Pick<Parts, "database">,
  body: Pick<StoredBody, "id" | "slug">,
  folder: string | null,
): Promise<Verified> => {
  const anchors = readAnchors(folder, body);
  const found = await readBody(database, { bodyId: body.id, accountId: null }, (tx) =>
    verifyChain(tx, body.id, hashesOf(anchors)),
  );
  return { found, anchor: anchors.at(-1) ?? null };
};

/** Whether the register of a body is whole, or the first entry at which it is not. */
export const verifyAudit =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, caller, now }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    const body = await readBody(parts.database, scope, (tx) => findBody(tx, bodyId));
    if (body === null) return decline("not-found");
    const { found, anchor } = await verifyBody(parts, body, parts.config.audit.folder);
    return answer({
      at: now,
      intact: found.intact,
      entries: found.intact ? found.entries : found.seq - 1,
      head: found.intact ? found.head : null,
      broken: found.intact ? null : { seq: found.seq, because: found.because },
      anchor: anchor === null ? null : { day: anchor.day, seq: anchor.seq },
    });
  };
