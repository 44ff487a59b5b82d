import type { AccountId, BodyId, Instant, PersonId, RegisteredPerson } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { createPersonKey, destroyPersonKey } from "./person-key.ts";

/** A person who works for the body: names and tax code stand here and nowhere else. */
export type PersonToRecord = {
  readonly id: PersonId;
  readonly accountId: AccountId | null;
  /** `null` where nobody knows them, as of the people of an example. */
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly taxCode: string | null;
  readonly at: Instant;
};

/** Records a person together with the key that seals what the audit tells of them. */
export const createPerson = async (tx: Tx, bodyId: BodyId, person: PersonToRecord): Promise<void> => {
  await insertRows(tx, "person", [
    {
      body_id: bodyId,
      id: person.id,
      account_id: person.accountId,
      given_name: person.givenName,
      family_name: person.familyName,
      tax_code: person.taxCode,
      recorded_at: person.at,
      erased_at: null,
    },
  ]);
  await createPersonKey(tx, bodyId, { personId: person.id, at: person.at });
};

/** Erases a person: names go, the key goes, the identity stays for what refers to it. */
export const erasePerson = async (
  tx: Tx,
  bodyId: BodyId,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("person")
    .set({ given_name: null, family_name: null, tax_code: null, account_id: null, erased_at: at })
    .where("body_id", "=", bodyId)
    .where("id", "=", personId)
    .execute();
  await destroyPersonKey(tx, bodyId, { personId, at });
};

/** Everybody of the staff register who was not erased and has a name, for what looks for names. */
export const loadRegister = async (tx: Tx, bodyId: BodyId): Promise<readonly RegisteredPerson[]> => {
  const rows = await tx
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("body_id", "=", bodyId)
    .where("erased_at", "is", null)
    .execute();
  return rows.flatMap(({ id, given_name, family_name }) =>
    given_name === null || family_name === null
      ? []
      : [{ id, givenName: given_name, familyName: family_name }],
  );
};
