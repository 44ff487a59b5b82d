import type { setToday as endpoint } from "@albero/contract";
import type { BodyId, Day } from "@albero/domain";
import { findBody, inBody, setOwnToday, type Tx } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { bodyAnswer } from "./read-body.ts";

const setIn = async (tx: Tx, call: Call<typeof endpoint>): Promise<Reply<null>> => {
  const bodyId = call.params.bodyId as BodyId;
  const body = await findBody(tx, bodyId);
  if (body === null) return decline("not-found");
  if (!body.example) return decline("not-an-example");
  const today = call.body.today as Day | null;
  const done = await setOwnToday(tx, bodyId, { today, expectedVersion: versionIn(call.version) });
  if (!done.ok) {
    const version = String(done.current?.version ?? 0);
    return decline("changed-meanwhile", {
      changed: { version, changedBy: null, changedAt: null, value: null },
    });
  }
  const before = { today: body.ownToday };
  const change = {
    action: "body.set-today",
    subject: `body/${bodyId}`,
    reason: null,
    before,
    after: { today },
  };
  await noteChange({ tx, bodyId, author: authorOf(call) }, change);
  return answer(null);
};

/** Gives an example body a day of its own, or takes it away. */
export const setToday =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    const done = await inBody(service.parts.database, scope, (tx) => setIn(tx, call));
    return done.ok ? bodyAnswer(service, call) : done;
  };
