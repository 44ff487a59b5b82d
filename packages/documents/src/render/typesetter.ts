import { createRequire } from "node:module";
import { readFonts } from "./fonts.ts";
import type { PdfStandard, TypesetAnswer, TypesetRequest } from "./typesetting.ts";

// The process that typesets one document and ends. A process and not a thread: Typst keeps what it has laid out
// (some 300 MB for a large plan), and only the end of its process gives that memory back.

/** The part of the native compiler that is used; the package brings no types of its own. */
type Native = {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }) => Compiler;
  };
};
type Compiler = {
  readonly compile: (source: Source) => Compiled;
  readonly pdf: (laidOut: object, options: PdfOptions) => Buffer;
};
type Source = { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> };
type PdfOptions = { readonly pdfStandard: PdfStandard; readonly creationTimestamp: number };
type Compiled = {
  readonly result: object | null;
  readonly takeDiagnostics: () => {
    readonly shortDiagnostics: readonly { readonly message: string }[];
  } | null;
};

const typeset = ({ compiler, job, standard, createdAt }: TypesetRequest): TypesetAnswer => {
  try {
    const native = createRequire(import.meta.url)(compiler) as Native;
    const typst = native.NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontBlobs: readFonts() }],
    });
    const compiled = typst.compile({ mainFileContent: job.program, inputs: { document: job.document } });
    if (compiled.result === null) return { ok: false, message: messagesOf(compiled) };
    return {
      ok: true,
      pdf: typst.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: createdAt }),
    };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};

const messagesOf = (compiled: Compiled): string =>
  (compiled.takeDiagnostics()?.shortDiagnostics ?? []).map(({ message }) => message).join("; ");

process.once("message", (request) => {
  process.send?.(typeset(request as TypesetRequest), undefined, undefined, () => process.disconnect?.());
});
