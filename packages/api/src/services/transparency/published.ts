import type { PublishedFigures } from "@albero/contract";
import { publicOn, type Body, type BodyId, type FileRole, type Publication } from "@albero/domain";
import { findBody, inNoBody, listBodies, loadPublications, readBody, readFileWhole } from "@albero/store";
import type { Parts } from "../../parts.ts";
import { bounded } from "../bounded.ts";
import { todayOf } from "../moment.ts";

/** What the public may see of a body today: all of it stands in files that never change. */
export type Published = {
  readonly body: Body;
  /** Every publication, taken back ones too: an address tells what became of it. */
  readonly all: readonly Publication[];
  /** Those to be seen today, the newest first. */
  readonly shown: readonly Publication[];
};

export type Publications = {
  readonly bodies: () => Promise<readonly Published[]>;
  readonly ofBody: (bodyId: BodyId) => Promise<Published | null>;
  readonly bySlug: (slug: string) => Promise<Published | null>;
  readonly bytesOf: (bodyId: BodyId, sha256: string) => Promise<Buffer>;
  readonly figuresOf: (
    bodyId: BodyId,
    publication: Publication,
    language: "it" | "en",
  ) => Promise<PublishedFigures | null>;
};

/** Figures kept at hand: a plan has some hundred kilobytes of them. */
const KEPT = 40;

/** Reads what was published, and nothing else of a body. */
export const makePublications = ({ database, clock }: Parts): Publications => {
  const held = bounded<Promise<PublishedFigures>>(KEPT);
  const publishedOf = async (body: Body): Promise<Published> => {
    const scope = { bodyId: body.id, accountId: null };
    const all = await readBody(database, scope, (tx) => loadPublications(tx, body.id));
    return { body, all, shown: publicOn(all, todayOf(body, clock())) };
  };
  const bodies = async (): Promise<readonly Published[]> =>
    (await Promise.all((await inNoBody(database, listBodies)).map(publishedOf))).filter(
      ({ all }) => all.length > 0,
    );
  const bytesOf: Publications["bytesOf"] = (bodyId, sha256) =>
    readBody(database, { bodyId, accountId: null }, (tx) => readFileWhole(tx, bodyId, sha256));
  return {
    ...{ bodies, bytesOf },
    ofBody: async (bodyId) => {
      const body = await inNoBody(database, (tx) => findBody(tx, bodyId));
      return body === null ? null : publishedOf(body);
    },
    bySlug: async (slug) => (await bodies()).find(({ body }) => body.slug === slug) ?? null,
    figuresOf: async (bodyId, { files }, language) => {
      const wanted: FileRole = `figures-${language}`;
      const file = files.find(({ role }) => role === wanted);
      if (file === undefined) return null;
      const read = async () =>
        JSON.parse((await bytesOf(bodyId, file.sha256)).toString("utf8")) as PublishedFigures;
      return held.get(`${bodyId} ${file.sha256}`, read);
    },
  };
};
