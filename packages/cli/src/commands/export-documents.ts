import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { machineClock, questionOf } from "@albero/api";
import { documentsOf, type AvailableDocument } from "@albero/documents";
import {
  ok,
  type BodyDocument,
  type Language,
  type PlanText,
  type ProjectsDocument,
  type Result,
} from "@albero/domain";
import { loadPlanTexts, loadProjects, readBody, type Database } from "@albero/store";
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

/** A body with the improvement projects of its years and the texts of its plans. */
type Printed = {
  readonly document: BodyDocument;
  readonly projects: readonly ProjectsDocument[];
  readonly texts: readonly PlanText[];
};

const bodiesOf = async (
  { file, body }: DocumentsOptions,
  context: Context,
): Promise<Result<readonly Printed[]>> => {
  if (file !== undefined) {
    const document = readDocument(file);
    return document.ok ? ok([{ document: document.value, projects: [], texts: [] }]) : document;
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
    return readBody(database, { bodyId, accountId: null }, async (tx) => {
      const years = await loadProjects(tx, bodyId);
      const texts = await loadPlanTexts(tx, bodyId, null);
      return { document, projects: years.map((year) => year.document), texts };
    });
  });
  return ok(await Promise.all(printed));
};

const examplesNamed = (body: string | undefined, { examplesDir }: Context): Result<readonly Printed[]> => {
  const names = exampleNames(examplesDir);
  if (body !== undefined && !names.includes(body)) return unknownBody(body, names);
  const read = (body === undefined ? names : [body]).map((name) => readExample(examplesDir, name));
  const refused = read.find((each) => !each.ok);
  return refused ?? ok(read.flatMap((each) => (each.ok ? [{ projects: [], texts: [], ...each.value }] : [])));
};

const exportBody = async (
  { document, projects, texts }: Printed,
  { out, language }: { readonly out: string; readonly language: Language },
  context: Context,
): Promise<Outcome> => {
  const folder = join(out, document.body.slug);
  mkdirSync(folder, { recursive: true });
  const question = questionOf(document, {}, machineClock());
  for (const named of documentsOf(document, { question, language, projects, texts })) {
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
