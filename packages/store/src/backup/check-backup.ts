import { createHash, type Hash } from "node:crypto";
import { ok, refuse, type Result } from "@albero/domain";
import { readArchive } from "./archive.ts";
import type { Manifest } from "./manifest.ts";

/** Which part of the manifest an entry belongs to; `null` for the manifest itself. */
export const placeOf = (name: string): number | null => {
  const found = /^data\/(\d+)\//.exec(name)?.[1];
  return found === undefined ? null : Number(found);
};

const EMPTY = createHash("sha256").digest("hex");

const agrees = ({ parts }: Manifest, hashes: ReadonlyMap<number, Hash>): boolean => {
  const digests = new Map([...hashes].map(([place, hash]) => [place, hash.digest("hex")]));
  return (
    parts.every(({ sha256 }, place) => (digests.get(place) ?? EMPTY) === sha256) &&
    [...digests.keys()].every((place) => place < parts.length)
  );
};

const read = async (file: string): Promise<Manifest | string> => {
  const hashes = new Map<number, Hash>();
  let manifest: Manifest | null = null;
  await readArchive(file, (name, bytes) => {
    const place = placeOf(name);
    if (place === null) manifest = JSON.parse(Buffer.from(bytes).toString("utf8")) as Manifest;
    else {
      const hash = hashes.get(place) ?? createHash("sha256");
      hashes.set(place, hash.update(bytes));
    }
    return Promise.resolve();
  });
  const found = manifest as Manifest | null;
  if (found?.format !== "albero-backup-1") return "it holds no manifest of a backup";
  return agrees(found, hashes) ? found : "a table in it is not as its manifest says";
};

/** Reads a backup from its beginning to its end and holds every table against the manifest; touches no database. */
export const checkBackup = async (file: string): Promise<Result<Manifest, "backup-damaged">> => {
  try {
    const found = await read(file);
    return typeof found === "string" ? refuse("backup-damaged", { file, reason: found }) : ok(found);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse("backup-damaged", { file, reason });
  }
};
