/** One step of a JSON Patch (RFC 6902), for whoever applies a repair with a program of their own. */
export type FixEdit = {
  readonly op: "replace" | "add";
  /** JSON pointer (RFC 6901) into the document. */
  readonly path: string;
  readonly value: unknown;
};

/** A repair that needs no more than a yes: edits of the document, all or none. */
export type Fix = readonly FixEdit[];

export const replace = (path: string, value: unknown): FixEdit => ({ op: "replace", path, value });

/** The document with a repair applied, or as it was where the repair names a place that is not there. */
export const patched = <Document>(document: Document, fix: Fix): Document =>
  fix.every(({ path }) => isThere(document, pathOf(path)))
    ? (fix.reduce<unknown>(
        (value, edit) => edited(value, pathOf(edit.path), edit.value),
        document,
      ) as Document)
    : document;

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
