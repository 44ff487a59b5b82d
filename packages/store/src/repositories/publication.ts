import type {
  AccountId,
  BodyId,
  Publication,
  PublicationId,
  PublishedFile,
  Withdrawal,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { PublicationFileRow, PublicationRow } from "../schema/publication.ts";
import { addRow, groupBy } from "./bulk.ts";

const publicationOf = (row: PublicationRow, files: readonly PublishedFile[]): Publication => ({
  ...{ id: row.id, name: row.name, kind: row.kind, revision: row.revision, about: row.about },
  question: { period: row.period, today: row.today, knownAt: row.known_at },
  plan: row.plan_id === null ? null : { id: row.plan_id, version: row.plan_version ?? 0 },
  ...{ act: row.act, publishedOn: row.published_on, files },
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdraw_reason ?? "" },
  ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
});

/** Every publication of a body, taken back ones too, in the order they were made. */
export const loadPublications = async (tx: Tx, bodyId: BodyId): Promise<readonly Publication[]> => {
  const rows = await tx
    .selectFrom("publication")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("recorded_at")
    .orderBy("name")
    .execute();
  const files = await tx
    .selectFrom("publication_file")
    .innerJoin("file", (join) =>
      join
        .onRef("file.body_id", "=", "publication_file.body_id")
        .onRef("file.sha256", "=", "publication_file.sha256"),
    )
    .select(["publication_id", "name", "role", "publication_file.sha256", "size", "media_type"])
    .where("publication_file.body_id", "=", bodyId)
    .orderBy("name")
    .execute();
  const byPublication = groupBy(files, ({ publication_id }) => publication_id);
  return rows.map((row) =>
    publicationOf(
      row,
      (byPublication.get(row.id) ?? []).map(({ role, name, sha256, size, media_type }) => ({
        ...{ role, name, sha256, size, mediaType: media_type },
      })),
    ),
  );
};

/** Records a publication, unless somebody published the same document meanwhile; whether it was recorded. */
export const addPublication = (
  tx: Tx,
  bodyId: BodyId,
  { publication, accountId }: { readonly publication: Publication; readonly accountId: AccountId | null },
): Promise<boolean> => {
  const { id, name, kind, revision, about, question, plan, act, publishedOn } = publication;
  return addRow(tx, "publication", {
    ...{ body_id: bodyId, id, name, kind, revision, about, act, published_on: publishedOn },
    ...{ period: question.period, today: question.today, known_at: question.knownAt },
    ...{ plan_id: plan?.id ?? null, plan_version: plan?.version ?? null, account_id: accountId },
    ...{ recorded_by: publication.recordedBy, recorded_at: publication.recordedAt },
    ...{ withdrawn_at: null, withdraw_reason: null },
  });
};

/** Puts a stored file under a publication; whether it was not there by that name. */
export const addPublicationFile = (
  tx: Tx,
  bodyId: BodyId,
  file: Omit<PublicationFileRow, "body_id">,
): Promise<boolean> => addRow(tx, "publication_file", { body_id: bodyId, ...file });

/** Takes a publication back; its row and files stay. */
export const withdrawPublication = async (
  tx: Tx,
  bodyId: BodyId,
  { id, withdrawal }: { readonly id: PublicationId; readonly withdrawal: Withdrawal },
): Promise<void> => {
  await tx
    .updateTable("publication")
    .set({ withdrawn_at: withdrawal.at, withdraw_reason: withdrawal.reason })
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .execute();
};
