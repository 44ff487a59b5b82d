import { writeFileSync } from "node:fs";
import { refuseWith } from "../sentence.ts";
import type { Context, Outcome } from "./context.ts";

/** Writes a file; what the system refuses is told in a sentence. */
export const writeOut = (out: string, content: string | Uint8Array): Outcome => {
  try {
    writeFileSync(out, content);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuseWith("file-refused", `${out} cannot be written: ${reason}.`).problem;
  }
};

/** Writes what a command was asked for to the file named, and says so, or to the output. */
export const putOut = (
  { say, write, writeBytes }: Pick<Context, "say" | "write" | "writeBytes">,
  out: string | undefined,
  content: string | Uint8Array,
): Outcome => {
  if (out === undefined) {
    if (typeof content === "string") write(content);
    else writeBytes(content);
    return null;
  }
  const problem = writeOut(out, content);
  if (problem === null) say(`wrote ${out}`);
  return problem;
};
