import { fork } from "node:child_process";
import type { TypstJob } from "./typst.ts";

/**
 * What a PDF declares to be: accessible (PDF/UA-1), the choice for what people read, or archivable and tagged
 * (PDF/A-2a), for preservation. Typst declares one of them in a file.
 */
export type PdfStandard = "ua-1" | "a-2a";

/** What the typesetting process is asked: it runs one job and ends. */
export type TypesetRequest = {
  /** Path of the native compiler. */
  readonly compiler: string;
  readonly job: TypstJob;
  readonly standard: PdfStandard;
  /** Date of the file, in seconds since 1970. */
  readonly createdAt: number;
};

export type TypesetAnswer =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly message: string };

const typesetter = new URL("./typesetter.ts", import.meta.url);

/**
 * Typesets in a process of its own, without the environment of this one (so that fonts of the account change
 * nothing). An abort ends the process; its answer then, as after a crash, is a refusal with what is known.
 */
export const typeset = (request: TypesetRequest, signal: AbortSignal | null): Promise<TypesetAnswer> =>
  new Promise((resolve) => {
    const child = fork(typesetter, {
      serialization: "advanced",
      execArgv: [],
      env: {},
      ...(signal === null ? {} : { signal }),
    });
    const refuse = (message: string) => resolve({ ok: false, message });
    child.once("message", (answer) => resolve(answer as TypesetAnswer));
    child.once("error", (error) => refuse(error.message));
    child.once("exit", (code, ended) => {
      const words = `The typesetter ended with ${ended ?? code ?? "no code"}.`;
      // An answer may still be on its way when its sender has gone.
      if (child.connected) child.once("disconnect", () => refuse(words));
      else refuse(words);
    });
    child.send(request);
  });
