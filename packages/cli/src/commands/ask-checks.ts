import { machineClock, questionOf } from "@albero/api";
import {
  checkDocument,
  ok,
  toDay,
  type BodyDocument,
  type CheckReport,
  type Day,
  type Language,
  type Result,
} from "@albero/domain";
import { readPlanFile, unknownKind } from "../lib/read-plan-file.ts";
import { openSource, type SourceFile } from "../lib/source-file.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf } from "./ask-document.ts";

/** What a command that checks a plan may be told. */
export type CheckingOptions = {
  readonly plan?: string;
  readonly today?: string;
  readonly language: string;
};

/** A plan with the day it is checked on and what the checks found. */
export type Checked = {
  readonly document: BodyDocument;
  readonly report: CheckReport;
  readonly today: Day;
  readonly language: Language;
};

/** Opens a file that is going to be checked; refused where its kind is not one that is. */
export const openChecked = (file: string): Result<SourceFile> => unknownKind(file) ?? openSource(file);

/** Reads a plan and its options, each refused in a sentence, and checks it. */
export const askChecks = async (
  source: SourceFile,
  { today, language, plan }: CheckingOptions,
): Promise<Result<Checked>> => {
  const spoken = languageOf(language);
  if (!spoken.ok) return spoken;
  if (today !== undefined && !toDay(today).ok)
    return refuseWith(
      "bad-option",
      `--today is "${today}", but it must be a day of the calendar as 2021-05-15.`,
    );
  const options = { language: spoken.value, ...(plan === undefined ? {} : { plan }) };
  const read = await readPlanFile(source, options);
  if (!read.ok) return read;
  const document = read.value;
  const day = questionOf(document, today === undefined ? {} : { today }, machineClock()).today;
  const report = checkDocument(document, { today: day });
  return ok({ document, report, today: day, language: spoken.value });
};
