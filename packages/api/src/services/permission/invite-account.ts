import { ENDPOINTS, type BodyOf, type Endpoints, type ResponseOf } from "@albero/contract";
import type { AccountId } from "@albero/domain";
import {
  asAccount,
  createAccount,
  enableAccount,
  enqueue,
  findAccountByEmail,
  listWithPassword,
  loadAssignments,
  type Account,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Caller, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { accessMessage, writesFor } from "../session/access-message.ts";
import { linkAddress, makeLink } from "../session/link.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { accountDesk, accountView } from "./account-desk.ts";
import { giveFaults } from "./account-faults.ts";
import { giveWanted } from "./give-role.ts";

type Invitation = BodyOf<Endpoints["inviteAccount"]>;
type Invited = ResponseOf<Endpoints["inviteAccount"]>;

/** Addresses that no mail ever reaches (RFC 2606): nobody is found out by trying them. */
const INVENTED = /\.(example|invalid|test)$|@(example|invalid|test)$/i;

/** Anybody may try the roles of an example, so through them nobody real is written to or looked for. */
const addressFaults = (email: string, found: Account | null, caller: Caller): readonly Fault[] => {
  const place = "body/email";
  const isTried = (caller.account?.exampleBodyId ?? null) !== null;
  if (isTried && !INVENTED.test(email)) return [{ place, code: "address-of-example", facts: {} }];
  return found !== null && found.exampleBodyId !== null ? [{ place, code: "address-taken", facts: {} }] : [];
};

const accountFor = async (
  { tx, author }: Work,
  { email, title }: Invitation,
  found: Account | null,
): Promise<Account> => {
  if (found !== null) {
    if (found.disabledAt !== null) await enableAccount(tx, found.id);
    return { ...found, disabledAt: null };
  }
  const account: Account = {
    ...{ id: uuid() as AccountId, email: email.trim().toLowerCase(), title: title.trim() },
    ...{ description: null, exampleBodyId: null, operates: false },
    ...{ recordedAt: author.at, disabledAt: null },
  };
  await createAccount(tx, account);
  return account;
};

type Inviting = {
  readonly service: Service;
  readonly caller: Caller;
  /** Where the link is told to whoever asked, and kept nowhere. */
  readonly told: { link: string | null };
};

/** Writes to whom is invited, with the change itself; or makes the link for whoever asked to hand over. */
const ELSEWHERE: Fault = { place: "body/email", code: "account-elsewhere", facts: {} };

/**
 * Whether an account stands for more than its roles in this body. A link that is handed over signs in as the account,
 * so whoever administers one body gets none that would open another one, or the installation.
 */
const opensMore = async (
  { tx, bodyId }: Work,
  account: Account | null,
  { service: { parts }, caller }: Pick<Inviting, "service" | "caller">,
): Promise<boolean> => {
  if (account === null || writesFor(parts.config, caller)) return false;
  if ((await listWithPassword(tx, [account.id])).size > 0) return false;
  const held = await asAccount(parts.database, account.id, (own) => loadAssignments(own, account.id));
  return account.operates || held.some((assignment) => assignment.bodyId !== bodyId);
};

const sendFor = async (work: Work, account: Account, { service, caller, told }: Inviting): Promise<void> => {
  const { tx, bodyId, author } = work;
  const { config } = service.parts;
  const about = { accountId: account.id, at: author.at, what: "invitation" as const };
  if (writesFor(config, caller)) return enqueue(tx, bodyId, [accessMessage(about, uuid())]);
  const { token } = await makeLink(tx, { ...about, purpose: "invitation", now: author.at });
  told.link = linkAddress("", token);
};

const invite = async (work: Work, wanted: Invitation, inviting: Inviting): Promise<Reply<Invited>> => {
  const { caller } = inviting;
  const found = await findAccountByEmail(work.tx, wanted.email);
  const desk = await accountDesk(work);
  const faults = [
    ...addressFaults(wanted.email, found, caller),
    ...giveFaults(wanted, desk, { accountId: found?.id ?? null, caller }),
  ];
  if (faults.length > 0) return decline("account-refused", { faults });
  if (await opensMore(work, found, inviting)) return decline("account-refused", { faults: [ELSEWHERE] });
  const account = await accountFor(work, wanted, found);
  await noteChange(work, {
    ...{ action: "account.invite", subject: `account/${account.id}`, before: null, reason: null },
    after: { title: account.title },
  });
  await giveWanted(work, { wanted, accountId: account.id, today: desk.today });
  const after = await accountDesk(work);
  const view = accountView(after, account, caller.actor.accountId);
  if (!after.cameIn.has(account.id)) await sendFor(work, account, inviting);
  return answer({ account: view, link: null });
};

/** Invites somebody into the body; the link is told once, where no mail brings it. */
export const inviteAccount =
  (service: Service): Handler<typeof ENDPOINTS.inviteAccount> =>
  async (call) => {
    const told = { link: null };
    const done = await writing(service, { call, endpointId: ENDPOINTS.inviteAccount.id }, (work) =>
      invite(work, call.body, { service, caller: call.caller, told }),
    );
    return done.ok ? { ...done, value: { ...done.value, link: told.link } } : done;
  };

/** Invites somebody again; who has come in already needs no invitation. */
export const inviteAgain =
  (service: Service): Handler<typeof ENDPOINTS.inviteAgain> =>
  async (call) => {
    const told = { link: null };
    const { caller, params } = call;
    const done = await writing(service, { call, endpointId: ENDPOINTS.inviteAgain.id }, async (work) => {
      const desk = await accountDesk(work);
      const account = desk.accounts.find(({ id }) => id === params.accountId);
      if (account === undefined || account.disabledAt !== null) return decline("not-found");
      const view = accountView(desk, account, caller.actor.accountId);
      if (view.state !== "invited")
        return decline("account-refused", {
          faults: [{ place: "params/accountId", code: "came-in", facts: {} }],
        });
      if (await opensMore(work, account, { service, caller }))
        return decline("account-refused", { faults: [ELSEWHERE] });
      await sendFor(work, account, { service, caller, told });
      return answer({ account: view, link: null });
    });
    return done.ok ? { ...done, value: { ...done.value, link: told.link } } : done;
  };
