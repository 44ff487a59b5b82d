import { readFileSync } from "node:fs";
import { machineClock, questionOf } from "@albero/api";
import {
  LANGUAGES,
  ok,
  toDay,
  toInstant,
  toPeriodCode,
  type BodyDocument,
  type Language,
  type Question,
  type Result,
} from "@albero/domain";
import { describeProblem, readBodyDocument } from "@albero/exchange";
import { refuseWith } from "../sentence.ts";

/** What a command that reads a body document may be told about the figures wanted. */
export type ReadingOptions = {
  readonly period?: string;
  readonly today?: string;
  readonly knownAt?: string;
  readonly language: string;
};

/** A body document with the question to put to it and the language of the answer. */
export type Asked = {
  readonly document: BodyDocument;
  readonly question: Question;
  readonly language: Language;
};

const parse = (file: string): Result<unknown> => {
  try {
    return ok(JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8")));
  } catch (error) {
    return refuseWith(
      "file-refused",
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
};

const SHOWN = 10;

/** Reads a body document from a file, or from the input for `-`. */
export const readDocument = (file: string): Result<BodyDocument> => {
  const json = parse(file);
  if (!json.ok) return json;
  const reading = readBodyDocument(json.value);
  if (reading.ok) return reading;
  const { problems } = reading;
  const more = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : "";
  return refuseWith(
    "file-refused",
    `${file} is not a body document: ${problems.slice(0, SHOWN).map(describeProblem).join("; ")}${more}.`,
  );
};

type Moment = { readonly period?: string; readonly today?: string; readonly "known-at"?: string };

/** Each option in its own form, so that a slip is told before anything is computed. */
const momentOf = ({ period, today, knownAt }: ReadingOptions): Result<Moment> => {
  if (period !== undefined && !toPeriodCode(period).ok)
    return refuseWith(
      "bad-option",
      `--period is "${period}", but it must be as 2021, 2021-Q1, 2021-T1, 2021-S1 or 2021-05.`,
    );
  if (today !== undefined && !toDay(today).ok)
    return refuseWith(
      "bad-option",
      `--today is "${today}", but it must be a day of the calendar as 2021-05-15.`,
    );
  if (knownAt !== undefined && !toInstant(knownAt).ok)
    return refuseWith(
      "bad-option",
      `--known-at is "${knownAt}", but it must be a moment as 2021-05-15T08:00:00Z.`,
    );
  return ok({
    ...(period === undefined ? {} : { period }),
    ...(today === undefined ? {} : { today }),
    ...(knownAt === undefined ? {} : { "known-at": knownAt }),
  });
};

/** Reads the option of the language. */
export const languageOf = (text: string): Result<Language> => {
  const language = LANGUAGES.find((each) => each === text);
  return language === undefined
    ? refuseWith("bad-option", `--language is "${text}", but it must be it or en.`)
    : ok(language);
};

/** Reads the document and the options together, each refused in a sentence before anything is computed. */
export const askDocument = (file: string, options: ReadingOptions): Result<Asked> => {
  const moment = momentOf(options);
  if (!moment.ok) return moment;
  const language = languageOf(options.language);
  if (!language.ok) return language;
  const document = readDocument(file);
  if (!document.ok) return document;
  const question = questionOf(document.value, moment.value, machineClock());
  return ok({ document: document.value, question, language: language.value });
};

/** The sentence for a document without a plan for the question. */
export const noPlan = (file: string, { period, knownAt }: Question) =>
  refuseWith("cannot-evaluate", `${file} has no plan in force for ${period} as known at ${knownAt}.`);
