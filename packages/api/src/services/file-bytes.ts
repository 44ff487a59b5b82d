import type { BodyId } from "@albero/domain";
import { readFileChunks, type Tx } from "@albero/store";

/** The contents of a kept file as a whole. */
export const bytesOfFile = async (
  tx: Tx,
  bodyId: BodyId,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of readFileChunks(tx, bodyId, sha256)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
