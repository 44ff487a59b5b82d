import { createHash } from "node:crypto";
import { ok, refuse, type AccountId, type BodyId, type Instant, type Result } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertMissing } from "./bulk.ts";

/** The most a file may have: 25 MB. */
export const FILE_LIMIT = 25 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export type FileToKeep = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly accountId: AccountId | null;
  readonly at: Instant;
};

export type StoredFile = { readonly sha256: string; readonly size: number; readonly mediaType: string };

/** Keeps a file by its contents; the same contents again are kept once. Refuses what is larger than 25 MB. */
export const saveFile = async (
  tx: Tx,
  bodyId: BodyId,
  file: FileToKeep,
): Promise<Result<StoredFile, "file-too-large">> => {
  const size = file.bytes.byteLength;
  if (size > FILE_LIMIT) return refuse("file-too-large", { size, limit: FILE_LIMIT });
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const stored = { sha256, size, mediaType: file.mediaType };
  if ((await findFile(tx, bodyId, sha256)) !== null) return ok(stored);
  await insertMissing(tx, "file", [
    {
      ...{ body_id: bodyId, sha256, size, media_type: file.mediaType },
      ...{ account_id: file.accountId, recorded_at: file.at, voided_at: null, void_reason: null },
    },
  ]);
  for (let ordinal = 0; ordinal * CHUNK < size; ordinal += 1) {
    const data = Buffer.from(file.bytes.subarray(ordinal * CHUNK, (ordinal + 1) * CHUNK));
    await tx
      .insertInto("file_chunk")
      .values({ body_id: bodyId, sha256, ordinal, data })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return ok(stored);
};

/** What is known of a file; `null` when there is none with this hash. */
export const findFile = async (tx: Tx, bodyId: BodyId, sha256: string): Promise<StoredFile | null> => {
  const row = await tx
    .selectFrom("file")
    .select(["size", "media_type"])
    .where("body_id", "=", bodyId)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row === undefined ? null : { sha256, size: row.size, mediaType: row.media_type };
};

/** The contents of a file, piece by piece, so that none is ever whole in memory. */
export async function* readFileChunks(tx: Tx, bodyId: BodyId, sha256: string): AsyncGenerator<Buffer> {
  for (let ordinal = 0; ; ordinal += 1) {
    const row = await tx
      .selectFrom("file_chunk")
      .select("data")
      .where("body_id", "=", bodyId)
      .where("sha256", "=", sha256)
      .where("ordinal", "=", ordinal)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.data;
  }
}

/** A file at once, for what is kept small. */
export const readFileWhole = async (tx: Tx, bodyId: BodyId, sha256: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of readFileChunks(tx, bodyId, sha256)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
