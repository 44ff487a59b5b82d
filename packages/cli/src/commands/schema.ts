import { BodyDocumentSchema, ProjectsDocumentSchema } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";

const printing =
  (schema: unknown) =>
  (context: Pick<Context, "write">): Promise<Outcome> => {
    context.write(`${JSON.stringify(schema, null, 2)}\n`);
    return Promise.resolve(null);
  };

/** `albero schema plan`: prints the JSON Schema of the document that `export plan` writes. */
export const schemaPlan = printing(BodyDocumentSchema);

/** `albero schema projects`: prints the JSON Schema of the projects of a year. */
export const schemaProjects = printing(ProjectsDocumentSchema);
