import { closed, FileBytes, type Endpoint } from "@albero/contract";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Fault } from "../reply.ts";

type Part = "params" | "query" | "body";

/** What is wrong with a value by its schema; empty when nothing is. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** The schemas of one endpoint, each compiled when it is first needed, so that the service starts at once. */
export type Validators = {
  readonly input: Readonly<Partial<Record<Part, Validate>>>;
  readonly response: Validate;
};

const FORMATS = ["uuid", "date", "date-time", "uri-reference", "int32", "double"] as const;

const make = (options: { readonly coerce: boolean }): Ajv => {
  const ajv = new Ajv({
    allErrors: true,
    removeAdditional: false,
    useDefaults: true,
    coerceTypes: options.coerce,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv, [...FORMATS]);
  return ajv;
};

/** Addresses carry text only, so numbers of params and query are read from it; bodies must bring the right type. */
const fromText = make({ coerce: true });
const asGiven = make({ coerce: false });

const validating = (ajv: Ajv, schema: object): Validate => {
  let compiled: ValidateFunction | null = null;
  return (value) => {
    compiled ??= ajv.compile(schema);
    return compiled(value) ? [] : (compiled.errors ?? []);
  };
};

/** A file is not looked into here, only whether it is one. */
const isFile: Validate = (value) =>
  value instanceof Uint8Array
    ? []
    : [{ keyword: "not-a-file", instancePath: "", schemaPath: "", params: {} }];

const bodyOf = (schema: NonNullable<Endpoint["body"]>): Validate =>
  schema === FileBytes ? isFile : validating(asGiven, closed(schema));

/** Reads the schemas of an endpoint; what comes in is closed, what goes out is checked as it is written. */
export const validatorsOf = (endpoint: Endpoint): Validators => ({
  input: {
    params: validating(fromText, closed(endpoint.params)),
    query: validating(fromText, closed(endpoint.query)),
    ...(endpoint.body === null ? {} : { body: bodyOf(endpoint.body) }),
  },
  response: validating(asGiven, endpoint.response),
});

const placeOf = (part: Part, error: ErrorObject): string => {
  const { missingProperty, additionalProperty } = error.params as Readonly<
    Record<string, string | undefined>
  >;
  const inside = missingProperty ?? additionalProperty;
  return `${part}${error.instancePath}${inside === undefined ? "" : `/${inside}`}`;
};

/** Of a failed union only the deepest complaints help: the others are of the alternatives nobody meant. */
const telling = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const plain = errors.filter((error) => error.keyword !== "anyOf" && error.keyword !== "const");
  return plain.length === 0 ? errors : plain;
};

const faultOf = (part: Part, error: ErrorObject): Fault => ({
  place: placeOf(part, error),
  code: error.keyword,
  facts: {
    limit: (error.params as Readonly<Record<string, string | number>>).limit ?? "",
    detail: error.message ?? "",
  },
});

/** What is wrong with the parts of a request, each with its place; empty when nothing is. */
export const faultsOf = (validators: Validators, input: Readonly<Record<Part, unknown>>): readonly Fault[] =>
  (Object.entries(validators.input) as [Part, Validate][]).flatMap(([part, validate]) =>
    telling(validate(input[part])).map((error) => faultOf(part, error)),
  );
