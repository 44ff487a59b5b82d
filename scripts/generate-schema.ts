import { BodyDocumentSchema } from "@albero/exchange";

/** The published JSON Schema of a body as one document, from the schema the program itself reads by. */
export function generate(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const content = `${JSON.stringify(BodyDocumentSchema, null, 2)}\n`;
  return Promise.resolve([{ path: "docs/body-document.schema.json", content }]);
}
