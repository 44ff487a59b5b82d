import type { signIn as endpoint } from "@albero/contract";
import { findAccountByEmail, findSecretHash } from "@albero/store";
import { isPassword } from "../../auth/password.ts";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { begin, type Proof } from "./begin.ts";

/** An address without account and a wrong password take as long and are told alike. */
const byPassword =
  (email: string, password: string): Proof =>
  async (tx) => {
    const account = await findAccountByEmail(tx, email);
    const kept =
      account === null ? null : await findSecretHash(tx, { accountId: account.id, kind: "password" });
    return (await isPassword(password, kept)) ? account : null;
  };

/** Signs in with e-mail and password. */
export const signIn =
  (service: Service): Handler<typeof endpoint> =>
  async ({ body, caller }) =>
    (await begin(service, caller, { factor: "password", proof: byPassword(body.email, body.password) })) ??
    decline("wrong-credentials");
