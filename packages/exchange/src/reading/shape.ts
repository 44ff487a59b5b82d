import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { TSchema } from "typebox";
import type { ReadingProblem } from "./problem.ts";

/** Everything in which a value differs from its schema; empty when it fits. */
export type ShapeCheck = (value: unknown) => readonly ReadingProblem[];

const compiled = new WeakMap<TSchema, ValidateFunction>();

/** A schema is compiled when it is first used: that takes longer than checking a whole body. */
const validatorOf = (schema: TSchema): ValidateFunction => {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const made = ajv.compile(schema);
  compiled.set(schema, made);
  return made;
};

/** A file of half a million wrong names would fill the memory of whoever only wants to say that it is wrong. */
const MOST_TOLD = 1000;

/**
 * Makes a check of a schema. It tells all differences at once, up to a thousand, each at its place and in words made from the
 * schema's own descriptions. `file` names where the value comes from.
 */
export const shapeCheck =
  (schema: TSchema, file: string | null = null): ShapeCheck =>
  (value) => {
    const validate = validatorOf(schema);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, MOST_TOLD)
      .map((error) => ({ code: "shape", file, ...explain(error) }));
  };

type Explained = Pick<ReadingProblem, "path" | "message">;

const explain = (error: ErrorObject): Explained => {
  const at = error.instancePath.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
  const inside = (key: unknown): string => (at === "" ? String(key) : `${at}/${String(key)}`);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "required":
      return { path: inside(params["missingProperty"]), message: "is missing" };
    case "additionalProperties":
      return { path: inside(params["additionalProperty"]), message: "is not a known key here" };
    case "discriminator":
      return {
        path: inside(params["tag"]),
        message: `does not name one of the known kinds: ${show(params["tagValue"])}`,
      };
    default:
      return { path: at, message: `expected ${expectation(error)}, found ${show(error.data)}` };
  }
};

const names: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

const expectation = ({ keyword, params, parentSchema, message }: ErrorObject): string => {
  const { description } = parentSchema as { readonly description?: string };
  const type = (params as { readonly type?: string | readonly string[] }).type;
  const { allowedValues } = params as { readonly allowedValues?: readonly unknown[] };
  if (keyword === "enum") return `one of ${(allowedValues ?? []).map(show).join(", ")}`;
  if (keyword === "const") return show((params as { readonly allowedValue: unknown }).allowedValue);
  if (keyword === "type")
    return [type]
      .flat()
      .map((name) => names[String(name)] ?? String(name))
      .join(" or ");
  return description ?? message ?? keyword;
};

const show = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
