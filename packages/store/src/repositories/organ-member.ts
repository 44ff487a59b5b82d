import type { BodyId, OrganMember, PersonId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { datedColumns, datedOf } from "./dated.ts";
import { replaceKnown } from "./replaced.ts";

/** The name of a person; `null` for both parts once the person was erased. */
export type PersonName = {
  readonly id: PersonId;
  readonly givenName: string | null;
  readonly familyName: string | null;
};

/** Every membership over all its time, superseded rows too: whoever asks looks at them as of a moment. */
export const loadMembers = async (tx: Tx, bodyId: BodyId): Promise<readonly OrganMember[]> => {
  const rows = await tx
    .selectFrom("organ_member")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("valid_from")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    ...datedOf(row),
    ...{ id: row.id, organId: row.organ_id, personId: row.person_id, office: row.office },
  }));
};

/** The names of all who ever sat in an organ: the only ones an organ may show. */
export const loadMemberNames = async (tx: Tx, bodyId: BodyId): Promise<readonly PersonName[]> => {
  const rows = await tx
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("body_id", "=", bodyId)
    .where("id", "in", (eb) =>
      eb.selectFrom("organ_member").select("person_id").where("body_id", "=", bodyId),
    )
    .orderBy("family_name")
    .orderBy("given_name")
    .execute();
  return rows.map((row) => ({ id: row.id, givenName: row.given_name, familyName: row.family_name }));
};

/** Records who sits in an organ over a stretch of time; what was known of the membership before is closed. */
export const saveMember = async (tx: Tx, bodyId: BodyId, member: OrganMember): Promise<void> => {
  const { id, organId, personId, office } = member;
  const revision = await replaceKnown(tx, "organ_member", { bodyId, id, at: member.recordedAt });
  const row = { body_id: bodyId, id, revision, organ_id: organId, person_id: personId, office };
  await insertRows(tx, "organ_member", [{ ...row, ...datedColumns(member) }]);
};
