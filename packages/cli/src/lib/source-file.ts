import { readFileSync } from "node:fs";
import { ok, type Result } from "@albero/domain";
import { refuseWith } from "../sentence.ts";

/** A file that was named, read once: the input can be read only once. */
export type SourceFile = {
  readonly name: string;
  /** By the end of its name, in lower case; what comes from the input is a document. */
  readonly kind: string;
  readonly bytes: Uint8Array;
};

/** Reads a file, or the input for `-`; refused in a sentence where the system refuses it. */
export const openSource = (name: string): Result<SourceFile> => {
  const kind = name === "-" ? "json" : (/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
  try {
    return ok({ name, kind, bytes: readFileSync(name === "-" ? 0 : name) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuseWith("file-refused", `${name} cannot be read: ${reason}.`);
  }
};

/** The file as text. */
export const textOf = ({ bytes }: Pick<SourceFile, "bytes">): string => new TextDecoder().decode(bytes);

const SHOWN = 10;

/** Refuses a file with everything that is wrong with it, the first ten things in full. */
export const refuseFile = (name: string, what: string, problems: readonly string[]) => {
  const more = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : "";
  return refuseWith("file-refused", `${name} is not ${what}: ${problems.slice(0, SHOWN).join("; ")}${more}.`);
};
