import { types } from "pg";

type Parse = (text: string) => unknown;

/**
 * Whole numbers of eight bytes as plain numbers: sequence numbers, cents and sizes stay far below 2^53. One that does
 * not is a fault of ours, and silence would change it.
 */
const wholeNumber: Parse = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`);
  return value;
};

/** `2021-05-15 08:00:00.5+00` as `2021-05-15T08:00:00.500Z`; every session speaks UTC. */
const instant: Parse = (text) => {
  const [, day = "", time = "", fraction = ""] = /^(\S+) ([\d:]+)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (day === "") throw new RangeError(`${text} is not a moment in UTC`);
  return `${day}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}Z`;
};

const asText: Parse = (text) => text;

const parsers = new Map<number, Parse>([
  [types.builtins.INT8, wholeNumber],
  // Exact decimals stay text: they are recorded values, and travel as they were written.
  [types.builtins.NUMERIC, asText],
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMPTZ, instant],
]);

const driverParser: (oid: number, format: "text") => Parse = types.getTypeParser;

/** How a column of the server's type becomes a value of ours; what is not named here keeps the driver's own way. */
export const parserFor = (oid: number): Parse => parsers.get(oid) ?? driverParser(oid, "text");
