import { randomInt } from "node:crypto";
import type { Endpoints } from "@albero/contract";
import type { AccountId, Instant } from "@albero/domain";
import { findAccount, inNoBody, listFactors, replaceFactors, type Account, type Tx } from "@albero/store";
import { HALF } from "../../auth/caller.ts";
import { hashPassword } from "../../auth/password.ts";
import { newTotpSecret, stepOfCode, totpAddress } from "../../auth/totp.ts";
import type { Caller, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { begin } from "./begin.ts";
import { proveByCode, type Proved } from "./prove.ts";
import { sessionView } from "./session-view.ts";

/** A person with an account of their own: nobody else has a second factor. */
const ownerOf = ({ account }: Caller): (Account & { readonly email: string }) | null =>
  account === null || account.email === null || account.exampleBodyId !== null
    ? null
    : { ...account, email: account.email };

const refused = (proved: Proved | null): Reply<never> =>
  proved === "resting"
    ? decline("too-many-requests", { facts: { seconds: 15 * 60 } })
    : decline("code-not-valid");

/** Makes the secret of an authenticator; it counts once a code of it was shown. Whoever has one keeps it until then. */
export const beginTotp =
  ({ parts }: Service): Handler<Endpoints["beginTotp"]> =>
  async ({ caller, now }) => {
    const owner = ownerOf(caller);
    if (owner === null) return decline("not-signed-in");
    const secret = newTotpSecret();
    const factor = { accountId: owner.id, kind: "totp-begun", secrets: [secret], at: now } as const;
    await inNoBody(parts.database, (tx) => replaceFactors(tx, factor));
    return answer({ secret, address: totpAddress(secret, owner.email) });
  };

const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const CODES = 10;
/** Ten signs of thirty-one: 49 bits, each code once. */
const newCode = (): string => Array.from({ length: 10 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
const shownCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

type Confirming = { readonly accountId: AccountId; readonly code: string; readonly now: Instant };

/** Makes the begun secret count, if the code is its own; the codes on paper that come with it, `null` if not. */
const confirm = async (tx: Tx, { accountId, code, now }: Confirming): Promise<readonly string[] | null> => {
  const [begun] = await listFactors(tx, { accountId, kind: "totp-begun" });
  if (begun === undefined) return null;
  if (stepOfCode(begun.secret, code, Temporal.Instant.from(now).epochMilliseconds) === null) return null;
  const codes = Array.from({ length: CODES }, newCode);
  const about = { accountId, at: now };
  await replaceFactors(tx, { ...about, kind: "totp-begun", secrets: [] });
  await replaceFactors(tx, { ...about, kind: "totp", secrets: [begun.secret] });
  const hashes = await Promise.all(codes.map(hashPassword));
  await replaceFactors(tx, { ...about, kind: "recovery-code", secrets: hashes });
  return codes;
};

/** Sets the authenticator up by a first code of it: the session begins anew, and the codes on paper are told once. */
export const confirmTotp =
  (service: Service): Handler<Endpoints["confirmTotp"]> =>
  async ({ body, caller, now }) => {
    const owner = ownerOf(caller);
    if (owner === null) return decline("not-signed-in");
    const told: { codes: readonly string[] } = { codes: [] };
    const done = await begin(service, caller, {
      factor: `${caller.factor ?? ""}+totp`,
      proof: async (tx) => {
        const codes = await confirm(tx, { accountId: owner.id, code: body.code, now });
        told.codes = codes ?? [];
        return codes === null ? null : owner;
      },
    });
    if (done === null) return decline("code-not-valid");
    return done.ok ? { ...done, value: { session: done.value, codes: told.codes.map(shownCode) } } : done;
  };

/** Takes the authenticator and the codes on paper away, by a last code. */
export const removeTotp =
  ({ parts }: Service): Handler<Endpoints["removeTotp"]> =>
  async ({ body, caller, now }) => {
    const owner = ownerOf(caller);
    if (owner === null) return decline("not-signed-in");
    const about = { accountId: owner.id, secrets: [], at: now };
    const proved = await inNoBody(parts.database, async (tx) => {
      const found = await proveByCode(tx, owner.id, { code: body.code, now });
      if (found !== "totp" && found !== "code") return found;
      for (const kind of ["totp", "recovery-code"] as const) await replaceFactors(tx, { ...about, kind });
      return found;
    });
    if (proved !== "totp" && proved !== "code") return refused(proved);
    return answer(await sessionView(parts, caller));
  };

/** The second step of signing in: a code of whom the first step named. The session begins only now. */
export const completeSignIn =
  (service: Service): Handler<Endpoints["completeSignIn"]> =>
  async ({ body, caller, now }) => {
    const { half } = caller;
    if (half === null) return decline("not-signed-in");
    const found: { proved: Proved | null } = { proved: null };
    const done = await begin(
      service,
      { ...caller, sessionId: half.sessionId },
      {
        factor: `${half.factor.slice(HALF.length)}+totp`,
        proof: async (tx) => {
          found.proved = await proveByCode(tx, half.accountId, { code: body.code, now });
          return found.proved === "totp" || found.proved === "code" ? findAccount(tx, half.accountId) : null;
        },
      },
    );
    return done ?? refused(found.proved);
  };
