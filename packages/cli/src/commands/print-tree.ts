import { planTreeDocument } from "@albero/documents";
import { evaluate } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { printDocument, rendererOf } from "../lib/print-document.ts";
import { askDocument, noPlan, type ReadingOptions } from "./ask-document.ts";

export type PrintOptions = ReadingOptions & { readonly out: string };

/** `albero print tree FILE --out tree.pdf`: the performance tree of a body document as a sheet to print. */
export const printTree =
  (file: string, options: PrintOptions) =>
  async (context: Context): Promise<Outcome> => {
    const renderer = rendererOf(options.out);
    if (!renderer.ok) return renderer.problem;
    const asked = askDocument(file, options);
    if (!asked.ok) return asked.problem;
    const { document, question, language } = asked.value;
    const evaluation = evaluate(document, question);
    if (!evaluation.ok) return noPlan(file, question).problem;
    const sheet = planTreeDocument(document, evaluation.value, language);
    if (!sheet.ok) return sheet.problem;
    return printDocument({ document: sheet.value, renderer: renderer.value, out: options.out }, context);
  };
