import { createRequire } from "node:module";
import { ok, refuse, type Day, type Result } from "@albero/domain";
import type { PrintedDocument } from "../blocks/document.ts";
import { WITHOUT_LINKS, type RenderOptions } from "./options.ts";
import { tagRowHeaders } from "./row-headers.ts";
import { typeset, type PdfStandard } from "./typesetting.ts";
import { toTypst } from "./typst.ts";

export type PdfProblem = "no-typesetter" | "cancelled" | "typesetting-failed";

export type PdfOptions = Partial<RenderOptions> & {
  /** `ua-1` unless a copy for preservation is wanted. */
  readonly standard?: PdfStandard;
  /** Ends the work early; the answer is then `cancelled`. */
  readonly signal?: AbortSignal;
};

/** Where Typst is built with tagged PDF; elsewhere documents come as DOCX and HTML. */
const NATIVE = "@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu";

/**
 * A document as tagged PDF with its fonts inside, accessible (PDF/UA-1) unless asked otherwise. The same document gives the same bytes. Refuses with
 * `no-typesetter` where the machine has no native Typst, with `cancelled` on an abort, and with `typesetting-failed`
 * and the typesetter's words when the document could not be set.
 */
export const renderPdf = async (
  document: PrintedDocument,
  { addressOf = WITHOUT_LINKS.addressOf, standard = "ua-1", signal }: PdfOptions = {},
): Promise<Result<Uint8Array, PdfProblem>> => {
  const compiler = findCompiler();
  if (compiler === null)
    return refuse("no-typesetter", { platform: process.platform, machine: process.arch });
  const job = toTypst(document, { addressOf });
  const request = { compiler, job, standard, createdAt: secondsAt(document.date) };
  const answer = await typeset(request, signal ?? null);
  if (answer.ok) return ok(tagRowHeaders(answer.pdf, headedRows(document)));
  return signal?.aborted ? refuse("cancelled") : refuse("typesetting-failed", { message: answer.message });
};

/** Whether each row of data begins with its own header. Groups are set as headers from the start. */
const headedRows = ({ blocks }: PrintedDocument): readonly boolean[] =>
  blocks
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .filter(({ emphasis }) => emphasis !== "group")
    .map(({ cells }) => cells[0]?.heads === "row");

const findCompiler = (): string | null => {
  try {
    return createRequire(import.meta.url).resolve(NATIVE);
  } catch {
    return null;
  }
};

const secondsAt = (day: Day): number =>
  Temporal.PlainDate.from(day).toZonedDateTime("UTC").epochMilliseconds / 1000;
