import { readFileSync } from "node:fs";
import { ok, type BodyDocument, type Result } from "@albero/domain";
import { describeProblem, readToCheck, type Reading } from "@albero/exchange";
import { refuseWith } from "../sentence.ts";

type Reader = (content: string) => Reading<BodyDocument>;

/** How a plan is read, by the end of its file's name; what comes from the input is a document. */
const READERS: Readonly<Record<string, Reader>> = {
  json: (content) => readToCheck(JSON.parse(content)),
};

const SHOWN = 10;

/** Reads a plan to be checked from a file of a known kind, or from the input for `-`. */
export const readPlanFile = (file: string): Result<BodyDocument> => {
  const kind = file === "-" ? "json" : (/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
  const reader = READERS[kind];
  if (reader === undefined)
    return refuseWith(
      "file-refused",
      `${file} cannot be checked: its name must end with ${Object.keys(READERS)
        .map((each) => `.${each}`)
        .join(" or ")}.`,
    );
  try {
    const reading = reader(readFileSync(file === "-" ? 0 : file, "utf8"));
    return reading.ok ? ok(reading.value) : refused(file, reading.problems.map(describeProblem));
  } catch (error) {
    return refuseWith(
      "file-refused",
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
};

const refused = (file: string, problems: readonly string[]): Result<BodyDocument> => {
  const more = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : "";
  return refuseWith(
    "file-refused",
    `${file} is not a plan that can be checked: ${problems.slice(0, SHOWN).join("; ")}${more}.`,
  );
};
