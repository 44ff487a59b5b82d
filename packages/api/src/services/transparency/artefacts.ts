import { publicAddress, type PublishedFigures } from "@albero/contract";
import {
  placedTexts,
  renderDocx,
  renderHtml,
  renderPdf,
  type AvailableDocument,
  type PrintedDocument,
  type RenderOptions,
} from "@albero/documents";
import {
  PUBLISHED_KINDS,
  type FileRole,
  type PlacedText,
  type Publication,
  type PublishedKind,
} from "@albero/domain";
import { openFiles } from "@albero/exchange";
import type { Lens } from "../../views/lens.ts";
import { offered } from "../plan/documents.ts";
import type { Asking, Service, Sight } from "../service.ts";
import { publicFigures } from "./figures.ts";
import { textsIn } from "./texts-in.ts";

/** A document that may be made public. */
export type Publishable = AvailableDocument & { readonly kind: PublishedKind };

/** Everything that making a document public would show, before it becomes files. */
export type Artefacts = {
  readonly document: PrintedDocument;
  readonly plan: Publication["plan"];
  readonly figures: { readonly it: PublishedFigures; readonly en: PublishedFigures } | null;
  readonly open: readonly { readonly name: string; readonly text: string }[];
  /** Where a figure of the document is explained, on the public pages of the document. */
  readonly addressOf: RenderOptions["addressOf"];
};

const isPublishable = (made: AvailableDocument): made is Publishable =>
  (PUBLISHED_KINDS as readonly string[]).includes(made.kind);

/** The documents of a body that can be made public at a moment; they are made in Italian, as the acts are. */
export const publishable = async (
  service: Service,
  call: Asking,
): Promise<{ readonly sight: Sight; readonly documents: readonly Publishable[] }> => {
  const { sight, documents } = await offered(service, { ...call, language: "it" });
  return { sight, documents: documents.filter(isPublishable) };
};

/** What a document and its figures are made of at the moment of a sight. */
export const artefactsOf = async (
  service: Service,
  call: Asking,
  { sight, made }: { readonly sight: Sight; readonly made: Publishable },
): Promise<Artefacts> => {
  const document = made.make();
  const none: Artefacts = { document, plan: null, figures: null, open: [], addressOf: () => null };
  if (made.period === null) return none;
  const question = { ...sight.question, period: made.period };
  const it = await publicFigures(service, { ...call, language: "it" }, question);
  const en = await publicFigures(service, { ...call, language: "en" }, question);
  if (it === null || en === null) return none;
  const { plan, version, evaluation } = it.lens;
  return {
    document,
    plan: { id: plan.id, version: version.version },
    figures: { it: it.figures, en: en.figures },
    open: openFiles(sight.document, evaluation).map(({ name, text }) => ({
      name: `${made.name}-${name}`,
      text,
    })),
    addressOf: explainedAt(it.lens, (...parts) =>
      publicAddress(sight.document.body.slug, made.name, ...parts),
    ),
  };
};

/** Figures of objectives and indicators are explained on their own pages. */
const explainedAt =
  (lens: Lens, addressOf: (...parts: readonly string[]) => string): RenderOptions["addressOf"] =>
  (figure) => {
    if (figure.kind === "node" && lens.nodes.has(figure.id)) return addressOf("obiettivi", figure.id);
    const use = figure.kind === "use" ? lens.uses.get(figure.id) : undefined;
    return use?.holder.kind === "node" ? addressOf("indicatori", use.indicatorId) : null;
  };

/** Every text that would be public, with its place: the document's, the figures', each line of the open data. */
export const textsOf = ({ document, figures, open }: Artefacts): readonly PlacedText[] => [
  ...placedTexts(document),
  ...(figures === null ? [] : [...textsIn(figures.it), ...textsIn(figures.en)]),
  ...open
    .filter(({ name }) => name.endsWith(".csv"))
    .flatMap(({ name, text }) => text.split("\r\n").map((line) => ({ place: name, text: line }))),
];

/** A file on its way to the public. */
export type FileToPublish = {
  readonly role: FileRole;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

const ENDINGS: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
};

const inText = (role: FileRole, name: string, text: string): FileToPublish => ({
  ...{ role, name, mediaType: ENDINGS[name.split(".").at(-1) ?? ""] ?? "text/html" },
  bytes: new TextEncoder().encode(text),
});

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The files of a publication, each made of the same document; where nothing can set a PDF, there is none. */
export const filesOf = async (
  name: string,
  { document, figures, open, addressOf }: Artefacts,
): Promise<readonly FileToPublish[]> => {
  const pdf = await renderPdf(document);
  if (!pdf.ok && pdf.problem.code !== "no-typesetter")
    throw new Error(`the document cannot be printed: ${pdf.problem.code}`);
  const printed: readonly FileToPublish[] = pdf.ok
    ? [{ role: "pdf", name: `${name}.pdf`, mediaType: "application/pdf", bytes: pdf.value }]
    : [];
  const read = figures === null ? [] : (["it", "en"] as const);
  return [
    ...printed,
    { role: "docx", name: `${name}.docx`, mediaType: WORD, bytes: await renderDocx(document) },
    inText("html", `${name}.html`, renderHtml(document, { addressOf })),
    ...read.map((language) =>
      inText(`figures-${language}`, `${name}.${language}.json`, JSON.stringify(figures?.[language])),
    ),
    ...open.map((file) => inText("open-data", file.name, file.text)),
  ];
};
