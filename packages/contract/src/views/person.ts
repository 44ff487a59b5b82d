import { Type, type Static } from "typebox";
import { IdText, nullable } from "./common.ts";

/** What a person is called; nothing where nobody wrote it, or once erased. */
export const PersonNameView = Type.Object({
  id: IdText,
  givenName: nullable(Type.String()),
  familyName: nullable(Type.String()),
});
export type PersonNameView = Static<typeof PersonNameView>;

const NameText = Type.String({ minLength: 1, maxLength: 100 });

/** A person who is known, or one named here. */
export const PersonChoice = Type.Union([
  Type.Object({ id: IdText }),
  Type.Object({ givenName: NameText, familyName: NameText }),
]);
export type PersonChoice = Static<typeof PersonChoice>;
