import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints/all.ts";
import { operationOf } from "./openapi/operation.ts";
import { namedSchemas, type Schema } from "./openapi/schemas.ts";

export { closed } from "./openapi/schemas.ts";
export { contentTypeOf } from "./openapi/operation.ts";

/** Below which path all endpoints stand; the number is the major version of the wire. */
export const API_BASE = "/api/v1";

/** Where another system asks for its token (RFC 6749, client credentials): the one address with the form of that text. */
export const TOKEN_PATH = `${API_BASE}/oauth/token`;

const integer = (description: string): Schema => ({
  description,
  schema: { type: "integer", format: "int32", minimum: 0 },
});

const headers: Schema = {
  "Content-Disposition": {
    description: "Under which name the file is to be kept",
    schema: { type: "string" },
  },
  ETag: { description: "Version of the thing, to send back in If-Match", schema: { type: "string" } },
  "RateLimit-Limit": integer("Calls allowed in the window"),
  "RateLimit-Remaining": integer("Calls left in the window"),
  "RateLimit-Reset": integer("Seconds until the window starts anew"),
  "Retry-After": integer("Seconds to wait before trying again"),
};

const header = (name: string, required: boolean, about: { description: string; schema: Schema }): Schema => ({
  name,
  in: "header",
  required,
  ...about,
});

const parameters: Schema = {
  "Accept-Language": header("Accept-Language", false, {
    description:
      "Language of sentences in answers and problems: it (default) or en; the query parameter `language` wins",
    schema: { type: "string", examples: ["it"] },
  }),
  "If-Match": header("If-Match", true, {
    description:
      'The version seen, as its ETag had it (`"3"`; `"0"` where nothing was there). Without it 428, with an old one 409',
    schema: { type: "string", maxLength: 100 },
  }),
  "Idempotency-Key": header("Idempotency-Key", true, {
    description:
      "Made by the caller, new for each intent; the same key with the same request is done once and answered alike. " +
      "Sign-ins ask for one too, but a session is never handed out twice",
    schema: { type: "string", minLength: 8, maxLength: 100 },
  }),
};

const securitySchemes: Schema = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "__Host-albero",
    description:
      "Session made by signing in; on a plain-http address of the own machine the cookie is named `albero`",
  },
  client: {
    type: "oauth2",
    description: "Another system that an administrator registered, with the measures it may write and read",
    flows: { clientCredentials: { tokenUrl: TOKEN_PATH, scopes: {} } },
  },
};

const info = (version: string): Schema => ({
  title: "Albero",
  version,
  summary: "The performance cycle of public bodies",
  description:
    "One tree of objectives over one set of measured facts. Numbers travel as decimal text, days as ISO dates, moments in UTC; " +
    "every read takes the period, the day and the moment of knowledge it is asked of.",
  termsOfService: "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12",
  contact: { name: "Albero", url: "https://developers.italia.it/it/software" },
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  "x-api-id": "6e0b4f0e-4d4f-5a86-9a4e-6a3d9f0d1c55",
  "x-summary": "Performance cycle of public bodies: plan, measures, values, achievements",
});

type Paths = Record<string, Record<string, Schema>>;

const paths = (endpoints: readonly Endpoint[]): Paths => {
  const all: Paths = {};
  for (const endpoint of endpoints) {
    const path = (all[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operationOf(endpoint);
  }
  return all;
};

/**
 * The OpenAPI 3.1 document of the service, made from the endpoints alone: plain data, the same bytes for the same
 * endpoints, so that the copy in `docs/openapi.json` can be compared.
 */
export const openApiDocument = (version: string): Schema => {
  const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS);
  return {
    openapi: "3.1.0",
    info: info(version),
    servers: [{ url: API_BASE, description: "The installation that serves this document" }],
    tags: [...new Set(endpoints.map((each) => each.room))].map((name) => ({ name })),
    paths: paths(endpoints),
    components: { schemas: namedSchemas(), headers, parameters, securitySchemes },
  };
};
