import type { AsOf } from "../app/as-of.ts";

/** The one factory of query keys: everything of a body begins with its id, so a change can refresh all of it. */
export const keys = {
  session: ["session"] as const,
  sessions: ["sessions"] as const,
  exampleAccounts: ["example-accounts"] as const,
  ofBody: (bodyId: string) => ["body", bodyId] as const,
  body: (bodyId: string, language: string) => ["body", bodyId, "body", language] as const,
  /** What is planned does not depend on the period or the day that is looked at. */
  planning: (bodyId: string, language: string, ...more: readonly string[]) =>
    ["body", bodyId, "planning", language, ...more] as const,
  reading: (asOf: AsOf, name: string, ...more: readonly (string | null)[]) =>
    ["body", asOf.bodyId, name, asOf.query, asOf.language, ...more] as const,
};
