import { yearOf, type Day, type Instant, type Unit } from "@albero/domain";
import { findBody, loadDuties, loadIndicators, loadUnits, type StoredBody } from "@albero/store";
import { decline, type Refusal } from "../../reply.ts";
import type { CellOf } from "../../views/cell.ts";
import { unitsAt } from "../../views/lens.ts";
import type { Collecting } from "../body/snapshot.ts";
import { closedSince } from "../cycle/closed-since.ts";
import { readCollecting } from "../cycle/collecting.ts";
import { todayOf } from "../moment.ts";
import type { Work } from "../work.ts";
import { typedMeasures } from "./entering.ts";

/** What decisions about cells of a body need, from the transaction that will change them. */
export type Ground = {
  readonly body: StoredBody;
  readonly now: Instant;
  readonly today: Day;
  readonly units: ReadonlyMap<string, Unit>;
  /** The measures somebody has to enter. */
  readonly typed: ReadonlySet<string>;
  readonly collectingIn: (year: number) => Promise<Collecting>;
};

/** Reads the ground of a body; `null` when there is no such body. */
export const groundIn = async ({ tx, bodyId, author }: Work): Promise<Ground | null> => {
  const body = await findBody(tx, bodyId);
  if (body === null) return null;
  const now = author.at;
  const today = todayOf(body, now);
  const units = unitsAt({ units: await loadUnits(tx, bodyId) }, { today, knownAt: now });
  const duties = await loadDuties(tx, bodyId);
  const typed = typedMeasures({ indicators: await loadIndicators(tx, bodyId) }, duties);
  const years = new Map<number, Promise<Collecting>>();
  const collectingIn = (year: number): Promise<Collecting> => {
    const found = years.get(year) ?? readCollecting(tx, bodyId, year);
    years.set(year, found);
    return found;
  };
  return { body, now, today, units, typed, collectingIn };
};

/** Why a cell takes no value any more: its round is closed, and no extension opens it; `null` while it does. */
export const closedCell = async (
  { body, now, today, collectingIn }: Ground,
  cell: CellOf,
): Promise<{ readonly ok: false; readonly refusal: Refusal } | null> => {
  const collecting = await collectingIn(yearOf(cell.period));
  const closes = closedSince(collecting, { body, cell, today, now });
  if (closes === null) return null;
  return decline("period-refused", {
    faults: [{ place: "params/period", code: "round-closed", facts: { closes } }],
  });
};
