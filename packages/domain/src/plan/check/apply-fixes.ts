import { patched, type Fix, type FixEdit } from "../../quantity/patch.ts";
import type { BodyDocument } from "../body-document.ts";

/**
 * The document with repairs applied, each all or none: one that names a place which is not there is left out. The
 * document given stays as it is. A version that is changed is no longer the text that was approved, so it loses its
 * hash.
 */
export const applyFixes = (document: BodyDocument, fixes: readonly Fix[]): BodyDocument =>
  fixes.reduce(
    (repaired, fix) => patched(repaired, [...fix, ...fix.flatMap(({ path }) => unsealed(path))]),
    document,
  );

const unsealed = (path: string): readonly FixEdit[] => {
  const [version] = /^\/plans\/\d+\/versions\/\d+/.exec(path) ?? [];
  return version === undefined ? [] : [{ op: "replace", path: `${version}/sha256`, value: null }];
};
