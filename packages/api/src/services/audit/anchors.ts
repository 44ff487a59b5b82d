import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import type { Day, Instant } from "@albero/domain";
import type { StoredBody } from "@albero/store";
import { sealOf } from "./seal.ts";

/** The end of a body's chain as it was on a day, kept outside of the database. */
export type Anchor = {
  readonly bodyId: string;
  readonly day: Day;
  readonly at: Instant;
  readonly seq: number;
  readonly hash: string;
};

const fileOf = (folder: string, { slug }: Pick<StoredBody, "slug">): string => join(folder, `${slug}.jsonl`);

/** A line that was cut while it was written, or is no anchor, says nothing. */
const read = (line: string): readonly Anchor[] => {
  try {
    const { anchor } = JSON.parse(line) as { readonly anchor?: Anchor };
    return anchor === undefined ? [] : [anchor];
  } catch {
    return [];
  }
};

/** The anchors of a body that a folder keeps, oldest first; none where there is no folder. */
export const readAnchors = (
  folder: string | null,
  body: Pick<StoredBody, "slug" | "id">,
): readonly Anchor[] => {
  if (folder === null || !existsSync(fileOf(folder, body))) return [];
  const lines = readFileSync(fileOf(folder, body), "utf8").split("\n");
  return lines.flatMap(read).filter(({ bodyId }) => bodyId === body.id);
};

type Keeping = { readonly folder: string; readonly key: string | null };

/** Adds an anchor to the body's file, signed where the installation has a key: one line, never changed. */
export const keepAnchor = async (
  { folder, key }: Keeping,
  body: Pick<StoredBody, "slug">,
  anchor: Anchor,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const line = JSON.stringify({ anchor, seal: sealOf(JSON.stringify(anchor), key) });
  await appendFile(fileOf(folder, body), `${line}\n`, { flush: true });
};

/** The anchors as the check of a chain takes them: the hash that stood at each number. */
export const hashesOf = (anchors: readonly Anchor[]): ReadonlyMap<number, string> =>
  new Map(anchors.map(({ seq, hash }) => [seq, hash]));
