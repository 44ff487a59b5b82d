import { holds, type Dated } from "../organisation/dated.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { AccountId, BodyId, MeasureId, UnitId } from "../quantity/id.ts";
import { isClientRole, PERMISSIONS, type Action, type Reach, type Role } from "./table.ts";

/**
 * Where a role holds: in the whole body, in a unit and those below it, for the measures of some units, or for some
 * measures one by one.
 */
export type Scope =
  | { readonly kind: "body" }
  | { readonly kind: "unit-and-below"; readonly unitId: UnitId }
  | { readonly kind: "sources"; readonly unitIds: readonly UnitId[] }
  | { readonly kind: "measures"; readonly measureIds: readonly MeasureId[] };

/** A role given to an account of a body over time (foundation 5). */
export type RoleAssignment = Dated & { readonly bodyId: BodyId; readonly role: Role; readonly scope: Scope };

/** Who asks: `null` account for a visitor who has not signed in. */
export type Actor = {
  readonly accountId: AccountId | null;
  readonly assignments: readonly RoleAssignment[];
  /** Whether the account runs the installation, which no role in a body gives. */
  readonly operates?: boolean;
};

/** What is known of the thing asked for: its body, the units it belongs to, and how units hang together. */
export type Facts = {
  readonly bodyId: BodyId | null;
  /** Units the thing belongs to (the source unit of a measure); empty: nobody's in particular. */
  readonly unitIds: readonly UnitId[];
  /** For each unit, itself and all units above it. */
  readonly ancestors: ReadonlyMap<UnitId, readonly UnitId[]>;
  /** Measures the thing is of, where roles may hold for single ones. */
  readonly measureIds?: readonly MeasureId[];
  /** Accounts the thing is their own of. */
  readonly accountIds?: readonly (AccountId | null)[];
  readonly day: Day;
  readonly now: Instant;
};

/** What is the account's own, whatever the scope of its roles. */
export type Own = { readonly kind: "own" };

/** What lists may show: everything of the body, the things of some scopes or one's own, or nothing. */
export type Filter = "all" | readonly (Scope | Own)[];

const reachOf = (action: Action, role: Role): Reach | null => {
  const row: "everyone" | "installation" | { readonly [R in Role]?: Reach } = PERMISSIONS[action];
  if (row === "everyone") return "body";
  if (row === "installation") return null;
  return row[role] ?? (isClientRole(role) ? null : (row.reader ?? null));
};

const current = (actor: Actor, facts: Pick<Facts, "bodyId" | "day" | "now">): readonly RoleAssignment[] =>
  actor.assignments.filter(
    (given) => given.bodyId === facts.bodyId && holds(given, { day: facts.day, knownAt: facts.now }),
  );

/** Whether the actor holds any role in the body: whoever holds none does not learn that it exists. */
export const belongsTo = (actor: Actor, facts: Pick<Facts, "bodyId" | "day" | "now">): boolean =>
  current(actor, facts).length > 0;

type Place = Pick<Facts, "unitIds" | "ancestors" | "measureIds">;

const covers = (scope: Scope, facts: Place): boolean => {
  if (scope.kind === "body") return true;
  if (scope.kind === "measures")
    return facts.measureIds?.some((id) => scope.measureIds.includes(id)) ?? false;
  if (scope.kind === "sources") return facts.unitIds.some((unit) => scope.unitIds.includes(unit));
  return facts.unitIds.some((unit) => (facts.ancestors.get(unit) ?? [unit]).includes(scope.unitId));
};

/**
 * The filter of an action for an actor: what part of the body's things the action may touch. Empty means nothing;
 * used for lists on the server and for what the browser offers, so that both agree.
 */
export const filterFor = (
  actor: Actor,
  action: Action,
  facts: Pick<Facts, "bodyId" | "day" | "now">,
): Filter => {
  if (PERMISSIONS[action] === "everyone") return "all";
  if (PERMISSIONS[action] === "installation") return actor.operates === true ? "all" : [];
  const scopes: (Scope | Own)[] = [];
  for (const given of current(actor, facts)) {
    const reach = reachOf(action, given.role);
    if (reach === "body") return "all";
    if (reach === "own") scopes.push({ kind: "own" });
    if (reach === "scope") {
      if (given.scope.kind === "body") return "all";
      scopes.push(given.scope);
    }
  }
  return scopes;
};

/** Whether the actor holds this very role over a thing, whatever else may do what the role does. */
export const holdsRole = (actor: Actor, role: Role, facts: Facts): boolean =>
  current(actor, facts).some((given) => given.role === role && covers(given.scope, facts));

const isOwn = ({ accountId }: Actor, { accountIds }: Facts): boolean =>
  accountId !== null && accountIds?.includes(accountId) === true;

/** The one predicate: whether the actor may do the action on a thing of which these facts are known. */
export const permits = (actor: Actor, action: Action, facts: Facts): boolean => {
  const filter = filterFor(actor, action, facts);
  return (
    filter === "all" ||
    filter.some((scope) => (scope.kind === "own" ? isOwn(actor, facts) : covers(scope, facts)))
  );
};
