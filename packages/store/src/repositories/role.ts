import {
  CLIENT_ROLES,
  ROLES,
  type AccountId,
  type BodyId,
  type Instant,
  type Role,
  type RoleAssignment,
  type Scope,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { RoleAssignmentRow } from "../schema/organisation.ts";
import { listAccounts, listClientAccounts, type Account } from "./account.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { datedColumns, datedOf } from "./dated.ts";

const KNOWN: readonly string[] = [...ROLES, ...CLIENT_ROLES];
const isRole = (text: string): text is Role => KNOWN.includes(text);

/** `null` for a scope this program does not know: such an assignment gives nothing. */
const scopeOf = (row: RoleAssignmentRow): Scope | null => {
  const [unitId] = row.scope_unit_ids;
  if (row.scope_kind === "body") return { kind: "body" };
  if (row.scope_kind === "measures") return { kind: "measures", measureIds: row.scope_measure_ids ?? [] };
  if (row.scope_kind === "sources") return { kind: "sources", unitIds: row.scope_unit_ids };
  if (row.scope_kind === "unit-and-below" && unitId !== undefined) return { kind: "unit-and-below", unitId };
  return null;
};

const toAssignment = (row: RoleAssignmentRow): readonly RoleAssignment[] => {
  const scope = scopeOf(row);
  if (scope === null || !isRole(row.role)) return [];
  return [{ ...datedOf(row), bodyId: row.body_id, role: row.role, scope }];
};

const unitsOf = (scope: Scope): RoleAssignmentRow["scope_unit_ids"] => {
  if (scope.kind === "body" || scope.kind === "measures") return [];
  return scope.kind === "sources" ? scope.unitIds : [scope.unitId];
};

/**
 * Every role ever given to an account, in all bodies: of the body of the transaction and, in a transaction of that
 * account (`asAccount`, or `inBody` with its id), of the others too. What holds now is the predicate's to say.
 */
export const loadAssignments = async (tx: Tx, accountId: AccountId): Promise<readonly RoleAssignment[]> => {
  const rows = await tx
    .selectFrom("role_assignment")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("body_id")
    .orderBy("recorded_at")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return rows.flatMap(toAssignment);
};

/** An account with every role it was given in the body. */
export type Holder = { readonly account: Account; readonly assignments: readonly RoleAssignment[] };

type Given = ReadonlyMap<AccountId, readonly RoleAssignmentRow[]>;

const givenIn = async (tx: Tx, bodyId: BodyId): Promise<Given> => {
  const rows = await tx
    .selectFrom("role_assignment")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("recorded_at")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return groupBy(rows, (row) => row.account_id);
};

const holdersOf = (accounts: readonly Account[], given: Given): readonly Holder[] =>
  accounts.map((account) => ({
    account,
    assignments: (given.get(account.id) ?? []).flatMap(toAssignment),
  }));

/** The people's accounts of a body that may sign in, each with its roles there; by title. */
export const listHolders = async (tx: Tx, bodyId: BodyId): Promise<readonly Holder[]> => {
  const given = await givenIn(tx, bodyId);
  return holdersOf(await listAccounts(tx, [...given.keys()]), given);
};

/** The other systems a body ever gave rights to, also those that were disabled; newest first. */
export const listClients = async (tx: Tx, bodyId: BodyId): Promise<readonly Holder[]> => {
  const given = await givenIn(tx, bodyId);
  return holdersOf(await listClientAccounts(tx, [...given.keys()]), given);
};

/** Everybody the body ever gave a role to, also one that was taken back the same day. */
export const listEverGiven = async (tx: Tx, bodyId: BodyId): Promise<readonly AccountId[]> => [
  ...(await givenIn(tx, bodyId)).keys(),
];

/** A role to give: `id` is new, or that of the assignment it follows. */
export type RoleToGive = {
  readonly id: string;
  readonly accountId: AccountId;
  readonly assignment: RoleAssignment;
};

/** Every role given to anybody in the body as it is known now, with its id; newest first. */
export const listRoles = async (tx: Tx, bodyId: BodyId): Promise<readonly RoleToGive[]> => {
  const rows = await tx
    .selectFrom("role_assignment")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .orderBy("recorded_at", "desc")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) =>
    toAssignment(row).map((assignment) => ({ id: row.id, accountId: row.account_id, assignment })),
  );
};

/** Gives a role to an account in the body; what it replaces is closed by `supersedeRole` first. */
export const giveRole = async (tx: Tx, { id, accountId, assignment }: RoleToGive): Promise<void> => {
  const { bodyId, role, scope } = assignment;
  const last = await tx
    .selectFrom("role_assignment")
    .select((eb) => eb.fn.coalesce(eb.fn.max("revision"), eb.lit(0)).as("revision"))
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await insertRows(tx, "role_assignment", [
    {
      body_id: bodyId,
      id,
      revision: last.revision + 1,
      account_id: accountId,
      role,
      scope_kind: scope.kind,
      scope_unit_ids: unitsOf(scope),
      scope_measure_ids: scope.kind === "measures" ? scope.measureIds : null,
      ...datedColumns(assignment),
    },
  ]);
};

/** Closes what is known of an assignment at an instant; it still answers for moments before. */
export const supersedeRole = async (
  tx: Tx,
  bodyId: BodyId,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("role_assignment")
    .set({ superseded_at: at })
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .where("superseded_at", "is", null)
    .execute();
};
