import { accepted, word, wrong, type Reader, type ReadProblem } from "./reader.ts";
import { refuse } from "./result.ts";

/** What may be left out, or be null: then the given value stands. */
export const optional =
  <Value, Absent>(reader: Reader<Value>, absent: Absent): Reader<Value | Absent> =>
  (found, place) =>
    found === undefined || found === null ? accepted(absent) : reader(found, place);

/** What may be null, but must be said. */
export const nullable =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (found, place) =>
    found === null ? accepted(null) : reader(found, place);

/** What another reader gives, taken further; it cannot fail any more. */
export const mapped =
  <From, To>(reader: Reader<From>, to: (value: From) => To): Reader<To> =>
  (found, place) => {
    const read = reader(found, place);
    return read.ok ? accepted(to(read.value)) : read;
  };

export const listOf =
  <Value>(reader: Reader<Value>): Reader<readonly Value[]> =>
  (found, place) => {
    if (!Array.isArray(found)) return wrong(place, "a list", found);
    const reads = found.map((one: unknown, index) => reader(one, `${place}[${index}]`));
    const problems = reads.flatMap((read) => (read.ok ? [] : read.problems));
    if (problems.length > 0) return { ok: false, problems };
    return accepted(reads.flatMap((read) => (read.ok ? [read.value] : [])));
  };

export type Fields<Value> = { readonly [Name in keyof Value]: Reader<Value[Name]> };
type Found = Readonly<Record<string, unknown>>;

const isRecord = (found: unknown): found is Found =>
  typeof found === "object" && found !== null && !Array.isArray(found);

/** An object with exactly these fields: one it does not know is refused, since a misspelt option changes what people get. */
export const record =
  <Value extends object>(fields: Fields<Value>): Reader<Value> =>
  (found, place) => {
    if (!isRecord(found)) return wrong(place, "an object", found);
    const known = Object.keys(fields) as (keyof Value & string)[];
    const problems: ReadProblem[] = Object.keys(found)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => refuse("unknown-field", { place: `${place}.${name}`, known: known.join(", ") }).problem);
    const value: Partial<Value> = {};
    for (const name of known) {
      const read = fields[name](found[name], `${place}.${name}`);
      if (read.ok) value[name] = read.value;
      else problems.push(...read.problems);
    }
    return problems.length > 0 ? { ok: false, problems } : accepted(value as Value);
  };

/** One of several forms of object, told apart by the word in the named field; the form reads the other fields. */
export const oneOf =
  <Value>(field: string, forms: Readonly<Record<string, Reader<Value>>>): Reader<Value> =>
  (found, place) => {
    const { [field]: name, ...fields } = isRecord(found) ? found : {};
    const read = word(Object.keys(forms))(name, `${place}.${field}`);
    if (!read.ok) return read;
    const form = forms[read.value];
    return form === undefined ? wrong(place, "a known form", found) : form(fields, place);
  };

/** What another reader gives, if it also meets a condition put in words. */
export const checked =
  <Value>(reader: Reader<Value>, expected: string, meets: (value: Value) => boolean): Reader<Value> =>
  (found, place) => {
    const read = reader(found, place);
    return read.ok && !meets(read.value) ? wrong(place, expected, found) : read;
  };
