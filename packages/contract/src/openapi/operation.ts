import { PERMISSIONS } from "@albero/domain";
import type { Endpoint } from "../endpoint.ts";
import { PROBLEMS, type ProblemCode } from "../problems.ts";
import { FILE_TYPE, FileAnswer, FileBytes } from "../views/file.ts";
import { closed, reference, type Schema } from "./schemas.ts";

const PROBLEM_TYPE = "application/problem+json";
const rateHeaders = Object.fromEntries(
  ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ]),
);

const isUnsafe = (endpoint: Endpoint): boolean => endpoint.method !== "GET";

/** Problems any call can meet, beside those its endpoint names. */
export const commonProblems = (endpoint: Endpoint): readonly ProblemCode[] => [
  "invalid-request",
  ...(isUnsafe(endpoint) ? (["cross-site"] as const) : []),
  "too-many-requests",
  "internal-error",
  "database-away",
];

const problemResponses = (endpoint: Endpoint): Schema => {
  const codes = [...new Set([...endpoint.problems, ...commonProblems(endpoint)])];
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => PROBLEMS[code].status === status);
      const retry =
        status === 429 || status === 503
          ? { "Retry-After": { $ref: "#/components/headers/Retry-After" } }
          : {};
      const content = { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } };
      const description = here.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join("; ");
      return [String(status), { description, headers: { ...rateHeaders, ...retry }, content }];
    }),
  );
};

/** The status resource answers as the national guidelines want it: as a problem that is none. */
export const contentTypeOf = (endpoint: Endpoint): string =>
  endpoint.room === "status" ? PROBLEM_TYPE : "application/json";

const success = (endpoint: Endpoint): Schema => {
  const tag =
    endpoint.versioned === true || endpoint.conditional
      ? { ETag: { $ref: "#/components/headers/ETag" } }
      : {};
  const base = { description: endpoint.summary, headers: { ...rateHeaders, ...tag } };
  if (endpoint.status === 204) return base;
  if (endpoint.response === FileAnswer)
    return {
      ...base,
      headers: {
        ...base.headers,
        "Content-Disposition": { $ref: "#/components/headers/Content-Disposition" },
      },
      content: { "*/*": {} },
    };
  return { ...base, content: { [contentTypeOf(endpoint)]: { schema: reference(endpoint.response) } } };
};

const requestBody = (body: NonNullable<Endpoint["body"]>): Schema => ({
  required: true,
  content:
    body === FileBytes ? { [FILE_TYPE]: {} } : { "application/json": { schema: reference(closed(body)) } },
});

type Properties = Readonly<Record<string, Schema>>;

const parametersIn = (place: "path" | "query", schema: Endpoint["params"]): readonly Schema[] => {
  const required = (schema as { readonly required?: readonly string[] }).required ?? [];
  return Object.entries(schema.properties as unknown as Properties).map(([name, part]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: reference(part),
  }));
};

const headerParameters = (endpoint: Endpoint): readonly Schema[] => [
  { $ref: "#/components/parameters/Accept-Language" },
  ...(endpoint.conditional ? [{ $ref: "#/components/parameters/If-Match" }] : []),
  ...(endpoint.method === "POST" ? [{ $ref: "#/components/parameters/Idempotency-Key" }] : []),
];

const isOpen = (endpoint: Endpoint): boolean => PERMISSIONS[endpoint.permission] === "everyone";

const isForClients = ({ permission }: Endpoint): boolean =>
  permission === "value.supply" || permission === "value.fetch";

/** A session is named by every unsafe operation; where none is needed yet, none is an alternative. */
const securityOf = (endpoint: Endpoint): readonly Schema[] =>
  isForClients(endpoint) ? [{ client: [] }] : isOpen(endpoint) ? [{}, { session: [] }] : [{ session: [] }];

/** One endpoint as an OpenAPI operation. */
export const operationOf = (endpoint: Endpoint): Schema => ({
  operationId: endpoint.id,
  tags: [endpoint.room],
  summary: endpoint.summary,
  description: `${endpoint.summary}. Permission: \`${endpoint.permission}\`.`,
  parameters: [
    ...parametersIn("path", endpoint.params),
    ...parametersIn("query", endpoint.query),
    ...headerParameters(endpoint),
  ],
  ...(endpoint.body === null ? {} : { requestBody: requestBody(endpoint.body) }),
  responses: { [String(endpoint.status)]: success(endpoint), ...problemResponses(endpoint) },
  security: securityOf(endpoint),
});
