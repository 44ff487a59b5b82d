import { createHash } from "node:crypto";

const LENGTH = 10;

const printOf = (text: string | null): string =>
  createHash("sha256")
    .update(text === null ? "-" : `+${text}`)
    .digest("hex")
    .slice(0, LENGTH);

/** What a cell was when it went out, by column; empty where the file does not say. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Whether a text is the one that went out; `null` when nobody can tell. */
export const isAsExported = (print: Fingerprint, key: string, text: string | null): boolean | null => {
  const known = print.get(key);
  return known === undefined ? null : known === printOf(text);
};

/** The hidden cell by which an import tells what was changed in the file from what was changed in the plan meanwhile. */
export const writeFingerprint = (cells: readonly (readonly [key: string, text: string | null])[]): string =>
  cells.map(([key, text]) => `${key}=${printOf(text)}`).join(" ");

export const readFingerprint = (text: string | null): Fingerprint =>
  new Map(
    (text ?? "").split(" ").flatMap((part) => {
      const at = part.lastIndexOf("=");
      return at < 1 ? [] : [[part.slice(0, at), part.slice(at + 1)] as const];
    }),
  );
