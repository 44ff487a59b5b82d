import type { signInByLink as endpoint } from "@albero/contract";
import { findAccount, revokeSecret, takeSignInLink } from "@albero/store";
import { LINK_FACTOR } from "../../auth/caller.ts";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { begin, type Proof } from "./begin.ts";

const byLink =
  (token: string): Proof =>
  async (tx, now) => {
    const taken = await takeSignInLink(tx, { token, now });
    if (taken === null) return null;
    const { accountId, purpose } = taken;
    // Who lost a password chooses another one before anything else.
    if (purpose === "recovery") await revokeSecret(tx, { accountId, kind: "password", at: now });
    return findAccount(tx, accountId);
  };

/** Signs in with a link that works once. */
export const signInByLink =
  (service: Service): Handler<typeof endpoint> =>
  async ({ body, caller }) =>
    (await begin(service, caller, { factor: LINK_FACTOR, proof: byLink(body.token) })) ??
    decline("link-not-valid");
