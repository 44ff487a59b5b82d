import type { SessionView } from "@albero/contract";
import { dayIn, holds, isClientRole, type Instant, type RoleAssignment } from "@albero/domain";
import { findSecretHash, inNoBody, listBodies, listWithFactor, type StoredBody } from "@albero/store";
import type { Caller } from "../../http/bind.ts";

import type { Parts } from "../../parts.ts";

type Held = { readonly bodies: readonly StoredBody[]; readonly assignments: readonly RoleAssignment[] };

/** The roles that hold today, each by the day of its body, and the bodies they open. */
const heldBy = ({ actor }: Caller, bodies: readonly StoredBody[], now: Instant): Held => {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const assignments = actor.assignments.filter((given) => {
    const body = known.get(given.bodyId);
    return body !== undefined && holds(given, { day: dayIn(body.timeZone, now), knownAt: now });
  });
  const open = new Set(assignments.map(({ bodyId }) => bodyId));
  return { assignments, bodies: bodies.filter(({ id }) => open.has(id)) };
};

/** A role of a person; those of other systems open no page. */
const assignmentView = ({ bodyId, role, scope }: RoleAssignment): SessionView["assignments"] => {
  if (isClientRole(role) || scope.kind === "measures") return [];
  const shown = scope.kind === "sources" ? { kind: "sources" as const, unitIds: [...scope.unitIds] } : scope;
  return [{ bodyId, role, scope: shown }];
};

const NOBODY: SessionView = { account: null, assignments: [], bodies: [] };

/** Nobody yet: the second step of signing in is still to be taken. */
export const AWAITING: SessionView = { ...NOBODY, awaits: "second-factor" };

/** Who is signed in, what he may do now, and where. */
export const sessionView = async ({ database, clock }: Parts, caller: Caller): Promise<SessionView> => {
  const { account } = caller;
  if (account === null) return caller.half === null ? NOBODY : AWAITING;
  const { all, hasPassword, hasFactor } = await inNoBody(database, async (tx) => ({
    all: await listBodies(tx),
    hasPassword: (await findSecretHash(tx, { accountId: account.id, kind: "password" })) !== null,
    hasFactor: (await listWithFactor(tx, [account.id])).has(account.id),
  }));
  const example = account.exampleBodyId !== null;
  const { assignments, bodies } = heldBy(caller, all, clock());
  return {
    account: {
      ...{ id: account.id, title: account.title, example, operates: account.operates },
      needsPassword: !example && !hasPassword,
      secondFactor: hasFactor,
      sleeping: [...new Set(caller.sleeping.filter((role) => !isClientRole(role)))],
    },
    assignments: assignments.flatMap(assignmentView),
    bodies: bodies.map(({ id, name, example: marked }) => ({ id, name, example: marked })),
  };
};
