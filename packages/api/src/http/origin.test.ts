import { describe, expect, it } from "vitest";
import { cookieOf } from "./cookie.ts";
import { isSameOrigin, type OriginHeaders } from "./origin.ts";

const here = { publicUrl: null };
const published = { publicUrl: new URL("https://albero.example.it") };
const headers = (over: Partial<OriginHeaders>): OriginHeaders => ({
  origin: undefined,
  fetchSite: undefined,
  host: "127.0.0.1:3000",
  ...over,
});

describe("a call that changes something", () => {
  it("comes from our own page when browser and address agree", () => {
    expect(isSameOrigin(headers({ origin: "http://127.0.0.1:3000" }), here)).toBe(true);
    expect(isSameOrigin(headers({ fetchSite: "same-origin" }), here)).toBe(true);
    const both = { origin: "http://localhost:3000", host: "localhost:3000", fetchSite: "same-origin" };
    expect(isSameOrigin(headers(both), here)).toBe(true);
  });

  it("does not when the browser names another site, or nobody names any", () => {
    expect(isSameOrigin(headers({ origin: "http://evil.example" }), here)).toBe(false);
    expect(isSameOrigin(headers({ origin: "null" }), here)).toBe(false);
    expect(isSameOrigin(headers({ fetchSite: "same-site", origin: "http://127.0.0.1:3000" }), here)).toBe(
      false,
    );
    expect(isSameOrigin(headers({}), here)).toBe(false);
  });

  it("does not under a foreign name made to point to this machine", () => {
    const rebound = {
      origin: "http://evil.example:3000",
      host: "evil.example:3000",
      fetchSite: "same-origin",
    };
    expect(isSameOrigin(headers(rebound), here)).toBe(false);
  });

  it("comes from the public address alone where there is one", () => {
    expect(
      isSameOrigin(headers({ origin: "https://albero.example.it", host: "10.0.0.7:3000" }), published),
    ).toBe(true);
    expect(isSameOrigin(headers({ origin: "http://127.0.0.1:3000" }), published)).toBe(false);
  });
});

describe("the cookie of a session", () => {
  it("is guarded by its name where there is https", () => {
    expect(cookieOf(published)).toEqual({ name: "__Host-albero", secure: true });
    expect(cookieOf(here)).toEqual({ name: "albero", secure: false });
  });
});
