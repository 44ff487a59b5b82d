import { Type } from "typebox";

/** Bytes that both sides may hand to `fetch`. */
type Bytes = Uint8Array<ArrayBuffer>;

/** A file that was answered: what to call it, what it is, what is in it. */
export type FileAnswer = { readonly name: string; readonly mediaType: string; readonly bytes: Bytes };

/** Stands as the body of an endpoint that takes a file as it is (`application/octet-stream`). */
export const FileBytes = Type.Unsafe<Bytes>({ description: "The file as it is" });

/** Stands as the response of an endpoint that answers a file, named in `Content-Disposition`. */
export const FileAnswer = Type.Unsafe<FileAnswer>({ description: "A file to be kept" });

/** What a file is sent as, whatever is in it: its content is looked at, its name and label are not believed. */
export const FILE_TYPE = "application/octet-stream";

/** As much as the reader of workbooks takes. */
export const MOST_WORKBOOK_BYTES = 10_000_000;

/** How an answer says under which name it is to be kept. */
export const dispositionOf = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", "%27")}`;

/** The name in such a header; empty where there is none. */
export const nameIn = (disposition: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1] ?? "");

/** The forms a document can be taken away in. */
export const PRINT_FORMATS = ["pdf", "docx"] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];
