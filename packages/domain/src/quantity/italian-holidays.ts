import { addDays, type Day } from "./day.ts";
import { dayInYear, type MonthDay } from "./day-in-year.ts";
import { easterSunday } from "./easter.ts";

/** A national holiday, from its first year to its last; the act that made or unmade it says why. */
type Holiday = {
  readonly day: MonthDay | "easter-monday";
  readonly from: number;
  /** The last year; `null` while it is in force. */
  readonly to: number | null;
  readonly act: string;
};

const LAW_1949 = "L. 260/1949 art. 2";

/**
 * The national holidays as dated data. A change of the law is a line more and an end to one, never an edit of what
 * was: figures of past years rest on it. Sundays need no line, nor do feasts that only ever fall on one.
 */
const HOLIDAYS: readonly Holiday[] = [
  { day: "01-01", from: 1949, to: null, act: LAW_1949 },
  { day: "01-06", from: 1949, to: 1977, act: `${LAW_1949}; L. 54/1977` },
  { day: "01-06", from: 1986, to: null, act: "D.P.R. 792/1985" },
  { day: "easter-monday", from: 1949, to: null, act: LAW_1949 },
  { day: "03-17", from: 2011, to: 2011, act: "D.L. 5/2011" },
  { day: "04-25", from: 1949, to: null, act: LAW_1949 },
  { day: "05-01", from: 1949, to: null, act: LAW_1949 },
  { day: "06-02", from: 1949, to: 1976, act: "L. 260/1949 art. 1; L. 54/1977" },
  { day: "06-02", from: 2001, to: null, act: "L. 336/2000" },
  { day: "08-15", from: 1949, to: null, act: LAW_1949 },
  { day: "10-04", from: 2026, to: null, act: "L. 151/2025" },
  { day: "11-01", from: 1949, to: null, act: LAW_1949 },
  { day: "12-08", from: 1949, to: null, act: LAW_1949 },
  { day: "12-25", from: 1949, to: null, act: LAW_1949 },
  { day: "12-26", from: 1949, to: null, act: LAW_1949 },
];

const dayOf = ({ day }: Holiday, year: number): Day =>
  day === "easter-monday" ? addDays(easterSunday(year), 1) : dayInYear(year, day);

/** The national holidays of Italy in a year, complete from 1978 on, in the order of the calendar. */
export const italianHolidays = (year: number): readonly Day[] =>
  HOLIDAYS.filter(({ from, to }) => year >= from && (to === null || year <= to))
    .map((holiday) => dayOf(holiday, year))
    .toSorted();
