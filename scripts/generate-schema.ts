import { BodyDocumentSchema, ProjectsDocumentSchema } from "@albero/exchange";

/** The published JSON Schemas, from those the program itself reads by. */
export function generate(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  return Promise.resolve([
    { path: "docs/body-document.schema.json", content: json(BodyDocumentSchema) },
    { path: "docs/projects-document.schema.json", content: json(ProjectsDocumentSchema) },
  ]);
}

function json(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
