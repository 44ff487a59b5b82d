import { publicAddress, type PublicationView } from "@albero/contract";
import { inForceOf, publicUntil, type Body, type Publication } from "@albero/domain";
import { momentView } from "../moment.ts";

/** Where anybody finds a file of a publication, whatever is published after it. */
const fileAddress = (slug: string, { revision }: Publication, name: string): string =>
  publicAddress(slug, "file", String(revision), name);

/** A publication as endpoints tell it; `shown` are those the public sees today. */
export const publicationView = (
  { slug }: Pick<Body, "slug">,
  publication: Publication,
  shown: readonly Publication[],
): PublicationView => {
  const { id, name, kind, about, revision, act, publishedOn, withdrawn, files, question } = publication;
  return {
    ...{ id, documentId: name, kind, about, revision, act, publishedOn, withdrawn },
    moment: momentView(question),
    publicUntil: publicUntil(publishedOn),
    inForce: inForceOf(shown).some((each) => each.id === id),
    files: files.map((file) => ({ ...file, address: fileAddress(slug, publication, file.name) })),
    address: publicAddress(slug, name),
  };
};
