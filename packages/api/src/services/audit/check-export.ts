import { followed, type AuditLine, type ChainHead } from "@albero/store";
import { sealHolds, type Seal } from "./seal.ts";

/** How an exported register was found: whole, changed at an entry, or no register (any more). */
export type ExportFound =
  | {
      readonly intact: true;
      readonly entries: number;
      readonly signed: boolean;
      readonly publicKey: string | null;
    }
  | { readonly intact: false; readonly seq: number; readonly because: string }
  | { readonly intact: false; readonly seq: null; readonly because: "not-a-register" | "seal-broken" };

type Parts = {
  readonly span: { readonly first: number; readonly last: number };
  /** `null` stands for a line that cannot be read. */
  readonly entries: readonly (AuditLine | null)[];
  readonly sealed: string;
  readonly seal: Seal;
};

const parsed = (line: string | undefined): unknown => {
  try {
    return JSON.parse(line ?? "");
  } catch {
    return null;
  }
};

const partsOf = (text: string): Parts | null => {
  const lines = text.trimEnd().split("\n");
  const span = parsed(lines[0]) as Parts["span"] | null;
  const end = parsed(lines.at(-1)) as { readonly seal?: Seal } | null;
  if (span === null || end?.seal === undefined) return null;
  const entries = lines.slice(1, -1).map((line) => parsed(line) as AuditLine | null);
  return { span, entries, sealed: `${lines.slice(0, -1).join("\n")}\n`, seal: end.seal };
};

/** An export of some days begins within the chain: its first entry is believed about the one before it. */
const startOf = ({ span, entries }: Parts): ChainHead => ({
  seq: span.first - 1,
  hash: entries[0]?.previousHash ?? "",
});

const brokenAt = (parts: Parts): ExportFound | null => {
  let head = startOf(parts);
  for (const entry of parts.entries) {
    const next = entry === null ? null : followed(head, entry);
    if (next === null) return { intact: false, seq: head.seq + 1, because: "changed" };
    if ("intact" in next) return next;
    head = next;
  }
  return head.seq === parts.span.last ? null : { intact: false, seq: head.seq + 1, because: "missing" };
};

/** Checks an exported register by itself: every hash, every link, the number of entries, the seal. */
export const checkExport = (text: string): ExportFound => {
  const parts = partsOf(text);
  if (parts === null) return { intact: false, seq: null, because: "not-a-register" };
  const broken = brokenAt(parts);
  if (broken !== null) return broken;
  if (!sealHolds(parts.sealed, parts.seal)) return { intact: false, seq: null, because: "seal-broken" };
  const { signature, publicKey } = parts.seal;
  return { intact: true, entries: parts.entries.length, signed: signature !== null, publicKey };
};
