import type { FastifyRequest } from "fastify";

/** A header by its lower-case name; of one sent several times the first. */
export const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
