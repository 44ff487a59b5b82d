import { writeFileSync } from "node:fs";
import { planTreeDocument, renderDocx, renderHtml, renderPdf, type PrintedDocument } from "@albero/documents";
import { evaluate, ok, type Result } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { refuseWith } from "../sentence.ts";
import { askDocument, noPlan, type ReadingOptions } from "./ask-document.ts";

export type PrintOptions = ReadingOptions & { readonly out: string };

type Renderer = (document: PrintedDocument) => Promise<Result<Uint8Array | string>>;

const renderers: Readonly<Record<string, Renderer>> = {
  pdf: (document) => renderPdf(document),
  docx: async (document) => ok(await renderDocx(document)),
  html: (document) => Promise.resolve(ok(renderHtml(document))),
};

const rendererOf = (out: string): Result<Renderer> => {
  const renderer = renderers[out.split(".").at(-1) ?? ""];
  return renderer === undefined
    ? refuseWith("bad-option", `--out is "${out}", but its name must end with .pdf, .docx or .html.`)
    : ok(renderer);
};

const write = (out: string, content: Uint8Array | string): Outcome => {
  try {
    writeFileSync(out, content);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuseWith("file-refused", `${out} cannot be written: ${reason}.`).problem;
  }
};

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
    const rendered = await renderer.value(sheet.value);
    if (!rendered.ok)
      return refuseWith("cannot-print", `${options.out} cannot be made: ${rendered.problem.code}.`).problem;
    const problem = write(options.out, rendered.value);
    if (problem === null) context.write(`${options.out}\n`);
    return problem;
  };
