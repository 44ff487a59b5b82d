import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { BodyParams, IdText, Language, literals, nullable, Count } from "../views/common.ts";

export const FOUND_KINDS = ["node", "indicator", "measure", "card", "card-objective", "unit", "act"] as const;

/** One thing found: what it is, what it is called, and where the words were found in it. */
export const FoundView = Type.Object({
  kind: literals(FOUND_KINDS),
  id: IdText,
  code: nullable(Type.String()),
  title: Type.String(),
  /** The stretch of text that answers the words, when it is neither code nor title: a formula, a description. */
  excerpt: nullable(Type.String()),
});
export type FoundView = Static<typeof FoundView>;

export const SearchView = Type.Object({ total: Count, found: Type.Array(FoundView) });
export type SearchView = Static<typeof SearchView>;

export const searchBody = endpoint({
  id: "searchBody",
  room: "body",
  method: "GET",
  path: "/bodies/{bodyId}/search",
  summary: "Looks for words in codes, titles and formulas of everything in the body the caller may read",
  permission: "plan.read",
  params: BodyParams,
  query: Type.Object({
    words: Type.String({ minLength: 1, maxLength: 100 }),
    limit: Type.Optional(Type.Integer({ format: "int32", minimum: 1, maximum: 50, default: 20 })),
    language: Type.Optional(Language),
  }),
  body: null,
  response: SearchView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});
