import type { AssignmentId, BodyId, Hundredths, Instant, PostId, Staffing } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import { insertMissing, insertRows } from "./bulk.ts";
import { datedColumns, datedOf, numbering } from "./dated.ts";

const FULL_TIME = 10_000 as Hundredths;

const revisions = async (
  tx: Tx,
  bodyId: BodyId,
): Promise<{ readonly post: Map<string, number>; readonly assignment: Map<string, number> }> => {
  const posts = await tx
    .selectFrom("post_state")
    .select(["post_id", "revision"])
    .where("body_id", "=", bodyId)
    .orderBy("revision")
    .execute();
  const assignments = await tx
    .selectFrom("assignment")
    .select(["id", "revision"])
    .where("body_id", "=", bodyId)
    .orderBy("revision")
    .execute();
  return {
    post: new Map(posts.map((row) => [row.post_id, row.revision])),
    assignment: new Map(assignments.map((row) => [row.id, row.revision])),
  };
};

/** Adds posts and assignments; the people who hold them are recorded before. */
export const addStaffing = async (
  tx: Tx,
  bodyId: BodyId,
  { posts, assignments }: Staffing,
): Promise<void> => {
  const known = await revisions(tx, bodyId);
  const [postRevision, assignmentRevision] = [numbering(known.post), numbering(known.assignment)];
  await insertMissing(
    tx,
    "post",
    posts.map(({ id }) => ({ body_id: bodyId, id })),
  );
  await insertRows(
    tx,
    "post_state",
    posts.map((post) => ({
      ...{ body_id: bodyId, post_id: post.id, revision: postRevision(post.id), title: post.title },
      ...{ unit_id: post.unitId, category: null, full_time_share: FULL_TIME },
      ...{ role: post.role, pays_invoices: post.paysInvoices, ...datedColumns(post) },
    })),
  );
  await insertRows(
    tx,
    "assignment",
    assignments.map((each) => ({
      ...{ body_id: bodyId, id: each.id, revision: assignmentRevision(each.id) },
      ...{ person_id: each.personId, post_id: each.postId, kind: each.kind, share: each.share },
      ...datedColumns(each),
    })),
  );
};

/** Closes what is known of a post, or of an assignment; the rows stay and still answer for moments before. */
export const supersedeStaffing = async (
  tx: Tx,
  bodyId: BodyId,
  {
    of,
    id,
    at,
  }: {
    readonly of: "post" | "assignment";
    readonly id: PostId | AssignmentId;
    readonly at: Instant;
  },
): Promise<void> => {
  const [table, column] =
    of === "post" ? (["post_state", "post_id"] as const) : (["assignment", "id"] as const);
  await sql`update ${sql.table(table)} set superseded_at = ${at}
             where body_id = ${bodyId} and ${sql.ref(column)} = ${id} and superseded_at is null`.execute(tx);
};

/** All posts and assignments ever recorded, in order of record. */
export const loadStaffing = async (tx: Tx, bodyId: BodyId): Promise<Staffing> => {
  const posts = await tx
    .selectFrom("post_state")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("post_id")
    .orderBy("revision")
    .execute();
  const assignments = await tx
    .selectFrom("assignment")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return {
    posts: posts.map((row) => ({
      ...{ id: row.post_id, title: row.title, role: row.role, unitId: row.unit_id },
      ...{ paysInvoices: row.pays_invoices, ...datedOf(row) },
    })),
    assignments: assignments.map((row) => ({
      ...{ id: row.id, personId: row.person_id, postId: row.post_id, kind: row.kind, share: row.share },
      ...datedOf(row),
    })),
  };
};
