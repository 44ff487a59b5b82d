import type { AgileAgreement, AgileYear, BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { AgileYearRow } from "../schema/agile.ts";
import { addRow } from "./bulk.ts";
import type { RecordedBy } from "./fund.ts";

type Record = Omit<RecordedBy, "accountId"> & { readonly revision: number };

/** What was told of remote work of a year, as recorded last. */
export type RecordedAgileYear = Record & { readonly document: AgileYear };

/** An individual agreement as recorded last. */
export type RecordedAgreement = Record & { readonly agreement: AgileAgreement };

const recordedOf = ({ revision, content, recorded_by, recorded_at }: AgileYearRow): RecordedAgileYear => ({
  ...{ revision, document: content, recordedBy: recorded_by, recordedAt: recorded_at },
});

/** Remote work of every year as recorded last, the newest year first. */
export const loadAgileYears = async (tx: Tx, bodyId: BodyId): Promise<readonly RecordedAgileYear[]> => {
  const rows = await tx
    .selectFrom("agile_year")
    .selectAll()
    .distinctOn("year")
    .where("body_id", "=", bodyId)
    .orderBy("year", "desc")
    .orderBy("revision", "desc")
    .execute();
  return rows.map(recordedOf);
};

const by = ({ recordedBy, accountId, recordedAt }: RecordedBy) => ({
  ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
});

/** Adds a record of a year, if nobody did meanwhile; whether it was added. */
export const addAgileYear = (
  tx: Tx,
  bodyId: BodyId,
  { revision, document, ...author }: RecordedBy & Pick<RecordedAgileYear, "revision" | "document">,
): Promise<boolean> =>
  addRow(tx, "agile_year", {
    ...{ body_id: bodyId, year: document.year, revision, content: document },
    ...by(author),
  });

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
