import type { AgileAgreement, AgileYear, BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addRow } from "./bulk.ts";
import { addYear, by, loadYears, type RecordedBy, type RecordedYear } from "./years.ts";

/** What was told of remote work of a year, as recorded last. */
export type RecordedAgileYear = RecordedYear<AgileYear>;

/** An individual agreement as recorded last. */
export type RecordedAgreement = Omit<RecordedBy, "accountId"> & {
  readonly revision: number;
  readonly agreement: AgileAgreement;
};

/** Remote work of every year as recorded last, the newest year first. */
export const loadAgileYears = (tx: Tx, bodyId: BodyId): Promise<readonly RecordedAgileYear[]> =>
  loadYears(tx, "agile_year", bodyId);

/** Adds a record of a year, if nobody did meanwhile; whether it was added. */
export const addAgileYear = (
  tx: Tx,
  bodyId: BodyId,
  recorded: RecordedBy & Pick<RecordedAgileYear, "year" | "revision" | "document">,
): Promise<boolean> => addYear(tx, { table: "agile_year", bodyId }, recorded);

/** Every individual agreement as recorded last, the newest first. */
export const loadAgreements = async (tx: Tx, bodyId: BodyId): Promise<readonly RecordedAgreement[]> => {
  const rows = await tx
    .selectFrom("agile_agreement")
    .selectAll()
    .distinctOn("id")
    .where("body_id", "=", bodyId)
    .orderBy("id")
    .orderBy("revision", "desc")
    .execute();
  return rows
    .map(
      ({ id, revision, person_id, kind, valid_from, valid_to, days_a_month, recorded_by, recorded_at }) => ({
        ...{ revision, recordedBy: recorded_by, recordedAt: recorded_at },
        agreement: {
          ...{ id, personId: person_id, kind },
          ...{ from: valid_from, to: valid_to, daysAMonth: days_a_month },
        },
      }),
    )
    .toSorted((a, b) => b.agreement.from.localeCompare(a.agreement.from));
};

/** Adds a record of an agreement, if nobody did meanwhile; whether it was added. */
export const addAgreement = (
  tx: Tx,
  bodyId: BodyId,
  { revision, agreement, ...author }: RecordedBy & Pick<RecordedAgreement, "revision" | "agreement">,
): Promise<boolean> => {
  const { id, personId, kind, from, to, daysAMonth } = agreement;
  return addRow(tx, "agile_agreement", {
    ...{ body_id: bodyId, id, revision, person_id: personId, kind },
    ...{ valid_from: from, valid_to: to, days_a_month: daysAMonth, ...by(author) },
  });
};
