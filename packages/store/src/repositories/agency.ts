import type { AccountId, BodyId, Instant, UnitId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addRow } from "./bulk.ts";

/** Which body a unit is, as last recorded; `null` where its tree is joined no more. */
export type AgencyLink = {
  readonly unitId: UnitId;
  readonly revision: number;
  readonly agencyBodyId: BodyId | null;
};

/** The units of a body that are, or were, bodies of their own. */
export const loadAgencyLinks = async (tx: Tx, bodyId: BodyId): Promise<readonly AgencyLink[]> => {
  const rows = await tx
    .selectFrom("unit_agency")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("unit_id")
    .orderBy("revision")
    .execute();
  const last = new Map(rows.map((row) => [row.unit_id, row]));
  return [...last.values()].map((row) => ({
    ...{ unitId: row.unit_id, revision: row.revision, agencyBodyId: row.agency_body_id },
  }));
};

type Recorded = {
  readonly recordedBy: string;
  readonly accountId: AccountId | null;
  readonly recordedAt: Instant;
};

/** Adds which body a unit is, if nobody said otherwise meanwhile; whether it was added. */
export const addAgencyLink = (
  tx: Tx,
  bodyId: BodyId,
  { unitId, revision, agencyBodyId, recordedBy, accountId, recordedAt }: AgencyLink & Recorded,
): Promise<boolean> =>
  addRow(tx, "unit_agency", {
    ...{ body_id: bodyId, unit_id: unitId, revision, agency_body_id: agencyBodyId },
    ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
  });
