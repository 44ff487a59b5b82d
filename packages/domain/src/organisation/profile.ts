import type { Cents } from "../quantity/money.ts";
import type { Day } from "../quantity/day.ts";

/** An organ of the body (organo), as Consiglio or Collegio dei revisori: what it does and its state, no names. */
export type Organ = {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly status: string | null;
  readonly since: string | null;
};

/** A company or body in which the body holds a share. */
export type Participation = {
  readonly slug: string;
  readonly name: string;
  readonly sector: string | null;
  readonly shareCapital: Cents | null;
  /** In per cent, exact text as printed ("0.4957"). */
  readonly sharePercent: string | null;
  readonly status: string;
};

/** A table of facts about the body as label and text, for what pages only show. */
export type Fact = { readonly label: string; readonly value: string };

/** What a plan tells of the body besides its units: organs, participations, staff on a day. */
export type Profile = {
  readonly organs: readonly Organ[];
  readonly participations: readonly Participation[];
  readonly agency: readonly Fact[];
  readonly staffing: readonly Fact[];
  readonly themes: readonly string[];
  readonly asOf: Day;
};

/** States of a participation in which nothing is held any more, or which never was a share. */
const NOT_HELD: ReadonlySet<string> = new Set(["dismessa", "in liquidazione", "adesione"]);

/** The participations the body holds: one being given up still is, one disposed of or in liquidation is not. */
export const heldParticipations = <Each extends Pick<Participation, "status">>(
  all: readonly Each[],
): readonly Each[] => all.filter(({ status }) => !NOT_HELD.has(status.trim().toLowerCase()));
