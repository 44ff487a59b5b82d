import { renderDocx, renderHtml, renderPdf, type PrintedDocument } from "@albero/documents";
import { ok, type Result } from "@albero/domain";
import { refuseWith } from "../sentence.ts";
import type { Context, Outcome } from "./context.ts";
import { writeOut } from "./put-out.ts";

type Renderer = (document: PrintedDocument) => Promise<Result<Uint8Array | string>>;

const renderers: Readonly<Record<string, Renderer>> = {
  pdf: (document) => renderPdf(document),
  docx: async (document) => ok(await renderDocx(document)),
  html: (document) => Promise.resolve(ok(renderHtml(document))),
};

/** What makes a sheet of the name's kind; refused in a sentence where no sheet has such a name. */
export const rendererOf = (out: string): Result<Renderer> => {
  const renderer = renderers[out.split(".").at(-1) ?? ""];
  return renderer === undefined
    ? refuseWith("bad-option", `--out is "${out}", but its name must end with .pdf, .docx or .html.`)
    : ok(renderer);
};

type Sheet = { readonly document: PrintedDocument; readonly renderer: Renderer; readonly out: string };

/** Makes a sheet, writes it and says where it is. */
export const printDocument = async (
  { document, renderer, out }: Sheet,
  { write }: Pick<Context, "write">,
): Promise<Outcome> => {
  const rendered = await renderer(document);
  if (!rendered.ok)
    return refuseWith("cannot-print", `${out} cannot be made: ${rendered.problem.code}.`).problem;
  const problem = writeOut(out, rendered.value);
  if (problem === null) write(`${out}\n`);
  return problem;
};
