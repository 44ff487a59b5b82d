import { dispositionOf, FILE_TYPE, type FileAnswer } from "@albero/contract";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Files come as they are, on routes that take one; anywhere else the type is one we do not know. */
export const takeFiles = (app: FastifyInstance): void => {
  app.addContentTypeParser(FILE_TYPE, { parseAs: "buffer" }, (request, body, done) => {
    const { takesFile = false } = request.routeOptions.config as { readonly takesFile?: boolean };
    if (takesFile) done(null, body);
    else done(Object.assign(new Error("no file is taken here"), { statusCode: 400 }));
  });
};

/** A file to be kept: never shown as a page of ours, whatever is in it. */
export const sendFile = (reply: FastifyReply, { name, mediaType, bytes }: FileAnswer): FastifyReply =>
  reply
    .type(mediaType)
    .header("content-disposition", dispositionOf(name))
    .header("content-security-policy", "sandbox; default-src 'none'")
    .send(Buffer.from(bytes));
