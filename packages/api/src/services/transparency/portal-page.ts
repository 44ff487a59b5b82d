import type { PortalFound, PortalNotice, PortalPage } from "@albero/contract";
import { inForceOf, type Body, type Publication } from "@albero/domain";
import { yearsOf } from "./years-of.ts";
import { publicationView } from "./publication-view.ts";
import type { Publications, Published } from "./published.ts";

type Language = "it" | "en";

/** What is asked of the public pages of a body: the parts of the address after its name, language and words. */
export type PortalAsked = {
  readonly published: Published;
  readonly parts: readonly string[];
  readonly language: Language;
  readonly words: string;
};

const NOTICES: Readonly<Record<string, PortalNotice>> = {
  privacy: "privacy",
  accessibilita: "accessibility",
  "note-legali": "legal",
};

const NOT_FOUND: PortalPage = { kind: "not-found" };

type Ask = PortalAsked & { readonly publications: Publications };

const viewOf = ({ published: { body, shown } }: Ask, publication: Publication) =>
  publicationView(body, publication, shown);

/** The figures of every document in force that has some, the newest first. */
const withFigures = async (ask: Ask) => {
  const { publications, published, language } = ask;
  const all = await Promise.all(
    inForceOf(published.shown).map(async (publication) => ({
      publication: viewOf(ask, publication),
      figures: await publications.figuresOf(published.body.id, publication, language),
    })),
  );
  return all.flatMap(({ publication, figures }) => (figures === null ? [] : [{ publication, figures }]));
};

const home = async (ask: Ask): Promise<PortalPage> => {
  const figures = await withFigures(ask);
  return {
    kind: "home",
    inForce: inForceOf(ask.published.shown).map((each) => viewOf(ask, each)),
    results: figures
      .filter(({ publication: { kind } }) => kind !== "plan")
      .map(({ publication, figures: { body } }) => ({ publication, rollUp: body })),
  };
};

const contains = (words: string, ...texts: readonly (string | null)[]): boolean =>
  texts.some((text) => text?.toLocaleLowerCase("it").includes(words) ?? false);

const MOST_FOUND = 100;

type Held = Awaited<ReturnType<typeof withFigures>>[number];

/** What of a document has the words, each thing with its id. */
const foundIn = (
  { publication, figures }: Held,
  words: string,
): readonly (readonly [id: string, found: PortalFound])[] => [
  ...figures.nodes
    .filter(({ node: { code, title, description } }) => contains(words, code, title, description))
    .map(({ node, rollUp }) => [node.id, { publication, item: { kind: "node", node, rollUp } }] as const),
  ...figures.indicators
    .flatMap(({ indicator, places: [place] }) => (place === undefined ? [] : [{ indicator, use: place.use }]))
    .filter(({ indicator: { title, description, typology }, use }) =>
      contains(words, use.code, use.title, title, description, typology),
    )
    .map(({ indicator, use }) => [indicator.id, { publication, item: { kind: "indicator", use } }] as const),
];

/** Objectives and indicators with the words sought, each once, in the newest document that has it. */
const search = async (ask: Ask): Promise<PortalPage> => {
  const words = ask.words.trim().toLocaleLowerCase("it");
  const documents = words === "" ? [] : await withFigures(ask);
  const found = new Map<string, PortalFound>();
  for (const [id, each] of documents.flatMap((held) => foundIn(held, words)))
    if (!found.has(id)) found.set(id, each);
  return { kind: "search", found: [...found.values()].slice(0, MOST_FOUND) };
};

const data = async (ask: Ask): Promise<PortalPage> => ({
  kind: "data",
  publications: (await withFigures(ask)).map(({ publication }) => publication),
});

const indicatorPage = async (ask: Ask, publication: Publication, id: string): Promise<PortalPage> => {
  const holding = (await withFigures(ask)).flatMap((each) => {
    const view = each.figures.indicators.find(({ indicator }) => indicator.id === id);
    return view === undefined ? [] : [{ ...each, view }];
  });
  const own = holding.find((each) => each.publication.id === publication.id);
  if (own === undefined) return NOT_FOUND;
  const others = holding.filter((each) => each !== own);
  return {
    kind: "indicator",
    ...own,
    years: yearsOf([own, ...others].map(({ view }) => view)),
    elsewhere: others.map((each) => each.publication),
  };
};

const nodePage = async (ask: Ask, publication: Publication, id: string): Promise<PortalPage> => {
  const { publications, published, language } = ask;
  const figures = await publications.figuresOf(published.body.id, publication, language);
  const view = figures?.nodes.find(({ node }) => node.id === id);
  return figures === null || view === undefined
    ? NOT_FOUND
    : { kind: "node", publication: viewOf(ask, publication), figures, view };
};

const textPage = async (ask: Ask, publication: Publication): Promise<PortalPage> => {
  const file = publication.files.find(({ role }) => role === "html");
  if (file === undefined) return NOT_FOUND;
  const bytes = await ask.publications.bytesOf(ask.published.body.id, file.sha256);
  return { kind: "text", publication: viewOf(ask, publication), html: bytes.toString("utf8") };
};

const documentPage = async (ask: Ask, publication: Publication): Promise<PortalPage> => {
  const { publications, published, language } = ask;
  const revisions = published.shown.filter(({ name }) => name === publication.name);
  return {
    kind: "document",
    publication: viewOf(ask, publication),
    figures: await publications.figuresOf(published.body.id, publication, language),
    revisions: revisions.map((each) => viewOf(ask, each)),
  };
};

/** What became of a document that is not public: it was taken back, or never was. */
const goneFrom = (ask: Ask, name: string): PortalPage => {
  const gone = ask.published.all.findLast((each) => each.name === name && each.withdrawn !== null);
  return gone === undefined ? NOT_FOUND : { kind: "withdrawn", publication: viewOf(ask, gone) };
};

const OF_DOCUMENT: Readonly<
  Record<string, (ask: Ask, publication: Publication, id: string) => Promise<PortalPage>>
> = { obiettivi: nodePage, indicatori: indicatorPage };

/** A page of a document, or what became of the document where it is not public any more. */
const ofDocument = async (ask: Ask, name: string): Promise<PortalPage> => {
  const publication = inForceOf(ask.published.shown).find((each) => each.name === name);
  if (publication === undefined) return goneFrom(ask, name);
  const [, part, id, ...more] = ask.parts;
  if (part === undefined) return documentPage(ask, publication);
  if (id === undefined) return part === "testo" ? textPage(ask, publication) : NOT_FOUND;
  const page = more.length === 0 ? OF_DOCUMENT[part] : undefined;
  return page === undefined ? NOT_FOUND : page(ask, publication, id);
};

const OF_BODY: Readonly<Record<string, (ask: Ask) => Promise<PortalPage>>> = {
  dati: data,
  cerca: search,
  documenti: (ask) =>
    Promise.resolve({
      kind: "documents",
      publications: ask.published.shown.map((each) => viewOf(ask, each)),
    }),
};

/** The public page at an address, made only of what was published. */
export const portalPage = (publications: Publications, asked: PortalAsked): Promise<PortalPage> => {
  const ask = { ...asked, publications };
  const [first, second] = asked.parts;
  if (first === undefined) return home(ask);
  const topic = NOTICES[first];
  if (second === undefined && topic !== undefined) return Promise.resolve({ kind: "notice", topic });
  const own = second === undefined ? OF_BODY[first] : undefined;
  return own === undefined ? ofDocument(ask, first) : own(ask);
};

/** A body as its pages name it. */
export const portalBody = ({ slug, name, mission, example }: Body) => ({ slug, name, mission, example });
