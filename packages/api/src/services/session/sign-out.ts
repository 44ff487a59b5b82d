import type { signOut as endpoint } from "@albero/contract";
import { endSession, inNoBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answerWith } from "../../reply.ts";
import type { Service } from "../service.ts";

/** Ends the session; for a visitor there is nothing to do. */
export const signOut =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ caller, now }) => {
    const id = caller.sessionId;
    if (id !== null)
      await inNoBody(parts.database, (tx) => endSession(tx, { id, now, because: "signed out" }));
    return answerWith({ kind: "ended" }, null);
  };
