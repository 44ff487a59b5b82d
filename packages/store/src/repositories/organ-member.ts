import type { BodyId, OrganMember } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { datedColumns, datedOf } from "./dated.ts";
import { selectNames, toName, type PersonName } from "./person-name.ts";
import { replaceKnown } from "./replaced.ts";

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
  const members = tx.selectFrom("organ_member").select("person_id").where("body_id", "=", bodyId);
  const rows = await selectNames(tx, bodyId).where("id", "in", members).execute();
  return rows.map(toName);
};

/** Records who sits in an organ over a stretch of time; what was known of the membership before is closed. */
export const saveMember = async (tx: Tx, bodyId: BodyId, member: OrganMember): Promise<void> => {
  const { id, organId, personId, office } = member;
  const revision = await replaceKnown(tx, "organ_member", { bodyId, id, at: member.recordedAt });
  const row = { body_id: bodyId, id, revision, organ_id: organId, person_id: personId, office };
  await insertRows(tx, "organ_member", [{ ...row, ...datedColumns(member) }]);
};
