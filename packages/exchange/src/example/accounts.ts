import type { BodyDocument, Role, Scope, UnitId } from "@albero/domain";
import type { Reading, ReadingProblem } from "../reading/problem.ts";
import { readingOf } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { exampleId } from "./ids.ts";
import { AccountsForm } from "./forms/accounts.ts";

/** A role of an example that a visitor may try: an address nobody has, no password, no person. */
export type ExampleAccount = {
  readonly slug: string;
  readonly title: string;
  readonly role: Role;
  readonly unitId: UnitId | null;
  readonly scope: Scope;
  readonly email: string;
};

const file = "accounts.json";

/** Reads the roles to try of an example body (its parsed `accounts.json`), with the units they name. */
export const readExampleAccounts = (
  json: unknown,
  { body, units }: Pick<BodyDocument, "body" | "units">,
): Reading<readonly ExampleAccount[]> => {
  const shape = shapeCheck(AccountsForm, file)(json);
  if (shape.length > 0) return { ok: false, problems: shape };
  const known = new Set(units.map(({ slug }) => slug));
  const problems: ReadingProblem[] = [];
  const unitOf = (slug: string, path: string): UnitId => {
    if (!known.has(slug))
      problems.push({ code: "unknown-reference", file, path, message: `no unit is called ${slug}` });
    return exampleId(body.slug, "unit", slug);
  };
  const accounts = (json as AccountsForm).accounts.map(({ unit, scope, ...account }, i) => ({
    ...account,
    unitId: unit === null ? null : unitOf(unit, `accounts/${i}/unit`),
    scope: scopeOf(scope, (slug) => unitOf(slug, `accounts/${i}/scope`)),
  }));
  return readingOf(accounts, problems);
};

const scopeOf = (
  scope: AccountsForm["accounts"][number]["scope"],
  unitOf: (slug: string) => UnitId,
): Scope => {
  switch (scope.kind) {
    case "body":
      return { kind: "body" };
    case "unit-and-below":
      return { kind: "unit-and-below", unitId: unitOf(scope.unit) };
    case "sources":
      return { kind: "sources", unitIds: scope.units.map(unitOf) };
  }
};
