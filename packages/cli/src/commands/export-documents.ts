import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { machineClock, questionOf } from "@albero/api";
import { documentsOf, type AvailableDocument } from "@albero/documents";
import { ok, type BodyDocument, type Language, type Result } from "@albero/domain";
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
    for (const document of bodies.value) {
      const problem = await exportBody(document, { out: options.out, language: language.value }, context);
      if (problem !== null) return problem;
    }
    return null;
  };

const bodiesOf = async (
  { file, body }: DocumentsOptions,
  context: Context,
): Promise<Result<readonly BodyDocument[]>> => {
  if (file !== undefined) {
    const document = readDocument(file);
    return document.ok ? ok([document.value]) : document;
  }
  const { server, dataDir } = context.settings;
  if (server !== null || existsSync(dataDir))
    return withParts(context, "export documents", ({ database }) => storedBodies(database, body));
  return examplesNamed(body, context);
};

const examplesNamed = (
  body: string | undefined,
  { examplesDir }: Context,
): Result<readonly BodyDocument[]> => {
  const names = exampleNames(examplesDir);
  if (body !== undefined && !names.includes(body)) return unknownBody(body, names);
  const read = (body === undefined ? names : [body]).map((name) => readExample(examplesDir, name));
  const refused = read.find((each) => !each.ok);
  return refused ?? ok(read.flatMap((each) => (each.ok ? [each.value.document] : [])));
};

const exportBody = async (
  document: BodyDocument,
  { out, language }: { readonly out: string; readonly language: Language },
  context: Context,
): Promise<Outcome> => {
  const folder = join(out, document.body.slug);
  mkdirSync(folder, { recursive: true });
  const question = questionOf(document, {}, machineClock());
  for (const named of documentsOf(document, { question, language })) {
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
