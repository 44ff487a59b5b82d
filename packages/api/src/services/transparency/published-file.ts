import type { PublishedFile } from "@albero/domain";
import type { Publications, Published } from "./published.ts";

/** A published file with its bytes; `lasting` where its address names the publication and never changes. */
export type FoundFile = { readonly file: PublishedFile; readonly bytes: Buffer; readonly lasting: boolean };

/** A published file: by its name the one in force, by revision and name that one for ever; `null` for none. */
export const publishedFile = async (
  publications: Publications,
  { body, shown }: Published,
  named: readonly string[],
): Promise<FoundFile | null> => {
  const name = named.at(-1);
  const revision = named.length === 2 ? Number(named[0]) : null;
  if (named.length > 2) return null;
  const file = shown
    .filter((each) => revision === null || each.revision === revision)
    .flatMap(({ files }) => files)
    .find((each) => each.name === name && each.role !== "html");
  if (file === undefined) return null;
  const bytes = await publications.bytesOf(body.id, file.sha256);
  return { file, bytes, lasting: revision !== null };
};
