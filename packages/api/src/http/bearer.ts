import type { FastifyRequest } from "fastify";

/** The token another system shows (RFC 6750), only in its header; `null` where it shows none. */
export const bearerOf = ({ headers }: Pick<FastifyRequest, "headers">): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null;
