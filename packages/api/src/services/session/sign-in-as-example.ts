import type { signInAsExample as endpoint } from "@albero/contract";
import type { AccountId } from "@albero/domain";
import { findAccount, findBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { begin, type Proof } from "./begin.ts";

/** Only an account marked as of an example, of a body that is marked as one too. */
const byBeingAnExample =
  (id: AccountId): Proof =>
  async (tx) => {
    const account = await findAccount(tx, id);
    if (account === null || account.exampleBodyId === null) return null;
    const body = await findBody(tx, account.exampleBodyId);
    return body?.example === true ? account : null;
  };

/** Signs in as a role of an example body, without a password. */
export const signInAsExample =
  (service: Service): Handler<typeof endpoint> =>
  async ({ body, caller }) =>
    (await begin(service, caller, {
      factor: "example",
      proof: byBeingAnExample(body.accountId as AccountId),
    })) ?? decline("not-found");
