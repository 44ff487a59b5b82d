import { fileTypeFromBuffer } from "file-type";

/** What a body keeps as proof: documents, pictures, mails and signed files; never programs. */
const TAKEN: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/png",
  "image/jpeg",
  "image/tiff",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
]);

/** The object identifier of signed data (PKCS #7), as it stands near the beginning of a `.p7m`. */
const SIGNED = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const BEGINNING = 32;

const isSigned = (bytes: Uint8Array): boolean => {
  const head = [...bytes.subarray(0, BEGINNING)];
  return head.some((_, start) => SIGNED.every((byte, i) => head[start + i] === byte));
};

/** Text has no mark of its own: it is what reads as UTF-8 without a zero byte. */
const isText = (bytes: Uint8Array): boolean => {
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(bytes).includes("\0");
  } catch {
    return false;
  }
};

/** What a file is by its contents, whatever it is called; `null` for what is not taken as proof. */
export const mediaTypeOf = async (bytes: Uint8Array): Promise<string | null> => {
  if (bytes.byteLength === 0) return null;
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return TAKEN.has(found.mime) ? found.mime : null;
  if (isSigned(bytes)) return "application/pkcs7-mime";
  return isText(bytes) ? "text/plain" : null;
};
