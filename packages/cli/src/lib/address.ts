import type { Settings } from "../config.ts";

/** The address to type: the public one, or that of this machine. */
export const addressOf = ({
  publicUrl,
  host,
  port,
}: Pick<Settings, "publicUrl" | "host" | "port">): string => {
  if (publicUrl !== null) return publicUrl.origin;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};
