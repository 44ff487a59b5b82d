import type { BodyDocument } from "@albero/domain";
import { parseJson } from "../reading/parse-json.ts";
import type { Reading } from "../reading/problem.ts";
import { readToCheck } from "./read-to-check.ts";

/** Reads a body document as text; one that is still worked on may have what its checks will tell. */
export const readBodyText = (text: string): Reading<BodyDocument> => {
  const parsed = parseJson(text);
  return parsed.ok ? readToCheck(parsed.value) : parsed;
};
