import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { BodyId, Instant, PersonId } from "@albero/domain";
import type { Tx } from "../connection.ts";

const METHOD = "aes-256-gcm";
const MARK = "sealed:";

/** Reads the key of a person; `null` when none was made or it was destroyed. */
const readKey = async (tx: Tx, bodyId: BodyId, personId: PersonId): Promise<Buffer | null> => {
  const row = await tx
    .selectFrom("person_key")
    .select("key")
    .where("body_id", "=", bodyId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.key ?? null;
};

/** Makes the key of a person; done once, with the person. */
export const createPersonKey = async (
  tx: Tx,
  bodyId: BodyId,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  await tx
    .insertInto("person_key")
    .values({
      body_id: bodyId,
      person_id: personId,
      key: randomBytes(32),
      recorded_at: at,
      destroyed_at: null,
    })
    .execute();
};

/** Destroys the key of a person: what the audit tells of them can never be read again, and its chain still holds. */
export const destroyPersonKey = async (
  tx: Tx,
  bodyId: BodyId,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("person_key")
    .set({ key: null, destroyed_at: at })
    .where("body_id", "=", bodyId)
    .where("person_id", "=", personId)
    .where("key", "is not", null)
    .execute();
};

type Personal = { readonly personId: PersonId; readonly text: string };

/** A text about a person as the audit may keep it: sealed with the person's key. Throws when the key is gone. */
export const sealFor = async (tx: Tx, bodyId: BodyId, { personId, text }: Personal): Promise<string> => {
  const key = await readKey(tx, bodyId, personId);
  if (key === null) throw new Error(`person ${personId} has no key`);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(METHOD, key, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
};

/** Opens a sealed text; `null` once the person was erased. */
export const openFor = async (
  tx: Tx,
  bodyId: BodyId,
  { personId, text }: Personal,
): Promise<string | null> => {
  const key = await readKey(tx, bodyId, personId);
  if (key === null) return null;
  const bytes = Buffer.from(text.slice(MARK.length), "base64");
  const decipher = createDecipheriv(METHOD, key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
};
