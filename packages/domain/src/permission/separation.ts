import type { Scope } from "./permit.ts";
import { PERMISSIONS, type Role } from "./table.ts";

/**
 * Roles that do not go together in one pair of hands, whoever asks: who evaluates from outside takes no part in what is
 * evaluated; who certifies the fund has not made it; who looks through the register has not written it; who gives
 * roles does not read the evaluations of people.
 */
const APART: readonly (readonly [Role, readonly Role[]])[] = [
  [
    "evaluation-body",
    [
      ...["planner", "officer", "validator", "secretary-general", "organisational-position"],
      ...["agency-director", "human-resources", "organ-member", "accounts-auditor", "administrator"],
    ] as readonly Role[],
  ],
  ["accounts-auditor", ["planner", "human-resources", "secretary-general", "administrator"]],
  ["auditor", ["planner", "human-resources", "administrator"]],
  ["administrator", ["human-resources"]],
];

/** Those of the roles held that may not be held together with another one; empty when it may be given. */
export const conflictsOf = (role: Role, held: readonly Role[]): readonly Role[] =>
  [...new Set(held)].filter((other) =>
    APART.some(
      ([one, others]) => (one === role && others.includes(other)) || (one === other && others.includes(role)),
    ),
  );

/**
 * Roles that hold only for who came in with a second factor, unless the body says otherwise: those who administer, look
 * through the register, or see and decide the evaluations of people.
 */
export const FACTOR_ROLES: readonly Role[] = [
  ...["administrator", "human-resources", "secretary-general", "validator", "organisational-position"],
  ...["agency-director", "evaluation-body", "organ-member", "auditor"],
] as readonly Role[];

/**
 * What a role has to be given for: measures of some offices, a unit with those below it, or the body, where nothing of
 * what the role may do is narrower.
 */
export const scopeKindOf = (role: Role): Scope["kind"] => {
  if (role === "officer") return "sources";
  const rows: readonly ("everyone" | "installation" | { readonly [R in Role]?: string })[] =
    Object.values(PERMISSIONS);
  const isNarrow = rows.some((row) => typeof row === "object" && row[role] === "scope");
  return isNarrow ? "unit-and-below" : "body";
};
