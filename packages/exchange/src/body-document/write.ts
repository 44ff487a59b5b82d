import type { BodyDocument } from "@albero/domain";
import { ordered, type OrderSchema } from "./ordered.ts";
import { BodyDocumentSchema } from "./schema.ts";

/**
 * Writes a body document as text: two spaces, a newline at the end, keys always in the order of the schema whatever
 * order they were made in, so that two writings differ only where the bodies do.
 */
export const writeBodyDocument = (document: BodyDocument): string =>
  `${JSON.stringify(ordered(document, BodyDocumentSchema as OrderSchema), null, 2)}\n`;
