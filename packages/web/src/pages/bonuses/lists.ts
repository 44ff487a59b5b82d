import { printedNumber, type Day, type Decimal, type DistributionRule } from "@albero/domain";
import { formatDay, formatNumber } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";

const partsOf = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Reads every part of a list that is written in a line; `null` when one of them is not as it should be. */
const readAll = <Value>(text: string, read: (part: string) => Value | null): readonly Value[] | null => {
  const values = partsOf(text).map(read);
  return values.includes(null) ? null : values.filter((value) => value !== null);
};

const sidesOf = (part: string): readonly [string, Decimal] | null => {
  const [name = "", number = "", ...more] = part.split("=").map((side) => side.trim());
  const read = printedNumber(number);
  return name === "" || read === null || more.length > 0 ? null : [name, read];
};

type Bands = DistributionRule["bands"];
type Grades = DistributionRule["grades"];
export type Absences = readonly { readonly kind: string; readonly from: Day; readonly to: Day }[];

/** Bands as people write them, "60 = 70; 90 = 100". */
export const bandsText = (bands: Bands): string =>
  bands
    .map(({ from, counts }) => `${formatNumber(String(from))} = ${formatNumber(String(counts))}`)
    .join("; ");

export const readBands = (text: string): Bands | null =>
  readAll(text, (part) => {
    const sides = sidesOf(part);
    const from = sides === null ? null : printedNumber(sides[0]);
    return sides === null || from === null ? null : { from: Number(from), counts: Number(sides[1]) };
  });

/** Parameters as people write them, "Funzionari = 1,25; Istruttori = 1". */
export const gradesText = (grades: Grades): string =>
  grades.map(({ grade, parameter }) => `${grade} = ${formatNumber(parameter)}`).join("; ");

export const readGrades = (text: string): Grades | null =>
  readAll(text, (part) => {
    const sides = sidesOf(part);
    return sides === null ? null : { grade: sides[0], parameter: sides[1] };
  });

/** Absences as people write them, "01/02/2020-31/03/2020". */
export const absencesText = (absences: Absences): string =>
  absences.map(({ from, to }) => `${formatDay(from)}-${formatDay(to)}`).join("; ");

export const readAbsences = (text: string): Absences | null =>
  readAll(text, (part) => {
    const [from, to, ...more] = part.split("-").map((day) => readDay(day.trim()));
    if (from === null || to === null || from === undefined || to === undefined || more.length > 0)
      return null;
    return { kind: "unpaid", from: from as Day, to: to as Day };
  });
