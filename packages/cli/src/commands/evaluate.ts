import { changesOf, reportOf } from "@albero/api";
import { toInstant } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { refuseWith } from "../sentence.ts";
import { askDocument, noPlan, type Asked, type ReadingOptions } from "./ask-document.ts";
import { changesTable } from "./changes-table.ts";
import { reportTable } from "./report-table.ts";

export type EvaluateOptions = ReadingOptions & { readonly json?: boolean; readonly since?: string };

/** `albero evaluate FILE`: computes a body document without a database and prints every figure, or what changed. */
export const evaluateCommand =
  (file: string, options: EvaluateOptions) =>
  (context: Context): Promise<Outcome> =>
    Promise.resolve(evaluateFile(file, options, context));

const evaluateFile = (file: string, options: EvaluateOptions, context: Context): Outcome => {
  const asked = askDocument(file, options);
  if (!asked.ok) return asked.problem;
  const printing = { file, isJson: options.json === true, asked: asked.value };
  return options.since === undefined
    ? printReport(printing, context)
    : printChanges(printing, options.since, context);
};

type Printing = { readonly file: string; readonly isJson: boolean; readonly asked: Asked };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const printReport = ({ file, isJson, asked }: Printing, context: Context): Outcome => {
  const { document, question, language } = asked;
  const report = reportOf(document, { question, language });
  if (!report.ok) return noPlan(file, question).problem;
  context.write(isJson ? json(report.value) : reportTable(report.value, language));
  return null;
};

const printChanges = ({ file, isJson, asked }: Printing, text: string, context: Context): Outcome => {
  const { document, question, language } = asked;
  const since = toInstant(text);
  if (!since.ok) return badSince(text);
  const changes = changesOf(document, { question, language, since: since.value });
  if (!changes.ok) return noPlan(file, { ...question, knownAt: since.value }).problem;
  context.write(isJson ? json(changes.value) : changesTable(changes.value, language));
  return null;
};

const badSince = (text: string): Outcome =>
  refuseWith("bad-option", `--since is "${text}", but it must be a moment as 2021-05-15T08:00:00Z.`).problem;
