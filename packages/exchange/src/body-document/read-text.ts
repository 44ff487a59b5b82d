import type { BodyDocument } from "@albero/domain";
import type { Reading } from "../reading/problem.ts";
import { readToCheck } from "./read-to-check.ts";

/** Reads a body document as text; one that is still worked on may have what its checks will tell. */
export const readBodyText = (text: string): Reading<BodyDocument> => {
  try {
    return readToCheck(JSON.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "file", file: null, path: "", message }] };
  }
};
