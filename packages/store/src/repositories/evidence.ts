import type { AccountId, BodyId, Instant, MeasureId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { EvidenceRow } from "../schema/values.ts";

/** A file that proves a recorded value, without its contents. */
export type Evidence = {
  readonly id: string;
  readonly measureId: MeasureId;
  readonly entrySeq: number;
  readonly sha256: string;
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

export type EvidenceToKeep = Pick<
  Evidence,
  "id" | "entrySeq" | "sha256" | "title" | "recordedBy" | "recordedAt"
> & { readonly accountId: AccountId | null };

/** Puts a kept file beside a value; the same file beside the same value stands there once. */
export const addEvidence = async (tx: Tx, bodyId: BodyId, evidence: EvidenceToKeep): Promise<void> => {
  const row: EvidenceRow = {
    ...{ body_id: bodyId, id: evidence.id, entry_seq: evidence.entrySeq, sha256: evidence.sha256 },
    ...{ title: evidence.title, recorded_by: evidence.recordedBy, account_id: evidence.accountId },
    recorded_at: evidence.recordedAt,
  };
  await tx
    .insertInto("evidence")
    .values(row)
    .onConflict((conflict) => conflict.columns(["body_id", "entry_seq", "sha256"]).doNothing())
    .execute();
};

/** What proves the values of a body, in order of record. */
export const loadEvidence = async (tx: Tx, bodyId: BodyId): Promise<readonly Evidence[]> => {
  const rows = await tx
    .selectFrom("evidence")
    .innerJoin("file", (join) =>
      join.onRef("file.body_id", "=", "evidence.body_id").onRef("file.sha256", "=", "evidence.sha256"),
    )
    .innerJoin("entry", (join) =>
      join.onRef("entry.body_id", "=", "evidence.body_id").onRef("entry.seq", "=", "evidence.entry_seq"),
    )
    .innerJoin("cell", (join) =>
      join.onRef("cell.body_id", "=", "entry.body_id").onRef("cell.id", "=", "entry.cell_id"),
    )
    .selectAll("evidence")
    .select(["file.media_type", "file.size", "cell.measure_id"])
    .where("evidence.body_id", "=", bodyId)
    .orderBy("evidence.recorded_at")
    .orderBy("evidence.id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, measureId: row.measure_id, entrySeq: row.entry_seq, sha256: row.sha256 },
    ...{ title: row.title, mediaType: row.media_type, size: row.size },
    ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
  }));
};
