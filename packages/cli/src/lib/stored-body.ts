import { ok, type BodyDocument, type Result } from "@albero/domain";
import {
  inNoBody,
  listBodies,
  loadBodyDocument,
  readBody,
  type Database,
  type StoredBody,
} from "@albero/store";
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

/** The body of the database with this slug, or its only one, as one document. */
export const storedBody = async (
  database: Database,
  slug: string | undefined,
): Promise<Result<BodyDocument>> => {
  const body = choose(await inNoBody(database, listBodies), slug);
  if (!body.ok) return body;
  const bodyId = body.value.id;
  const document = await readBody(database, { bodyId, accountId: null }, (tx) =>
    loadBodyDocument(tx, bodyId),
  );
  return document === null ? refuseWith("no-body", `The body ${body.value.slug} is gone.`) : ok(document);
};
