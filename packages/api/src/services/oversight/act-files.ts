import type { attachToAct as attaching, readActFile as reading } from "@albero/contract";
import { ofKind, type BodyId, type OversightId } from "@albero/domain";
import { findFile, inBody, loadOversight, saveFile } from "@albero/store";
import { createHash } from "node:crypto";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { bytesOfFile } from "../file-bytes.ts";
import { mediaTypeOf } from "../measurement/media-type.ts";
import type { Service } from "../service.ts";
import { atDesk, refused } from "./put-on-desk.ts";

/** Puts the signed file beside an act or a validation of the year; its type is read from its contents. */
export const attachToAct =
  (service: Service): Handler<typeof attaching> =>
  async (call) => {
    const mediaType = await mediaTypeOf(call.body);
    if (mediaType === null) return refused("file-not-taken");
    // For the key of the request the contents are as good as their hash.
    const body = createHash("sha256").update(call.body).digest("hex");
    return atDesk(service, { call: { ...call, body }, endpointId: "attachToAct" }, async (work, year) => {
      const { tx, bodyId, author } = work;
      const ofId = call.params.actId as OversightId;
      const entries = await loadOversight(tx, bodyId);
      const isThere = [...ofKind(entries, "act"), ...ofKind(entries, "validation")].some(
        (each) => each.id === ofId && each.year === year,
      );
      if (!isThere) return decline("not-found");
      const { at, accountId } = author;
      const saved = await saveFile(tx, bodyId, { bytes: call.body, mediaType, accountId, at });
      if (!saved.ok) return refused(saved.problem.code);
      const { sha256 } = saved.value;
      return answer({ kind: "file" as const, ofId, sha256, title: call.query.title });
    });
  };

/** A file beside an act, to be kept: it never becomes a page of ours. */
export const readActFile =
  ({ parts }: Service): Handler<typeof reading> =>
  ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    return inBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const found = ofKind(await loadOversight(tx, bodyId), "file").find(({ id }) => id === params.fileId);
      const file = found === undefined ? null : await findFile(tx, bodyId, found.entry.sha256);
      if (found === undefined || file === null) return decline("not-found");
      const { title: name, sha256 } = found.entry;
      return answer({ name, mediaType: file.mediaType, bytes: await bytesOfFile(tx, bodyId, sha256) });
    });
  };
