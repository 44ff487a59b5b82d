import { addDays, type Day } from "../quantity/day.ts";
import { ofKind, type OnDesk, type OversightAct } from "./entry.ts";

/** The evaluation body is in office so many years, and may be renewed once (D.Lgs. 150/2009 art. 14 c. 1-3). */
const YEARS = 3;
/** So many days before its end the term is announced. */
const NOTICE = 90;

/** The term of the evaluation body in office: until the day before `to`. */
export type Term = {
  readonly from: Day;
  readonly to: Day;
  readonly isRenewed: boolean;
  /** Whether it ends within the days of notice, or has ended. */
  readonly isEnding: boolean;
};

const later = (day: Day, years: number): Day => Temporal.PlainDate.from(day).add({ years }).toString() as Day;

const inOffice = (entries: readonly OnDesk[]): readonly OversightAct[] =>
  ofKind(entries, "act")
    .map(({ entry }) => entry)
    .filter(({ what }) => what === "appointment" || what === "renewal");

/** The term in office: since the last appointment, longer where it was renewed; `null` where none is recorded. */
export const termOf = (entries: readonly OnDesk[], today: Day): Term | null => {
  const acts = inOffice(entries);
  const from = acts.findLast(({ what }) => what === "appointment")?.on;
  if (from === undefined) return null;
  const isRenewed = acts.at(-1)?.what === "renewal";
  const to = later(from, isRenewed ? 2 * YEARS : YEARS);
  return { from, to, isRenewed, isEnding: addDays(to, -NOTICE) <= today };
};

export type ActFault = "proposal-has-text" | "no-appointment" | "renewed-already" | "relation-there";

/**
 * What stands against an act; `null` when nothing does. A proposal on the secretary general is only cited here: what it
 * says of a person stands on the card. There is one relation on the system a year, and one renewal of a term.
 */
export const actFault = (
  entries: readonly OnDesk[],
  { act, year }: { readonly act: OversightAct; readonly year: number },
): ActFault | null => {
  if (act.what === "proposal") return act.text === null ? null : "proposal-has-text";
  if (act.what === "renewal") {
    const last = inOffice(entries).at(-1)?.what;
    if (last === undefined) return "no-appointment";
    return last === "renewal" ? "renewed-already" : null;
  }
  const isThere = ofKind(entries, "act").some((each) => each.year === year && each.entry.what === act.what);
  return act.what === "relation" && isThere ? "relation-there" : null;
};
