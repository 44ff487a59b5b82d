import { createHash } from "node:crypto";
import {
  dispositionOf,
  PUBLIC_BASE,
  publicAddress,
  type PortalFrame,
  type PortalPage,
} from "@albero/contract";
import { addPageOpinion, countPageOpinions, inBody, readBody } from "@albero/store";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Parts } from "../parts.ts";
import { todayOf } from "../services/moment.ts";
import { newId } from "../services/new-id.ts";
import { newsOf } from "../services/transparency/news.ts";
import { portalBody, portalPage } from "../services/transparency/portal-page.ts";
import { publishedFile, type FoundFile } from "../services/transparency/published-file.ts";
import { makePublications, type Publications } from "../services/transparency/published.ts";

/** Public pages have no scripts at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

type Portal = {
  readonly parts: Parts;
  readonly render: NonNullable<Parts["portal"]>;
  readonly publications: Publications;
};

type Meeting = { readonly request: FastifyRequest; readonly reply: FastifyReply };

type Asked = {
  readonly path: string;
  readonly parts: readonly string[];
  readonly query: Readonly<Record<string, string | undefined>>;
};

/** An address as its parts; of a word given twice the last. */
const askedIn = ({ url }: FastifyRequest): Asked => {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const path = pathname.replace(/\/+$/, "");
  const parts = path.slice(PUBLIC_BASE.length).split("/").filter(Boolean).map(safelyDecoded);
  return { path, parts, query: Object.fromEntries(searchParams) };
};

const safelyDecoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The same contents have the same tag, and whoever has them is told so in a line. */
const sendTagged = (
  request: FastifyRequest,
  reply: FastifyReply,
  { type, content, tag, lasting = false }: Content,
): FastifyReply => {
  const etag = `"${tag ?? createHash("sha256").update(content).digest("base64url")}"`;
  reply
    .header("etag", etag)
    .header("cache-control", lasting ? "public, max-age=31536000, immutable" : "public, no-cache");
  const held = request.headers["if-none-match"]?.replaceAll("W/", "") ?? "";
  return held.includes(etag) ? reply.code(304).send() : reply.type(type).send(content);
};

type Content = {
  readonly type: string;
  readonly content: string | Buffer;
  readonly tag?: string;
  /** Whether what stands at the address never changes. */
  readonly lasting?: boolean;
};

const STATUS: Readonly<Partial<Record<PortalPage["kind"], number>>> = { "not-found": 404, withdrawn: 410 };

const sendPage = (
  { render }: Portal,
  { request, reply }: Meeting,
  { frame, page }: { readonly frame: PortalFrame; readonly page: PortalPage },
): FastifyReply => {
  const content = render(frame, page);
  reply.code(STATUS[page.kind] ?? 200).header("content-security-policy", POLICY);
  return sendTagged(request, reply, { type: "text/html; charset=utf-8", content });
};

const frameOf = ({ path, query }: Asked, body: PortalFrame["body"], opinions: number): PortalFrame => ({
  ...{ path, body, opinions, words: query["parole"] ?? "", thanked: query["grazie"] !== undefined },
  language: query["lingua"] === "en" ? "en" : "it",
});

/** The bodies that publish; of a single one its own pages. */
const sendBodies = async (portal: Portal, request: FastifyRequest, reply: FastifyReply) => {
  const bodies = (await portal.publications.bodies()).map(({ body }) => portalBody(body));
  const [only, ...others] = bodies;
  if (only !== undefined && others.length === 0) return reply.redirect(publicAddress(only.slug), 302);
  const frame = frameOf(askedIn(request), null, 0);
  return sendPage(portal, { request, reply }, { frame, page: { kind: "bodies", bodies } });
};

const sendPublished = ({ request, reply }: Meeting, { file, bytes, lasting }: FoundFile): FastifyReply => {
  const type = /^text|json$/.test(file.mediaType) ? `${file.mediaType}; charset=utf-8` : file.mediaType;
  reply
    .header("content-disposition", dispositionOf(file.name))
    .header("content-security-policy", "sandbox; default-src 'none'");
  return sendTagged(request, reply, { type, content: bytes, tag: file.sha256, lasting });
};

const baseOf = ({ config }: Parts, request: FastifyRequest): string =>
  config.publicUrl?.origin ?? `${request.protocol}://${request.host}`;

const sendOfBody = async (portal: Portal, request: FastifyRequest, reply: FastifyReply) => {
  const asked = askedIn(request);
  const [slug = "", ...parts] = asked.parts;
  const meeting = { request, reply };
  const published = await portal.publications.bySlug(slug);
  if (published === null)
    return sendPage(portal, meeting, { frame: frameOf(asked, null, 0), page: { kind: "not-found" } });
  if (parts[0] === "novita.rss") {
    const content = newsOf(published.body, published.shown, baseOf(portal.parts, request));
    return sendTagged(request, reply, { type: "application/rss+xml; charset=utf-8", content });
  }
  const [first, ...named] = parts;
  const file = first === "file" ? await publishedFile(portal.publications, published, named) : null;
  if (file !== null) return sendPublished(meeting, file);
  const scope = { bodyId: published.body.id, accountId: null };
  const opinions = await readBody(portal.parts.database, scope, (tx) => countPageOpinions(tx, scope.bodyId));
  const frame = frameOf(asked, portalBody(published.body), opinions);
  const { language, words } = frame;
  const page = await portalPage(portal.publications, { published, parts, language, words });
  return sendPage(portal, meeting, { frame, page });
};

/** Takes the score of a page and leads back to it; of who gave it nothing is kept. */
const takeOpinion = async (
  { parts: { database, clock }, publications }: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const asked = askedIn(request);
  const [slug = ""] = asked.parts;
  const published = await publications.bySlug(slug);
  const given = request.body as Readonly<Record<string, string | undefined>>;
  const home = publicAddress(slug);
  const page = given["pagina"] ?? "";
  const score = Number(given["voto"]);
  const isOurs = page === home || page.startsWith(`${home}/`);
  if (published === null || !isOurs || page.length > 300 || ![1, 2, 3, 4, 5].includes(score))
    return reply.redirect(home, 303);
  const { body } = published;
  const opinion = { id: newId(), page, score, givenOn: todayOf(body, clock()) };
  await inBody(database, { bodyId: body.id, accountId: null }, (tx) => addPageOpinion(tx, body.id, opinion));
  const language = asked.query["lingua"] === "en" ? "&lingua=en" : "";
  return reply.redirect(`${page}?grazie=1${language}#utile`, 303);
};

const FORM = "application/x-www-form-urlencoded";

/**
 * Serves the public pages: drawn here, of what was published and nothing else; without scripts, cookies or anything
 * from elsewhere.
 */
export const servePortal = async (app: FastifyInstance, parts: Parts): Promise<void> => {
  const { portal: render } = parts;
  if (render === null) return;
  const portal: Portal = { parts, render, publications: makePublications(parts) };
  app.get(PUBLIC_BASE, (request, reply) => sendBodies(portal, request, reply));
  app.get(`${PUBLIC_BASE}/*`, (request, reply) => sendOfBody(portal, request, reply));
  await app.register((inside, _options, done) => {
    inside.addContentTypeParser(FORM, { parseAs: "string" }, (_request, body, parsed) =>
      parsed(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    const narrow = { rateLimit: { max: parts.config.signInsPerMinute, timeWindow: "1 minute" } };
    inside.post(`${PUBLIC_BASE}/:slug/utile`, { config: narrow }, (request, reply) =>
      takeOpinion(portal, request, reply),
    );
    done();
  });
};
