import type { FileAnswer, PrintFormat } from "@albero/contract";
import { renderDocx, renderPdf, type PrintedDocument } from "@albero/documents";

const MEDIA: Readonly<Record<PrintFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const bytesOf = async (document: PrintedDocument, format: PrintFormat): Promise<Uint8Array> => {
  if (format === "docx") return renderDocx(document);
  const pdf = await renderPdf(document);
  if (!pdf.ok) throw new Error(`the document cannot be printed: ${pdf.problem.code}`);
  return pdf.value;
};

/** A document as a file to print or to work on, under a name without ending. */
export const fileOf = async (
  document: PrintedDocument,
  { name, format }: { readonly name: string; readonly format: PrintFormat },
): Promise<FileAnswer> => ({
  name: `${name}.${format}`,
  mediaType: MEDIA[format],
  bytes: new Uint8Array(await bytesOf(document, format)),
});
