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
  const slugs = bodies.map((body) => body.slug);
  const found =
    slug === undefined && bodies.length === 1 ? bodies[0] : bodies.find((body) => body.slug === slug);
  if (found !== undefined) return ok(found);
  if (bodies.length === 0) return refuseWith("no-body", "There is no body to export yet.");
  if (slug === undefined)
    return refuseWith("which-body", `There are several bodies: name one with --body (${slugs.join(", ")}).`);
  return unknownBody(slug, slugs);
};

/** The sentence for a body that is not among those there are. */
export const unknownBody = (slug: string, slugs: readonly string[]) =>
  refuseWith("unknown-body", `There is no body "${slug}"; there are: ${slugs.join(", ")}.`);

/** The body of the database with this slug, or its only one, as one document. */
export const storedBody = async (
  database: Database,
  slug: string | undefined,
): Promise<Result<BodyDocument>> => {
  const body = choose(await inNoBody(database, listBodies), slug);
  return body.ok ? loaded(database, body.value) : body;
};

/** The body of the database with this slug, or all there are where none is named. */
export const storedBodies = async (
  database: Database,
  slug: string | undefined,
): Promise<Result<readonly BodyDocument[]>> => {
  const bodies = await inNoBody(database, listBodies);
  const first = choose(bodies, slug ?? bodies[0]?.slug);
  if (!first.ok) return first;
  const documents: BodyDocument[] = [];
  for (const body of slug === undefined ? bodies : [first.value]) {
    const document = await loaded(database, body);
    if (!document.ok) return document;
    documents.push(document.value);
  }
  return ok(documents);
};

const loaded = async (
  database: Database,
  { id: bodyId, slug }: StoredBody,
): Promise<Result<BodyDocument>> => {
  const document = await readBody(database, { bodyId, accountId: null }, (tx) =>
    loadBodyDocument(tx, bodyId),
  );
  return document === null ? refuseWith("no-body", `The body ${slug} is gone.`) : ok(document);
};
