import { reportOf } from "@albero/api";
import type { Context, Outcome } from "../lib/context.ts";
import { askDocument, noPlan, type ReadingOptions } from "./ask-document.ts";
import { reportTable } from "./report-table.ts";

export type EvaluateOptions = ReadingOptions & { readonly json?: boolean };

/** `albero evaluate FILE`: computes a body document without a database and prints every figure. */
export const evaluateCommand =
  (file: string, options: EvaluateOptions) =>
  (context: Context): Promise<Outcome> =>
    Promise.resolve(evaluateFile(file, options, context));

const evaluateFile = (file: string, options: EvaluateOptions, context: Context): Outcome => {
  const asked = askDocument(file, options);
  if (!asked.ok) return asked.problem;
  const { document, question, language } = asked.value;
  const report = reportOf(document, { question, language });
  if (!report.ok) return noPlan(file, question).problem;
  context.write(
    options.json === true
      ? `${JSON.stringify(report.value, null, 2)}\n`
      : reportTable(report.value, language),
  );
  return null;
};
