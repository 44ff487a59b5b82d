import { ok, refuse, toDay, toDecimal, type Result } from "@albero/domain";
import type { CellValue } from "../file/grid.ts";
import type { FieldKind } from "./field.ts";
import type { CellProblemCode } from "./problem.ts";

type Canonical = Result<string | null, CellProblemCode>;

/** Whether an XML file can carry a character. */
const isCarried = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 0x09 || code === 0x0a;
};

/** A text with the line ends and without the control characters that files change on their way. */
export const plainText = (text: string | null): string | null => {
  if (text === null) return null;
  const plain = Array.from(text.replace(/\r\n?/g, "\n")).filter(isCarried).join("");
  return plain === "" ? null : plain;
};

/**
 * What a cell says in the exact text of its column's kind: a number with a point, a day as 2021-12-31, the code of a
 * word. `null` for an empty cell; refused when the cell holds something else, or can be read in two ways.
 */
export const cellText = (kind: FieldKind, value: CellValue | null): Canonical => {
  if (value === null) return ok(null);
  if (value.kind === "error") return refuse("formula-error", { found: value.text });
  switch (kind.kind) {
    case "text":
      return textOf(value);
    case "number":
      return withDecimals(numberOf(value), kind.decimals);
    case "value":
      return value.kind === "date" ? ok(value.date) : valueOf(value);
    case "choice":
      return choiceOf(shown(value), kind.words);
  }
};

const shown = (value: CellValue): string => {
  switch (value.kind) {
    case "text":
    case "error":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return value.date.split("-").reverse().join("/");
    case "flag":
      return value.flag ? "VERO" : "FALSO";
  }
};

/** A code such as 1.1, which spreadsheets take for a number, is a text again; one they took for a date is lost. */
const textOf = (value: CellValue): Canonical =>
  value.kind === "date" || value.kind === "flag"
    ? refuse("not-text", { found: shown(value) })
    : ok(plainText(shown(value)));

const MOST_DIGITS = 15;

const numberOf = (value: CellValue): Canonical => {
  if (value.kind === "text") return writtenNumber(value.text);
  if (value.kind !== "number") return refuse("not-number", { found: shown(value) });
  // What a spreadsheet computes carries noise beyond the digits it can hold.
  const rounded = Number(value.number.toPrecision(MOST_DIGITS));
  const text = String(rounded);
  return text.includes("e") ? decimalOf(rounded.toFixed(MOST_DIGITS), text) : decimalOf(text, text);
};

const decimalOf = (text: string, found: string): Canonical => {
  const decimal = toDecimal(text);
  if (decimal.ok) return ok(decimal.value);
  return refuse(decimal.problem.code === "too-many-digits" ? "too-many-digits" : "not-number", { found });
};

const ITALIAN = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const POINTED = /^-?\d+\.\d+$/;
const THOUSANDS = /^-?\d{1,3}\.\d{3}$/;

/** A number that came as text: as Italians write it, or with one point that cannot part thousands. */
const writtenNumber = (text: string): Canonical => {
  const found = text.trim();
  if (found === "") return ok(null);
  const bare = found.replace(/[\s\u00a0€%]/g, "");
  if (THOUSANDS.test(bare)) return refuse("ambiguous-number", { found });
  if (POINTED.test(bare)) return decimalOf(bare, found);
  if (!ITALIAN.test(bare)) return refuse("not-number", { found });
  return decimalOf(bare.replaceAll(".", "").replace(",", "."), found);
};

const withDecimals = (read: Canonical, most: number): Canonical => {
  if (!read.ok || read.value === null) return read;
  const decimals = read.value.split(".")[1]?.length ?? 0;
  return decimals > most ? refuse("too-many-decimals", { found: read.value, most }) : read;
};

const ITALIAN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A target: a day in one of the forms people write, else a number. */
const valueOf = (value: CellValue): Canonical => {
  if (value.kind !== "text") return numberOf(value);
  const found = value.text.trim();
  const [, day = "", month = "", year = ""] = ITALIAN_DAY.exec(found) ?? [];
  const iso = year === "" ? found : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = toDay(iso);
  if (read.ok) return ok(read.value);
  return year === "" ? writtenNumber(found) : refuse("not-date", { found });
};

const choiceOf = (text: string, words: Readonly<Record<string, string>>): Canonical => {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return ok(null);
  const found = Object.entries(words).find(
    ([code, word]) => code === wanted || word.toLowerCase() === wanted,
  );
  return found === undefined
    ? refuse("not-listed", { found: text, known: Object.values(words).join(", ") })
    : ok(found[0]);
};
