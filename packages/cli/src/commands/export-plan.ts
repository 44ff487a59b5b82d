import { writeFileSync } from "node:fs";
import { ok, type BodyDocument, type Result } from "@albero/domain";
import { writeBodyDocument } from "@albero/exchange";
import {
  inNoBody,
  listBodies,
  loadBodyDocument,
  readBody,
  type Database,
  type StoredBody,
} from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";
import { refuseWith } from "../sentence.ts";

const choose = (bodies: readonly StoredBody[], slug: string | undefined): Result<StoredBody> => {
  const slugs = bodies.map((body) => body.slug).join(", ");
  const found =
    slug === undefined && bodies.length === 1 ? bodies[0] : bodies.find((body) => body.slug === slug);
  if (found !== undefined) return ok(found);
  if (bodies.length === 0) return refuseWith("no-body", "There is no body to export yet.");
  if (slug === undefined)
    return refuseWith("which-body", `There are several bodies: name one with --body (${slugs}).`);
  return refuseWith("unknown-body", `There is no body "${slug}"; there are: ${slugs}.`);
};

const documentOf = async (database: Database, slug: string | undefined): Promise<Result<BodyDocument>> => {
  const body = choose(await inNoBody(database, listBodies), slug);
  if (!body.ok) return body;
  const bodyId = body.value.id;
  const document = await readBody(database, { bodyId, accountId: null }, (tx) =>
    loadBodyDocument(tx, bodyId),
  );
  return document === null ? refuseWith("no-body", `The body ${body.value.slug} is gone.`) : ok(document);
};

export type ExportOptions = { readonly body?: string; readonly out?: string };

/** `albero export plan`: writes a whole body as one document, to a file or to the output. */
export const exportPlan =
  ({ body, out }: ExportOptions) =>
  async (context: Context): Promise<Outcome> => {
    const document = await withParts(context, "export plan", (parts) => documentOf(parts.database, body));
    if (!document.ok) return document.problem;
    const text = writeBodyDocument(document.value);
    if (out === undefined) context.write(text);
    else {
      writeFileSync(out, text);
      context.say(`wrote ${out}`);
    }
    return null;
  };
