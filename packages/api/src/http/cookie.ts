import type { ApiConfig } from "../parts.ts";

export type SessionCookie = { readonly name: string; readonly secure: boolean };

/** With https the browser itself guards the cookie by its `__Host-` name; on plain http it would refuse such a one. */
export const cookieOf = (config: Pick<ApiConfig, "publicUrl">): SessionCookie =>
  config.publicUrl?.protocol === "https:"
    ? { name: "__Host-albero", secure: true }
    : { name: "albero", secure: false };
