import type { AccountId, Appraisal, AppraisalId, BodyId, Instant, PersonId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { AppraisalRow } from "../schema/appraisal.ts";
import { addRow } from "./bulk.ts";

/** A card as recorded last, with who recorded it. */
export type RecordedAppraisal = {
  readonly revision: number;
  readonly appraisal: Appraisal;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

const recordedOf = ({ revision, content, recorded_by, recorded_at }: AppraisalRow): RecordedAppraisal => ({
  ...{ revision, appraisal: content, recordedBy: recorded_by, recordedAt: recorded_at },
});

const lastOf = (tx: Tx, bodyId: BodyId) =>
  tx
    .selectFrom("appraisal")
    .selectAll()
    .distinctOn(["year", "id"])
    .where("body_id", "=", bodyId)
    .orderBy("year", "desc")
    .orderBy("id")
    .orderBy("revision", "desc");

/** The cards of a body as recorded last, the newest year first. */
export const loadAppraisals = async (tx: Tx, bodyId: BodyId): Promise<readonly RecordedAppraisal[]> =>
  (await lastOf(tx, bodyId).execute()).map(recordedOf);

/** A card as recorded last; `null` when there is none with this id. */
export const findAppraisal = async (
  tx: Tx,
  bodyId: BodyId,
  id: AppraisalId,
): Promise<RecordedAppraisal | null> => {
  const row = await lastOf(tx, bodyId).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : recordedOf(row);
};

/** Adds a record of a card, if nobody did meanwhile; whether it was added. */
export const addAppraisal = (
  tx: Tx,
  bodyId: BodyId,
  { recorded, accountId }: { readonly recorded: RecordedAppraisal; readonly accountId: AccountId | null },
): Promise<boolean> => {
  const { revision, appraisal, recordedBy, recordedAt } = recorded;
  return addRow(tx, "appraisal", {
    ...{ body_id: bodyId, id: appraisal.id, revision, year: appraisal.year },
    ...{ person_id: appraisal.personId, content: appraisal },
    ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
  });
};

/** A person by reference: the account they sign in with, and their name where it is known. */
export type PersonRef = {
  readonly id: PersonId;
  readonly accountId: AccountId | null;
  readonly name: string | null;
};

/** The people of a body. */
export const listPersons = async (tx: Tx, bodyId: BodyId): Promise<readonly PersonRef[]> => {
  const rows = await tx
    .selectFrom("person")
    .select(["id", "account_id", "given_name", "family_name"])
    .where("body_id", "=", bodyId)
    .execute();
  return rows.map((row) => {
    const name = [row.given_name, row.family_name].filter((part) => part !== null).join(" ");
    return { id: row.id, accountId: row.account_id, name: name === "" ? null : name };
  });
};
