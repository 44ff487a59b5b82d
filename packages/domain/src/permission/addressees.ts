import { holdsRole, type Actor, type Facts } from "./permit.ts";
import type { Role } from "./table.ts";

/** Who is asked for a value, in this order: the office's officer, else who coordinates it, else who heads it. */
export const OFFICE_ROLES: readonly Role[] = ["officer", "organisational-position", "validator"];

/** Who is told that an office of theirs is late. */
export const MANAGER_ROLES: readonly Role[] = ["validator"];

/**
 * Who is written to about a thing: those who hold the first of the roles that anybody holds over it. Empty when nobody
 * does, which whoever follows the collection has to see.
 */
export const addresseesOf = <Person extends Actor>(
  people: readonly Person[],
  roles: readonly Role[],
  facts: Facts,
): readonly Person[] =>
  roles
    .map((role) => people.filter((person) => holdsRole(person, role, facts)))
    .find((holders) => holders.length > 0) ?? [];
