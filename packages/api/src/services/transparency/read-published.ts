import {
  publicAddress,
  type listPublicBodies as listing,
  type listPublished as listingOf,
  type readPublished as reading,
} from "@albero/contract";
import type { BodyId } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { publicationView } from "./publication-view.ts";
import type { Publications } from "./published.ts";

/** Bodies that have published something. */
export const listPublicBodies =
  (publications: Publications): Handler<typeof listing> =>
  async () => {
    const bodies = (await publications.bodies()).map(({ body: { id, slug, name, example } }) => ({
      ...{ id, slug, name, example, address: publicAddress(slug) },
    }));
    return answer({ bodies });
  };

/** What a body has published, as anybody may know. */
export const listPublished =
  (publications: Publications): Handler<typeof listingOf> =>
  async (call) => {
    const published = await publications.ofBody(call.params.bodyId as BodyId);
    if (published === null) return decline("not-found");
    const { body, shown } = published;
    return answer({ publications: shown.map((each) => publicationView(body, each, shown)) });
  };

/** A publication with its figures in the reader's language. */
export const readPublished =
  (publications: Publications): Handler<typeof reading> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const published = await publications.ofBody(bodyId);
    const found = published?.shown.find(({ id }) => id === call.params.publicationId);
    if (published === null || found === undefined) return decline("not-found");
    const view = publicationView(published.body, found, published.shown);
    return answer({
      publication: view,
      figures: await publications.figuresOf(bodyId, found, call.language),
    });
  };
