import { PERMISSIONS } from "@albero/domain";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints/all.ts";
import { closed, openApiDocument } from "./openapi.ts";
import { PROBLEMS } from "./problems.ts";

type Json = { readonly [key: string]: unknown };
type Operation = {
  readonly operationId: string;
  readonly parameters: readonly Json[];
  readonly responses: Readonly<Record<string, Json>>;
  readonly security: readonly Json[];
  readonly requestBody?: Json;
};

const document = openApiDocument("1.2.3");
const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS);

const operationOf = ({ path, method }: Endpoint): Operation =>
  paths[path]?.[method.toLowerCase()] as Operation;

/** Every schema-like object inside a value. */
const inside = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(inside)];
};

describe("the OpenAPI document", () => {
  it("holds every endpoint under its path and method, and nothing else", () => {
    const found = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(found.toSorted()).toEqual(
      endpoints.map(({ method, path }) => `${method.toLowerCase()} ${path}`).toSorted(),
    );
  });

  it("has kebab-case paths under a major version, and one that tells the status [AGID-547/2021-a]", () => {
    expect(document.servers).toMatchObject([{ url: expect.stringMatching(/^\/api\/v\d+$/) }]);
    for (const path of Object.keys(paths))
      expect(path.replaceAll(/\{[a-zA-Z]+\}/g, "x")).toMatch(/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
    expect(paths["/status"]).toHaveProperty("get");
  });

  it("names things in an address by their ids, versions and periods, never by a code [F7b]", () => {
    const named = Object.keys(paths).flatMap((path) =>
      [...path.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name),
    );
    const others = named.filter((name) => name?.endsWith("Id") !== true);
    expect(new Set(others)).toEqual(new Set(["format", "period", "token", "version", "view", "year"]));
  });

  it("says who it is: version, short summary, id, contact, terms, licence", () => {
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: {
        version: "1.2.3",
        "x-api-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
        "x-summary": expect.any(String),
        contact: { name: "Albero" },
        termsOfService: expect.stringMatching(/^https:/),
        license: { identifier: "EUPL-1.2" },
      },
    });
  });

  it("refers only to what it holds", () => {
    const references = inside(document).flatMap((each) => (typeof each.$ref === "string" ? [each.$ref] : []));
    const lead = (reference: string): unknown =>
      reference
        .slice(2)
        .split("/")
        .reduce<unknown>((at, key) => (at as Json | undefined)?.[key], document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => lead(reference) === undefined)).toEqual([]);
  });

  it("uses every named view somewhere", () => {
    const text = JSON.stringify(document);
    const { schemas } = document.components as { schemas: Json };
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
    expect(unused).toEqual([]);
  });

  it("gives every number its format, as the national guidelines ask", () => {
    const numbers = inside(document).filter(({ type }) => type === "integer" || type === "number");
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(({ format }) => format === undefined)).toEqual([]);
  });

  it("is the same bytes each time", () => {
    expect(JSON.stringify(openApiDocument("1.2.3"))).toBe(JSON.stringify(document));
  });
});

describe("an operation", () => {
  it("names the session where one is needed, and none as an alternative where it is not", () => {
    for (const endpoint of endpoints) {
      const { security } = operationOf(endpoint);
      const isForSystems = ["value.supply", "value.fetch"].includes(endpoint.permission);
      expect(security.at(-1), endpoint.id).toEqual(isForSystems ? { client: [] } : { session: [] });
      const isOpen = PERMISSIONS[endpoint.permission] === "everyone";
      expect(security.length, endpoint.id).toBe(isOpen ? 2 : 1);
    }
  });

  it("asks for If-Match and Idempotency-Key where the endpoint does [F11b]", () => {
    for (const endpoint of endpoints) {
      const references = operationOf(endpoint).parameters.map(({ $ref }) => $ref);
      expect(references.includes("#/components/parameters/If-Match"), endpoint.id).toBe(endpoint.conditional);
      const isPost = endpoint.method === "POST";
      expect(references.includes("#/components/parameters/Idempotency-Key"), endpoint.id).toBe(isPost);
    }
  });

  it("tells every problem its endpoint names, as application/problem+json", () => {
    for (const endpoint of endpoints) {
      const { responses } = operationOf(endpoint);
      for (const code of endpoint.problems) {
        const response = responses[String(PROBLEMS[code].status)];
        expect(response?.description, endpoint.id).toContain(`\`${code}\``);
        expect(Object.keys(response?.content as Json)).toEqual(["application/problem+json"]);
      }
    }
  });

  it("carries the version of what it reads or changes", () => {
    const tagged = endpoints.filter((endpoint) => {
      const { headers } = operationOf(endpoint).responses[String(endpoint.status)] as { headers: Json };
      return headers.ETag !== undefined;
    });
    const expected = endpoints.filter(({ conditional, versioned }) => conditional || versioned === true);
    expect(tagged.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(expected.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "enterValue",
        "readBody",
        "readCell",
        "setToday",
        "readPlanVersion",
        "editDraft",
      ]),
    );
  });
});

describe("what comes in", () => {
  it("is closed at every depth: it may hold nothing that the endpoint does not know", () => {
    const objects = inside(closed(ENDPOINTS.enterValue.body)).filter(({ type }) => type === "object");
    expect(objects.length).toBe(4);
    expect(objects.every(({ additionalProperties }) => additionalProperties === false)).toBe(true);
  });
});
