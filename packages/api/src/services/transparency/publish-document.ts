import { ENDPOINTS, type PublicationView, type publishDocument as endpoint } from "@albero/contract";
import { publicOn, stops, type BodyId, type Day, type Publication, type PublicationId } from "@albero/domain";
import { addPublication, addPublicationFile, loadPublications, saveFile } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { todayOf } from "../moment.ts";
import { newId } from "../new-id.ts";
import type { Asking, Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import {
  artefactsOf,
  filesOf,
  publishable,
  textsOf,
  type FileToPublish,
  type Publishable,
} from "./artefacts.ts";
import { revisionOf } from "./list-publications.ts";
import { hitsIn, privacyFaults } from "./privacy.ts";
import { publicationView } from "./publication-view.ts";

/** A document made ready to be made public: its files are there, nothing is recorded yet. */
export type Prepared = {
  readonly made: Publishable;
  readonly files: readonly FileToPublish[];
  readonly slug: string;
} & Pick<Publication, "plan" | "question">;

/** Makes the files of a document, where the privacy gate lets it pass. */
export const prepare = async (
  service: Service,
  call: Asking,
  documentId: string,
): Promise<Reply<Prepared>> => {
  const { sight, documents } = await publishable(service, call);
  const made = documents.find(({ name }) => name === documentId);
  if (made === undefined) return decline("not-found");
  const artefacts = await artefactsOf(service, call, { sight, made });
  const { body } = sight.document;
  const hits = await hitsIn(service, body.id, textsOf(artefacts));
  if (hits.some(stops)) return decline("publication-refused", { faults: privacyFaults(hits) });
  const question = { ...sight.question, period: made.period ?? sight.question.period };
  const files = await filesOf(made.name, artefacts);
  return answer({ made, files, slug: body.slug, plan: artefacts.plan, question });
};

/** The act a publication rests on, its day, and how often the document was made public before. */
export type OnAct = { readonly act: string; readonly publishedOn: Day; readonly seen: number };

const keepFiles = async (
  { tx, bodyId, author }: Work,
  publicationId: PublicationId,
  files: readonly FileToPublish[],
): Promise<void> => {
  for (const { role, name, mediaType, bytes } of files) {
    const kept = await saveFile(tx, bodyId, {
      ...{ bytes, mediaType, accountId: author.accountId, at: author.at },
    });
    if (!kept.ok) throw new Error(`${name} is too large to be published`);
    const { sha256 } = kept.value;
    await addPublicationFile(tx, bodyId, {
      ...{ publication_id: publicationId, name, role, sha256, recorded_at: author.at },
    });
  }
};

/** What the register of changes tells of a publication: the files by their hashes. */
const recorded = ({ name, revision, act, publishedOn, files }: Publication) => ({
  ...{ name, revision, act, publishedOn },
  files: files.map((file) => `${file.name} ${file.sha256}`),
});

/** Records a publication with its files. */
export const publish = async (
  work: Work,
  { made, files, slug, plan, question }: Prepared,
  { act, publishedOn, seen }: OnAct,
): Promise<Reply<PublicationView>> => {
  const { tx, bodyId, author } = work;
  const { name, kind, about } = made;
  if (revisionOf(await loadPublications(tx, bodyId), name) !== seen) return decline("changed-meanwhile");
  const publication: Publication = {
    ...{ id: newId() as PublicationId, name, kind, about, revision: seen + 1, question, plan, act },
    ...{ publishedOn, files: [], withdrawn: null, recordedBy: author.actor, recordedAt: author.at },
  };
  if (!(await addPublication(tx, bodyId, { publication, accountId: author.accountId })))
    return decline("changed-meanwhile");
  await keepFiles(work, publication.id, files);
  const all = await loadPublications(tx, bodyId);
  const kept = all.find(({ id }) => id === publication.id) ?? publication;
  const change = { action: "publication.make", subject: `publication/${publication.id}`, reason: act };
  await noteChange(work, { ...change, before: null, after: recorded(kept) });
  return answer(publicationView({ slug }, kept, publicOn(all, publishedOn)), seen + 1);
};

/** Makes a document public as it is now: its files are made before the transaction begins. */
export const publishDocument =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { act, publishedOn } = call.body;
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    if (publishedOn > todayOf(document.body, call.now))
      return decline("publication-refused", {
        faults: [{ place: "body/publishedOn", code: "published-too-early", facts: {} }],
      });
    const prepared = await prepare(service, call, call.params.documentId);
    if (!prepared.ok) return prepared;
    const seen = versionIn(call.version);
    return writing(service, { call, endpointId: ENDPOINTS.publishDocument.id }, (work) =>
      publish(work, prepared.value, { act: act.trim(), publishedOn: publishedOn as Day, seen }),
    );
  };
