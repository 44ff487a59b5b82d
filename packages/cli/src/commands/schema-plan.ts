import { BodyDocumentSchema } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";

/** `albero schema plan`: prints the JSON Schema of the document that `export plan` writes. */
export const schemaPlan = (context: Context): Promise<Outcome> => {
  context.write(`${JSON.stringify(BodyDocumentSchema, null, 2)}\n`);
  return Promise.resolve(null);
};
