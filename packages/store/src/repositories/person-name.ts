import type { BodyId, PersonId } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** The name of a person; `null` for both parts where nobody wrote it, or once the person was erased. */
export type PersonName = {
  readonly id: PersonId;
  readonly givenName: string | null;
  readonly familyName: string | null;
};

type NameRow = {
  readonly id: PersonId;
  readonly given_name: string | null;
  readonly family_name: string | null;
};

export const toName = (row: NameRow): PersonName => ({
  ...{ id: row.id, givenName: row.given_name, familyName: row.family_name },
});

/** The people of a body by name, to be asked for. */
export const selectNames = (tx: Tx, bodyId: BodyId) =>
  tx
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("body_id", "=", bodyId)
    .orderBy("family_name")
    .orderBy("given_name")
    .orderBy("id");

/** What the people of a body are called, in order of their names; those who were erased are left out. */
export const loadPersonNames = async (tx: Tx, bodyId: BodyId): Promise<readonly PersonName[]> => {
  const rows = await selectNames(tx, bodyId).where("erased_at", "is", null).execute();
  return rows.map(toName);
};
