import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, pack } from "tar-stream";

/** An archive being written: a compressed tar, so that any machine can look into it. */
export type ArchiveWriter = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Waits until everything is on the disk. */
  readonly finish: () => Promise<void>;
};

/** Begins an archive; a file that cannot be written (a full disk) fails whatever is awaited next. */
export const writeArchive = (file: string, at: Date): ArchiveWriter => {
  const tar = pack();
  const written = pipeline(
    tar,
    createGzip({ level: 4 }),
    createWriteStream(file, { mode: 0o600, flush: true }),
  );
  // Told to whoever adds or finishes; unheard it would end the program.
  written.catch(() => undefined);
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    const entry = tar.entry({ name, size: bytes.byteLength, mtime: at });
    const taken = new Promise<void>((resolve, reject) => {
      entry.on("finish", () => resolve());
      entry.on("error", reject);
    });
    entry.end(bytes);
    await Promise.race([taken, written]);
  };
  const finish = async (): Promise<void> => {
    tar.finalize();
    await written;
  };
  return { add, finish };
};

/** Reads an archive from its beginning to its end, entry by entry. Throws where it is cut or changed. */
export const readArchive = async (
  file: string,
  each: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> => {
  const tar = extract();
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  // Whoever iterates is told as well.
  read.catch(() => undefined);
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    await each(entry.header.name, Buffer.concat(chunks));
  }
  await read;
};
