import type { BodyView } from "@albero/contract";
import type { BodyId, Instant } from "@albero/domain";
import { findBody, inBody, type BodyChange, type StoredBody, type Tx } from "@albero/store";
import type { Caller } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Asking, Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { bodyAnswer } from "./read-body.ts";

type Changing = Omit<Asking, "query"> & {
  readonly caller: Caller;
  readonly now: Instant;
  readonly requestId: string;
  readonly version: string | null;
};

/** A change of the body itself: how it is recorded, who may not, and how it is written. */
type BodyEdit = {
  readonly action: string;
  readonly before: (body: StoredBody) => unknown;
  readonly after: unknown;
  readonly refuse?: (body: StoredBody) => Reply<never> | null;
  readonly write: (tx: Tx, expectedVersion: number) => Promise<BodyChange>;
};

const changeIn = async (tx: Tx, call: Changing, edit: BodyEdit): Promise<Reply<null>> => {
  const bodyId = call.params.bodyId as BodyId;
  const body = await findBody(tx, bodyId);
  if (body === null) return decline("not-found");
  const refused = edit.refuse?.(body) ?? null;
  if (refused !== null) return refused;
  const done = await edit.write(tx, versionIn(call.version));
  if (!done.ok) {
    const version = String(done.current?.version ?? 0);
    return decline("changed-meanwhile", {
      changed: { version, changedBy: null, changedAt: null, value: null },
    });
  }
  const change = { action: edit.action, subject: `body/${bodyId}`, reason: null };
  await noteChange(
    { tx, bodyId, author: authorOf(call) },
    { ...change, before: edit.before(body), after: edit.after },
  );
  return answer(null);
};

/** Changes the body itself if it still is as it was seen, with its line in the register, and answers it as it is now. */
export const changeBody = async (
  service: Service,
  call: Changing,
  edit: BodyEdit,
): Promise<Reply<BodyView>> => {
  const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
  const done = await inBody(service.parts.database, scope, (tx) => changeIn(tx, call, edit));
  return done.ok ? bodyAnswer(service, call) : done;
};
