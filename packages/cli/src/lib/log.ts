import { destination, pino, type Logger } from "pino";

/** What the database adds to an error may hold the values of a row, and with them somebody's address. */
const TELLING = ["err.detail", "err.where", "err.query", "err.parameters", "err.internalQuery"];

/** The program's log: one line of JSON each on the error output, without personal data. */
export const openLog = (level: string): Logger =>
  pino({ level, base: null, redact: { paths: TELLING, remove: true } }, destination(2));
