import type { PersonChoice } from "@albero/contract";
import type { PersonId } from "@albero/domain";
import { createPerson, sealFor } from "@albero/store";
import type { Work } from "../work.ts";

/**
 * Records the person named in a call, and gives the name as the register of changes keeps it, which goes with the
 * person's key; `null` for one who is known.
 */
export const namePerson = async (
  { tx, bodyId, author }: Work,
  person: PersonChoice,
  id: PersonId,
): Promise<string | null> => {
  if ("id" in person) return null;
  const [givenName, familyName] = [person.givenName.trim(), person.familyName.trim()];
  const unknown = { accountId: null, taxCode: null };
  await createPerson(tx, bodyId, { id, givenName, familyName, ...unknown, at: author.at });
  return sealFor(tx, bodyId, { personId: id, text: `${givenName} ${familyName}` });
};
