import { ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import { Slug } from "./common.ts";

const Scope = variants(
  "kind",
  [
    closed({ kind: Type.Literal("body") }, "the whole body"),
    closed({ kind: Type.Literal("unit-and-below"), unit: Slug }, "a unit and those below it"),
    closed({ kind: Type.Literal("sources"), units: Type.Array(Slug) }, "measures of these units"),
  ],
  "where a role holds",
);

export const AccountsForm = closed(
  {
    note: Type.String(),
    accounts: Type.Array(
      closed(
        {
          slug: Slug,
          title: Type.String(),
          role: oneOf(ROLES, "role"),
          unit: nullable(Slug),
          scope: Scope,
          email: Type.String({
            pattern: "^[a-z0-9.-]+@example\\.invalid$",
            description: "an address at example.invalid",
          }),
        },
        "a role to try",
      ),
    ),
  },
  "roles to try",
);
export type AccountsForm = Static<typeof AccountsForm>;
