import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { machineClock, questionOf, type Example } from "@albero/api";
import { documentsOf, type AvailableDocument } from "@albero/documents";
import { ok, type BodyDocument, type Language, type Result } from "@albero/domain";
import { loadBeside, readBody, type BesideBody, type Database } from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { exampleNames, readExample } from "../lib/example-files.ts";
import { withParts } from "../lib/parts.ts";
import { printDocument, rendererOf } from "../lib/print-document.ts";
import { storedBodies, unknownBody } from "../lib/stored-body.ts";
import { languageOf, readDocument } from "./ask-document.ts";

export type DocumentsOptions = {
  readonly out: string;
  readonly file?: string;
  readonly body?: string;
  readonly language: string;
};

const FORMATS = ["pdf", "docx", "html"];

/**
 * `albero export documents --out DIR`: every document of a body, each as PDF, DOCX and HTML, in a folder of the body's
 * name. The bodies are those of the file named, else of the database, else, where nothing was ever started, the examples.
 */
export const exportDocuments =
  (options: DocumentsOptions) =>
  async (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const bodies = await bodiesOf(options, context);
    if (!bodies.ok) return bodies.problem;
    for (const printed of bodies.value) {
      const problem = await exportBody(printed, { out: options.out, language: language.value }, context);
      if (problem !== null) return problem;
    }
    return null;
  };

/** A body with what is printed of it beside its document. */
type Printed = BesideBody & { readonly document: BodyDocument };

const NOTHING_BESIDE: BesideBody = { projects: [], agile: [], texts: [] };

const bodiesOf = async (
  { file, body }: DocumentsOptions,
  context: Context,
): Promise<Result<readonly Printed[]>> => {
  if (file !== undefined) {
    const document = readDocument(file);
    return document.ok ? ok([{ ...NOTHING_BESIDE, document: document.value }]) : document;
  }
  const { server, dataDir } = context.settings;
  if (server !== null || existsSync(dataDir))
    return withParts(context, "export documents", ({ database }) => storedWhole(database, body));
  return examplesNamed(body, context);
};

const storedWhole = async (
  database: Database,
  slug: string | undefined,
): Promise<Result<readonly Printed[]>> => {
  const documents = await storedBodies(database, slug);
  if (!documents.ok) return documents;
  const printed = documents.value.map(async (document) => {
    const { id: bodyId } = document.body;
    const beside = await readBody(database, { bodyId, accountId: null }, (tx) => loadBeside(tx, bodyId));
    return { ...beside, document };
  });
  return ok(await Promise.all(printed));
};

const examplesNamed = (body: string | undefined, { examplesDir }: Context): Result<readonly Printed[]> => {
  const names = exampleNames(examplesDir);
  if (body !== undefined && !names.includes(body)) return unknownBody(body, names);
  const read = (body === undefined ? names : [body]).map((name) => readExample(examplesDir, name));
  const refused = read.find((each) => !each.ok);
  return refused ?? ok(read.flatMap((each) => (each.ok ? [withBeside(each.value)] : [])));
};

const withBeside = ({ document, projects = [], agile = [] }: Example): Printed => ({
  ...NOTHING_BESIDE,
  ...{ document, projects, agile: agile.map((year) => ({ year, people: null })) },
});

const exportBody = async (
  { document, ...beside }: Printed,
  { out, language }: { readonly out: string; readonly language: Language },
  context: Context,
): Promise<Outcome> => {
  const folder = join(out, document.body.slug);
  mkdirSync(folder, { recursive: true });
  const question = questionOf(document, {}, machineClock());
  for (const named of documentsOf(document, { question, language, ...beside })) {
    const problem = await printInEachFormat(named, folder, context);
    if (problem !== null) return problem;
  }
  return null;
};

const printInEachFormat = async (
  { name, make }: AvailableDocument,
  folder: string,
  context: Context,
): Promise<Outcome> => {
  const document = make();
  for (const format of FORMATS) {
    const out = join(folder, `${name}.${format}`);
    const renderer = rendererOf(out);
    if (!renderer.ok) return renderer.problem;
    const problem = await printDocument({ document, renderer: renderer.value, out }, context);
    if (problem !== null) return problem;
  }
  return null;
};
