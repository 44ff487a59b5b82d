import { ENDPOINTS, type Endpoint } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { faultsOf, validatorsOf } from "./validate.ts";

const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS);

describe("the schemas of every endpoint", () => {
  it("can be compiled, and refuse what is nothing", { timeout: 120_000 }, () => {
    for (const endpoint of endpoints) {
      const validators = validatorsOf(endpoint);
      const given = { params: {}, query: {}, body: null };
      if (Object.keys(endpoint.params.properties).length > 0 || endpoint.body !== null)
        expect(faultsOf(validators, given), endpoint.id).not.toEqual([]);
      if (endpoint.status !== 204) expect(() => validators.response(null), endpoint.id).not.toThrow();
    }
  });
});
