import { toDecimal, toPeriodCode, type Decimal, type Hundredths, type PeriodCode } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";
import { exampleId, type IdsByKind, type Kind } from "./ids.ts";

/** Where in the files of an example something stands. */
export type Place = { readonly file: string; readonly path: string };

/** The place of a key or of an item below another place. */
export const below = ({ file, path }: Place, ...keys: readonly (string | number)[]): Place => ({
  file,
  path: [path, ...keys].filter((key) => key !== "").join("/"),
});

/** Kinds of things that other files may name. */
export type Named = Readonly<Record<"unit" | "measure" | "indicator" | "node", ReadonlySet<string>>>;

/**
 * What the parts of an assembly share: the ids of slugs, and the list of what turned out wrong. A name that leads
 * nowhere still gets an id, so that one reading tells every problem.
 */
export type Book = {
  readonly problems: readonly ReadingProblem[];
  readonly id: <K extends Kind>(kind: K, slug: string) => IdsByKind[K];
  readonly refer: <K extends keyof Named>(kind: K, slug: string, place: Place) => IdsByKind[K];
  readonly decimal: (text: string, place: Place) => Decimal;
  readonly period: (text: string, place: Place) => PeriodCode;
  readonly complain: (code: ReadingProblem["code"], message: string, place: Place) => void;
};

/** Opens the book of a body whose things have these names. */
export const openBook = (bodySlug: string, named: Named): Book => {
  const problems: ReadingProblem[] = [];
  const id: Book["id"] = (kind, slug) => exampleId(bodySlug, kind, slug);
  const complain: Book["complain"] = (code, message, { file, path }) => {
    problems.push({ code, file, path, message });
  };
  return {
    problems,
    id,
    complain,
    refer: (kind, slug, place) => {
      if (!named[kind].has(slug))
        complain("unknown-reference", `no ${kind} of the example is called ${slug}`, place);
      return id(kind, slug);
    },
    decimal: (text, place) => {
      const read = toDecimal(text);
      if (read.ok) return read.value;
      complain("value", `expected a number of at most 15 significant digits, found ${text}`, place);
      return text as Decimal;
    },
    period: (text, place) => {
      const read = toPeriodCode(text);
      if (read.ok) return read.value;
      complain("value", `expected a period such as 2021 or 2021-Q1, found ${text}`, place);
      return "0001" as PeriodCode;
    },
  };
};

/** A weight printed with two decimals ("33.34") as hundredths (3334). */
export const weightOf = (text: string): Hundredths => Number(text.replace(".", "")) as Hundredths;
