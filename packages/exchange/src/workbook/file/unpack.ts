import { promisify } from "node:util";
import { fromBuffer, type Entry, type Options, type ZipFile } from "yauzl";
import { LIMITS } from "../../limits.ts";
import { FileRefusal, type FileProblemCode } from "./grid.ts";

/** The parts of a workbook that are read, by name; pictures, themes, notes and the rest are never unpacked. */
export type Parts = ReadonlyMap<string, Buffer>;

const READ =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** Parts that a workbook of figures and texts has no use for. */
const FORBIDDEN: readonly (readonly [RegExp, FileProblemCode])[] = [
  [/vbaProject|macrosheets\/|dialogsheets\//i, "macros"],
  [/externalLinks\/|connections\.xml$|queryTables\//i, "external-links"],
  [/activeX\/|embeddings\/|ctrlProps\//i, "embedded-objects"],
];

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);

/**
 * Unpacks the parts of a workbook that are read. What is counted is what comes out, whatever the file says of
 * itself, so that one that lies about its sizes is stopped as well.
 */
export const unpack = async (bytes: Uint8Array): Promise<Parts> => {
  if (bytes.byteLength > LIMITS.fileBytes)
    throw new FileRefusal("file-too-large", { bytes: bytes.byteLength, most: LIMITS.fileBytes });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 4).toString("hex") === "d0cf11e0") throw new FileRefusal("old-or-encrypted");
  const zip = await open(buffer, { lazyEntries: true }).catch(() => {
    throw new FileRefusal("not-a-workbook");
  });
  return collect(zip);
};

const collect = async (zip: ZipFile): Promise<Parts> => {
  if (zip.entryCount > LIMITS.entries) throw new FileRefusal("too-many-parts", { most: LIMITS.entries });
  const parts = new Map<string, Buffer>();
  const names = new Set<string>();
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileName;
    refuseForbidden(entry, names);
    names.add(name.toLowerCase());
    if (!READ.test(name)) continue;
    const part = await inflate(zip, entry, LIMITS.totalBytes - total);
    total += part.byteLength;
    parts.set(name.toLowerCase(), part);
  }
  return parts;
};

const refuseForbidden = (entry: Entry, names: ReadonlySet<string>): void => {
  const name = entry.fileName;
  if (entry.isEncrypted()) throw new FileRefusal("encrypted");
  if (names.has(name.toLowerCase())) throw new FileRefusal("duplicate-part", { part: name });
  const [, code] = FORBIDDEN.find(([pattern]) => pattern.test(name)) ?? [];
  if (code !== undefined) throw new FileRefusal(code, { part: name });
};

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return;
    yield entry;
  }
}

const nextEntry = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      zip.removeAllListeners("entry");
      zip.removeAllListeners("end");
      zip.removeAllListeners("error");
    };
    zip.once("entry", (entry: Entry) => {
      settle();
      resolve(entry);
    });
    zip.once("end", () => {
      settle();
      resolve(null);
    });
    zip.once("error", () => {
      settle();
      reject(new FileRefusal("broken-file"));
    });
    zip.readEntry();
  });

const inflate = async (zip: ZipFile, entry: Entry, left: number): Promise<Buffer> => {
  const facts = { part: entry.fileName };
  const stream = await promisify(zip.openReadStream.bind(zip))(entry).catch(() => {
    throw new FileRefusal("broken-file", facts);
  });
  const most = Math.min(
    LIMITS.partBytes,
    left,
    Math.max(LIMITS.ratioFrom, entry.compressedSize * LIMITS.ratio),
  );
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const piece = chunk as Buffer;
      size += piece.byteLength;
      if (size > most) throw new FileRefusal("inflates-too-much", { ...facts, most });
      chunks.push(piece);
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("broken-file", facts);
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
};
