import type { Day, Instant } from "../quantity/day.ts";
import type { PlanId, PublicationId } from "../quantity/id.ts";
import type { Question } from "../quantity/outcome.ts";

/** What a body publishes; checks of a draft stay inside. */
export const PUBLISHED_KINDS = [
  ...(["plan", "report", "tree", "differences", "system", "projects", "projects-report", "agile"] as const),
] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** What a file of a publication is: the document, its figures in both languages, open data, the signed copy. */
export const FILE_ROLES = ["pdf", "docx", "html", "figures-it", "figures-en", "open-data", "signed"] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** A file as it was published, known by the hash of its bytes. */
export type PublishedFile = {
  readonly role: FileRole;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
};

/** Taken back from the public before its time. */
export type Withdrawal = { readonly at: Instant; readonly reason: string };

/**
 * A document as it was made public (pubblicazione): of which moment, on which act, on which day, with its files. Of the
 * same document the one with the highest revision is the one in force; earlier ones stay readable.
 */
export type Publication = {
  readonly id: PublicationId;
  /** The stable name of the document, part of its address for ever: `piano-2021`. */
  readonly name: string;
  readonly kind: PublishedKind;
  /** Number among the publications of the document, from 1. */
  readonly revision: number;
  /** Which plan, year or period, in words. */
  readonly about: string;
  readonly question: Question;
  /** The version of the plan its figures are of; `null` for what is not of a plan. */
  readonly plan: { readonly id: PlanId; readonly version: number } | null;
  /** The act it rests on, as documents cite it. */
  readonly act: string;
  readonly publishedOn: Day;
  readonly files: readonly PublishedFile[];
  readonly withdrawn: Withdrawal | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

/** Years a publication stays, counted from 1 January of the year after (D.Lgs. 33/2013 art. 8 c. 3). */
const YEARS = 5;

/** The last day a publication has to stay public. */
export const publicUntil = (publishedOn: Day): Day =>
  `${Number(publishedOn.slice(0, 4)) + YEARS}-12-31` as Day;

/** By day, then by moment of record; of the same document by revision, of several by name, which ends in its year. */
const newestFirst = (one: Publication, other: Publication): number =>
  other.publishedOn.localeCompare(one.publishedOn) ||
  other.recordedAt.localeCompare(one.recordedAt) ||
  other.revision - one.revision ||
  other.name.localeCompare(one.name);

/**
 * What the public sees on a day, the newest first: nothing taken back, nothing before its day, nothing older than the
 * law asks for; the last document of each kind stays beyond that, as long as none takes its place.
 */
export const publicOn = (publications: readonly Publication[], day: Day): readonly Publication[] => {
  const valid = publications
    .filter(({ withdrawn, publishedOn }) => withdrawn === null && publishedOn <= day)
    .toSorted(newestFirst);
  const lastOfKind = new Set(
    [...new Map(valid.toReversed().map((each) => [each.kind, each])).values()].map(({ id }) => id),
  );
  return valid.filter(({ id, publishedOn }) => day <= publicUntil(publishedOn) || lastOfKind.has(id));
};

/** Of each document the publication in force, in the order given. */
export const inForceOf = (shown: readonly Publication[]): readonly Publication[] =>
  shown.filter(({ name, revision }) =>
    shown.every((other) => other.name !== name || other.revision <= revision),
  );
