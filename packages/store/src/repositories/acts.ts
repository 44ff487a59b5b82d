import type { Act, ActId, BodyId, Instant, OrganInOffice } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { ActRow } from "../schema/acts.ts";
import { insertRows } from "./bulk.ts";
import { datedColumns, datedOf } from "./dated.ts";
import { replaceKnown } from "./replaced.ts";

/** Every organ over all its time, superseded rows too: whoever asks looks at them as of a moment. */
export const loadOrgans = async (tx: Tx, bodyId: BodyId): Promise<readonly OrganInOffice[]> => {
  const rows = await tx
    .selectFrom("organ")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("valid_from")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({ ...datedOf(row), id: row.id, name: row.name, kind: row.kind }));
};

/** Records an organ as it is over a stretch of time; what was known of it before is closed. */
export const saveOrgan = async (tx: Tx, bodyId: BodyId, organ: OrganInOffice): Promise<void> => {
  const { id, name, kind } = organ;
  const revision = await replaceKnown(tx, "organ", { bodyId, id, at: organ.recordedAt });
  const row = { body_id: bodyId, id, revision, slug: kind, name, kind, ...datedColumns(organ) };
  await insertRows(tx, "organ", [row]);
};

const toAct = (row: ActRow): Act => ({
  id: row.id,
  organId: row.organ_id,
  kind: row.kind,
  number: row.number,
  date: row.date,
  subject: row.subject,
  publishedOn: row.published_on,
  postedOn: row.posted_on,
  voidReason: row.void_reason,
});

/** The register of acts, newest first. */
export const loadActs = async (tx: Tx, bodyId: BodyId): Promise<readonly Act[]> => {
  const rows = await tx
    .selectFrom("act")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("date", (order) => order.desc().nullsLast())
    .orderBy("recorded_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toAct);
};

/** An act of the register; `null` when there is none. */
export const findAct = async (tx: Tx, bodyId: BodyId, id: ActId): Promise<Act | null> => {
  const row = await tx
    .selectFrom("act")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : toAct(row);
};

/** Enters an act in the register. */
export const saveAct = async (
  tx: Tx,
  bodyId: BodyId,
  { act, at }: { readonly act: Act; readonly at: Instant },
): Promise<void> => {
  await insertRows(tx, "act", [
    {
      ...{ body_id: bodyId, id: act.id, organ_id: act.organId, kind: act.kind, number: act.number },
      ...{ date: act.date, subject: act.subject, file_sha256: null, published_on: act.publishedOn },
      ...{ posted_on: act.postedOn, recorded_at: at, voided_at: null, void_reason: act.voidReason },
    },
  ]);
};
