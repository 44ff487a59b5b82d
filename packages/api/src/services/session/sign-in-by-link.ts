import type { signInByLink as endpoint } from "@albero/contract";
import { findAccount, takeSignInLink } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { begin, type Proof } from "./begin.ts";

const byLink =
  (token: string): Proof =>
  async (tx, now) => {
    const taken = await takeSignInLink(tx, { token, now });
    return taken === null ? null : findAccount(tx, taken.accountId);
  };

/** Signs in with a link that works once. */
export const signInByLink =
  (service: Service): Handler<typeof endpoint> =>
  async ({ body, caller }) =>
    (await begin(service, caller, { factor: "link", proof: byLink(body.token) })) ??
    decline("link-not-valid");
