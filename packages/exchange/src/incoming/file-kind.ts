/** The kinds of files a plan can be brought in from. */
export type FileKind = "workbook" | "stratml" | "document";

const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const BEGINNINGS: ReadonlyMap<number, FileKind> = new Map([
  [0x3c, "stratml"],
  [0x7b, "document"],
]);

/** What a file is by how it begins, whatever it is called; what begins like no text of ours is read as a workbook. */
export const fileKind = (bytes: Uint8Array): FileKind =>
  BEGINNINGS.get(bytes.find((byte) => !BLANK.has(byte)) ?? 0) ?? "workbook";
