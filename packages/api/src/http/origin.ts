import type { ApiConfig } from "../parts.ts";

export type OriginHeaders = {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly host: string | undefined;
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/:\d+$/, ""));

const originAllowed = (
  origin: string,
  host: string | undefined,
  config: Pick<ApiConfig, "publicUrl">,
): boolean => {
  if (config.publicUrl !== null) return origin === config.publicUrl.origin;
  return host !== undefined && isLoopback(host) && origin === `http://${host}`;
};

/**
 * Whether an unsafe call came from our own pages: the browser must say so by `Sec-Fetch-Site` or `Origin`, and neither
 * may say otherwise. Without a public address only loopback names count, so that a foreign name which was made to
 * point to this machine does not (DNS rebinding).
 */
export const isSameOrigin = (headers: OriginHeaders, config: Pick<ApiConfig, "publicUrl">): boolean => {
  const { origin, fetchSite, host } = headers;
  if (origin === undefined && fetchSite === undefined) return false;
  if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
  return origin === undefined || originAllowed(origin, host, config);
};
