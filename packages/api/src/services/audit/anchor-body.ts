import { dayIn } from "@albero/domain";
import { auditHead, enqueue, inBody, type StoredBody } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Service } from "../service.ts";
import { anchorMessage } from "./anchor-message.ts";
import { keepAnchor, readAnchors, type Anchor } from "./anchors.ts";

/**
 * Lets the end of a body's chain leave the system, once a day: into the folder of the settings and by mail. Asked as
 * often as one likes; whoever changes the database afterwards cannot change what left. `null` while the body has no
 * entry.
 */
export const anchorBody = async ({ parts }: Service, body: StoredBody): Promise<Anchor | null> => {
  const { folder, key, mailTo } = parts.config.audit;
  const at = parts.clock();
  const day = dayIn(body.timeZone, at);
  const scope = { bodyId: body.id, accountId: null };
  const anchor = await inBody(parts.database, scope, async (tx): Promise<Anchor | null> => {
    const head = await auditHead(tx, body.id);
    if (head === null) return null;
    const made: Anchor = { bodyId: body.id, day, at, ...head };
    if (mailTo !== null) await enqueue(tx, body.id, [anchorMessage(made, uuid())]);
    return made;
  });
  if (anchor === null || folder === null) return anchor;
  if (readAnchors(folder, body).every((kept) => kept.day !== day))
    await keepAnchor({ folder, key }, body, anchor);
  return anchor;
};
