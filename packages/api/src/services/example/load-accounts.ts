import type { AccountId, BodyId, Instant, Role, RoleAssignment, Scope } from "@albero/domain";
import { createAccount, findAccountByEmail, giveRole } from "@albero/store";
import { v5 as uuid } from "uuid";
import { noteChange, type Work } from "../work.ts";

/** A role of an example that anybody on this machine may try. */
export type AccountToTry = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly email: string;
};

/** The account of a role to try, the same at every loading. */
export const accountToTryId = (bodyId: BodyId, slug: string): AccountId =>
  uuid(`account/${slug}`, bodyId) as AccountId;

/** Two examples may name the same office; an address belongs to one account only. */
const freeEmail = async ({ tx }: Work, { email, slug }: AccountToTry, bodySlug: string): Promise<string> =>
  (await findAccountByEmail(tx, email)) === null ? email : `${slug}.${bodySlug}@example.invalid`;

/** A role that holds from the first day on which anything is known of the body. */
const assignmentOf = (
  { bodyId, author }: Work,
  { role, scope }: AccountToTry,
  since: Instant,
): RoleAssignment => ({
  ...{ bodyId, role, scope },
  validFrom: since.slice(0, 10) as RoleAssignment["validFrom"],
  validTo: null,
  recordedAt: author.at,
  supersededAt: null,
});

/** Makes the accounts of an example body, without passwords, each with its role. */
export const loadAccounts = async (
  work: Work,
  {
    accounts,
    bodySlug,
    since,
  }: { readonly accounts: readonly AccountToTry[]; readonly bodySlug: string; readonly since: Instant },
): Promise<void> => {
  const { tx, bodyId, author } = work;
  for (const account of accounts) {
    const id = accountToTryId(bodyId, account.slug);
    const email = await freeEmail(work, account, bodySlug);
    const { title, description, role, scope } = account;
    await createAccount(tx, {
      ...{ id, email, title, description },
      exampleBodyId: bodyId,
      recordedAt: author.at,
      disabledAt: null,
    });
    const assignment = assignmentOf(work, account, since);
    await giveRole(tx, { id: uuid(`role/${account.slug}`, bodyId), accountId: id, assignment });
    await noteChange(work, {
      ...{ action: "role.give", subject: `account/${id}`, reason: null, before: null },
      after: { title, role, scope },
    });
  }
};
