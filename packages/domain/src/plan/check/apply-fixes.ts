import type { BodyDocument } from "../body-document.ts";
import type { FixEdit, Fix } from "./finding.ts";

/**
 * The document with repairs applied, each all or none: one that names a place which is not there is left out. The
 * document given stays as it is. A version that is changed is no longer the text that was approved, so it loses its
 * hash.
 */
export const applyFixes = (document: BodyDocument, fixes: readonly Fix[]): BodyDocument =>
  fixes.reduce<BodyDocument>((repaired, fix) => {
    if (!fix.every(({ path }) => isThere(repaired, pathOf(path)))) return repaired;
    const edits = [...fix, ...fix.flatMap(({ path }) => unsealed(path))];
    return edits.reduce<unknown>(
      (value, edit) => edited(value, pathOf(edit.path), edit.value),
      repaired,
    ) as BodyDocument;
  }, document);

const unsealed = (path: string): readonly FixEdit[] => {
  const [version] = /^\/plans\/\d+\/versions\/\d+/.exec(path) ?? [];
  return version === undefined ? [] : [{ op: "replace", path: `${version}/sha256`, value: null }];
};

type Path = readonly string[];

const pathOf = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

const isThere = (value: unknown, [key, ...rest]: Path): boolean => {
  if (key === undefined) return true;
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? isThere((value as Readonly<Record<string, unknown>>)[key], rest)
    : false;
};

const edited = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? edited(each, rest, to) : each));
  const row = value as Readonly<Record<string, unknown>>;
  return { ...row, [key]: edited(row[key], rest, to) };
};
