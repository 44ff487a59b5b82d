import type { AccountView } from "@albero/contract";
import { dayIn, isClientRole, type AccountId, type Day, type UnitId } from "@albero/domain";
import {
  findBody,
  listEverGiven,
  listPeople,
  listRoles,
  listWithFactor,
  listWithPassword,
  loadUnits,
  type Account,
  type RoleToGive,
  type StoredBody,
} from "@albero/store";
import type { Work } from "../work.ts";

/** Everything needed to decide about the accounts of a body, as known now. */
export type AccountDesk = {
  readonly body: StoredBody;
  /** Roles hold by the real day, also in an example with a day of its own. */
  readonly today: Day;
  readonly roles: readonly RoleToGive[];
  readonly accounts: readonly Account[];
  readonly cameIn: ReadonlySet<AccountId>;
  readonly withFactor: ReadonlySet<AccountId>;
  readonly unitIds: ReadonlySet<UnitId>;
};

/** Reads the accounts of a body with their roles; those of other systems are not among them. */
export const accountDesk = async ({
  tx,
  bodyId,
  author,
}: Pick<Work, "tx" | "bodyId"> & {
  readonly author: Pick<Work["author"], "at">;
}): Promise<AccountDesk> => {
  const body = await findBody(tx, bodyId);
  if (body === null) throw new Error("the permission of the call was decided on a body that is there");
  const roles = (await listRoles(tx, bodyId)).filter(({ assignment }) => !isClientRole(assignment.role));
  const ids = await listEverGiven(tx, bodyId);
  return {
    ...{ body, roles, today: dayIn(body.timeZone, author.at) },
    accounts: await listPeople(tx, ids),
    cameIn: await listWithPassword(tx, ids),
    withFactor: await listWithFactor(tx, ids),
    unitIds: new Set((await loadUnits(tx, bodyId)).map(({ id }) => id)),
  };
};

/** Whether a role holds now, or will. */
export const isOpen = ({ assignment }: RoleToGive, today: Day): boolean =>
  assignment.validTo === null || today < assignment.validTo;

const roleViews = (desk: AccountDesk, id: AccountId): AccountView["roles"] =>
  desk.roles
    .filter((given) => given.accountId === id && isOpen(given, desk.today))
    .flatMap(({ id: roleId, assignment }): AccountView["roles"] => {
      const { role, scope, validFrom, validTo } = assignment;
      if (isClientRole(role) || scope.kind === "measures") return [];
      const shown = scope.kind === "sources" ? { ...scope, unitIds: [...scope.unitIds] } : scope;
      return [{ id: roleId, role, scope: shown, validFrom, validTo }];
    });

/** An account as whoever administers the body sees it. */
export const accountView = (desk: AccountDesk, account: Account, reader: AccountId | null): AccountView => {
  const { id, title, email, exampleBodyId, disabledAt } = account;
  const roles = roleViews(desk, id);
  const isIn = exampleBodyId !== null || desk.cameIn.has(id);
  const state = disabledAt !== null || roles.length === 0 ? "closed" : isIn ? "active" : "invited";
  return {
    ...{ id, title, email: email ?? "", example: exampleBodyId !== null, own: id === reader, state, roles },
    secondFactor: desk.withFactor.has(id),
  };
};
