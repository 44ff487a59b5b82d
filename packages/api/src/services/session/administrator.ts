import { dayIn, type AccountId, type BodyId, type Instant } from "@albero/domain";
import {
  createAccount,
  findAccountByEmail,
  giveRole,
  hasAccounts,
  inBody,
  inNoBody,
  listBodies,
  loadAssignments,
  type Account,
  type Tx,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Parts } from "../../parts.ts";
import { noteChange } from "../work.ts";
import { makeLink, type MadeLink } from "./link.ts";

/** A link that signs the administrator in once. */
export type AdministratorLink = MadeLink & { readonly email: string };

/** Whether nobody but the examples can sign in yet, so that the first start has to make a link. */
export const needsAdministrator = ({ database }: Parts): Promise<boolean> =>
  inNoBody(database, async (tx) => !(await hasAccounts(tx)));

const accountOf = async (tx: Tx, email: string, at: Instant): Promise<Account> => {
  const found = await findAccountByEmail(tx, email);
  if (found !== null) return found;
  const account: Account = {
    id: uuid() as AccountId,
    email,
    title: "Amministratore",
    description: null,
    exampleBodyId: null,
    operates: true,
    recordedAt: at,
    disabledAt: null,
  };
  await createAccount(tx, account);
  return account;
};

/** Makes a one-time link for the administrator, and the account when there is none; links made before are void. */
export const administratorLink = async (
  { database, clock }: Parts,
  email: string,
): Promise<AdministratorLink> => {
  const now = clock();
  return inNoBody(database, async (tx) => {
    const { id: accountId } = await accountOf(tx, email, now);
    return { email, ...(await makeLink(tx, { accountId, purpose: "administrator", now })) };
  });
};

type Giving = {
  readonly accountId: AccountId;
  readonly bodyId: BodyId;
  readonly zone: string;
  readonly now: Instant;
};

const giveIn = async (tx: Tx, { accountId, bodyId, zone, now }: Giving): Promise<void> => {
  const held = await loadAssignments(tx, accountId);
  if (held.some((given) => given.bodyId === bodyId && given.role === "administrator")) return;
  const dated = { validFrom: dayIn(zone, now), validTo: null, recordedAt: now, supersededAt: null };
  const assignment = { ...dated, bodyId, role: "administrator", scope: { kind: "body" } } as const;
  await giveRole(tx, { id: uuid(), accountId, assignment });
  await noteChange(
    { tx, bodyId, author: { at: now, actor: "albero", accountId: null, requestId: null } },
    {
      ...{
        action: "role.give",
        subject: `account/${accountId}`,
        reason: "first administrator",
        before: null,
      },
      after: { role: "administrator", scope: { kind: "body" } },
    },
  );
};

/** Lets the administrator of the installation administer every example body it holds; real bodies name their own. */
export const administerExamples = async ({ database, clock }: Parts, email: string): Promise<void> => {
  const { account, bodies } = await inNoBody(database, async (tx) => ({
    account: await findAccountByEmail(tx, email),
    bodies: await listBodies(tx),
  }));
  if (account === null) return;
  for (const { id: bodyId, timeZone: zone } of bodies.filter(({ example }) => example)) {
    const giving = { accountId: account.id, bodyId, zone, now: clock() };
    await inBody(database, { bodyId, accountId: account.id }, (tx) => giveIn(tx, giving));
  }
};
