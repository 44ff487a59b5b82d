import type { BodyId, CommonLibrary, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";

/** Every version of every library of common objectives the body was sent, versions from the first on. */
export const loadCommonLibraries = async (tx: Tx, bodyId: BodyId): Promise<readonly CommonLibrary[]> => {
  const rows = await tx
    .selectFrom("common_library")
    .select("content")
    .where("body_id", "=", bodyId)
    .orderBy("id")
    .orderBy("version")
    .execute();
  return rows.map(({ content }) => content);
};

/** Keeps versions of libraries as they were issued. */
export const saveCommonLibraries = (
  tx: Tx,
  bodyId: BodyId,
  { libraries, at }: { readonly libraries: readonly CommonLibrary[]; readonly at: Instant },
): Promise<void> =>
  insertRows(
    tx,
    "common_library",
    libraries.map((content) => ({
      ...{ body_id: bodyId, id: content.id, version: content.version },
      ...{ content, recorded_at: at },
    })),
  );
