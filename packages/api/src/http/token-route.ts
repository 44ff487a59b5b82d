import { TOKEN_PATH } from "@albero/contract";
import type { FastifyInstance } from "fastify";
import { tokenServer } from "../auth/client-token.ts";
import type { Parts } from "../parts.ts";

const FORM = "application/x-www-form-urlencoded";

/** Of a field sent twice nothing is taken: which of the two was meant cannot be known. */
const fieldsOf = (text: string): Readonly<Record<string, string>> => {
  const sent = new URLSearchParams(text);
  return Object.fromEntries([...sent].filter(([name]) => sent.getAll(name).length === 1));
};

/**
 * Opens the address where other systems ask for a token, in the form of RFC 6749. Forms are read here and nowhere
 * else; calls are limited as sign-ins are.
 */
export const addTokenRoute = async (app: FastifyInstance, parts: Parts): Promise<void> => {
  const answerTo = tokenServer(parts);
  await app.register((inside, _options, done) => {
    inside.addContentTypeParser(FORM, { parseAs: "string" }, (_request, body, parsed) =>
      parsed(null, fieldsOf(String(body))),
    );
    inside.post(
      TOKEN_PATH,
      { config: { rateLimit: { max: parts.config.signInsPerMinute, timeWindow: "1 minute" } } },
      async (request, reply) => {
        const headers = { "content-type": FORM, ...(request.headers as Record<string, string>) };
        const {
          status,
          headers: given,
          body,
        } = await answerTo({
          headers,
          body: (request.body ?? {}) as Record<string, string>,
        });
        return reply.code(status).headers(given).type("application/json").send(JSON.stringify(body));
      },
    );
    done();
  });
};
