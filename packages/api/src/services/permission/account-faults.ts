import type { BodyOf, Endpoints } from "@albero/contract";
import { conflictsOf, scopeKindOf, type AccountId } from "@albero/domain";
import type { RoleToGive } from "@albero/store";
import type { Caller } from "../../http/bind.ts";
import type { Fault } from "../../reply.ts";
import { isOpen, type AccountDesk } from "./account-desk.ts";

export type Wanted = BodyOf<Endpoints["giveRole"]>;

const at = (place: string, code: string, facts: Fault["facts"] = {}): Fault => ({ place, code, facts });

const unitsOf = ({ scope }: Wanted): readonly string[] =>
  scope.kind === "sources" ? scope.unitIds : scope.kind === "unit-and-below" ? [scope.unitId] : [];

const scopeFaults = (wanted: Wanted, { unitIds }: AccountDesk): readonly Fault[] => {
  const kind = scopeKindOf(wanted.role);
  const units = unitsOf(wanted);
  const isNothing = wanted.scope.kind === "sources" && units.length === 0;
  // Over the whole body a narrower role holds too.
  if ((wanted.scope.kind !== kind && wanted.scope.kind !== "body") || isNothing)
    return [at("body/scope", "role-scope", { role: wanted.role, scope: kind })];
  const known: ReadonlySet<string> = unitIds;
  return units.every((id) => known.has(id)) ? [] : [at("body/scope", "unknown-unit")];
};

const dayFaults = ({ validFrom, validTo }: Wanted, { today }: AccountDesk): readonly Fault[] => {
  if (validTo === null) return [];
  if (validTo <= today) return [at("body/validTo", "day-passed", { today })];
  return validFrom !== null && validTo <= validFrom ? [at("body/validTo", "ends-before-it-begins")] : [];
};

/** Why an account may not be given a role: itself its giver, another role beside it, a scope that does not fit. */
export const giveFaults = (
  wanted: Wanted,
  desk: AccountDesk,
  { accountId, caller }: { readonly accountId: AccountId | null; readonly caller: Caller },
): readonly Fault[] => {
  const held = desk.roles
    .filter((given) => given.accountId === accountId && isOpen(given, desk.today))
    .map(({ assignment }) => assignment.role);
  const apart = conflictsOf(wanted.role, held).map((other) =>
    at("body/role", "roles-apart", { role: wanted.role, other }),
  );
  const isOwn = accountId !== null && accountId === caller.actor.accountId;
  return [
    ...(isOwn ? [at("body/role", "own-roles")] : []),
    ...apart,
    ...scopeFaults(wanted, desk),
    ...dayFaults(wanted, desk),
  ];
};

/** Why roles may not be taken back: one's own, or those without which nobody administers the body. */
export const endFaults = (
  ending: readonly RoleToGive[],
  { roles, today }: AccountDesk,
  caller: Caller,
): readonly Fault[] => {
  if (ending.some(({ accountId }) => accountId === caller.actor.accountId))
    return [at("params/roleId", "own-roles")];
  const gone = new Set(ending.map(({ id }) => id));
  const isLasting = (given: RoleToGive) =>
    given.assignment.role === "administrator" && isOpen(given, today) && !gone.has(given.id);
  return roles.some(isLasting) ? [] : [at("params/roleId", "last-administrator")];
};
