import {
  checkCell,
  dayIn,
  dependenciesOf,
  filterFor,
  permits,
  type Body,
  type BodyDocument,
  type Duty,
  type Facts,
  type Instant,
  type Measure,
  type Unit,
  type UnitId,
} from "@albero/domain";
import type { Caller, Placed } from "../../http/bind.ts";

import type { CellLens, CellOf } from "../../views/cell.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";

/** The measures that some formula of the library reads; the others are printed only. */
export const fedMeasures = ({ indicators }: Pick<BodyDocument, "indicators">): ReadonlySet<string> =>
  new Set(indicators.flatMap(({ formula }) => dependenciesOf(formula).measures));

/** The measures somebody has to enter: those that formulas read and that do not follow from duties. */
export const typedMeasures = (
  document: Pick<BodyDocument, "indicators">,
  duties: readonly Duty[],
): ReadonlySet<string> => {
  const following = new Set(duties.flatMap(({ feeds }) => feeds.map(({ measureId }): string => measureId)));
  return new Set([...fedMeasures(document)].filter((id) => !following.has(id)));
};

/** For each unit, itself and all units above it. A ring, which nobody should make, ends where it began. */
export const ancestorsOf = (units: ReadonlyMap<string, Unit>): ReadonlyMap<UnitId, readonly UnitId[]> => {
  const above = (unit: Unit, seen: readonly UnitId[]): readonly UnitId[] => {
    const chain = [...seen, unit.id];
    const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
    return parent === undefined || chain.includes(parent.id) ? chain : above(parent, chain);
  };
  return new Map([...units.values()].map((unit) => [unit.id, above(unit, [])]));
};

/**
 * Where the values of a cell belong: to the unit they are of, or to the office that enters the measure. A measure of
 * nobody is entered by whoever may for the whole body.
 */
const unitsOfCell = ({ measure, unitId }: Pick<CellOf, "measure" | "unitId">): readonly UnitId[] => {
  const owners = measure.sourceUnitId === null ? [] : [measure.sourceUnitId];
  return unitId === null ? owners : [unitId, ...owners];
};

/** The same with all units above, as a permission with a scope asks. */
export const placeOfCell = (
  cell: Pick<CellOf, "measure" | "unitId">,
  ancestors: Placed["ancestors"],
): Placed => ({ unitIds: unitsOfCell(cell), ancestors });

/** What a permission on things of a body is decided on, by the units they belong to, at a moment. */
export const factsOfUnits = (
  { id: bodyId, timeZone }: Pick<Body, "id" | "timeZone">,
  units: ReadonlyMap<string, Unit>,
  now: Instant,
): ((unitIds: readonly UnitId[]) => Facts) => {
  const when = { bodyId, day: dayIn(timeZone, now), now, ancestors: ancestorsOf(units) };
  return (unitIds) => ({ ...when, unitIds });
};

/** The same for its cells. */
export const factsIn = (
  body: Pick<Body, "id" | "timeZone">,
  units: ReadonlyMap<string, Unit>,
  now: Instant,
): ((cell: Pick<CellOf, "measure" | "unitId">) => Facts) => {
  const factsOf = factsOfUnits(body, units, now);
  return (cell) => factsOf(unitsOfCell(cell));
};

type Asker = { readonly caller: Caller; readonly now: Instant };

/** Whether the caller may enter a value in a cell today: the cell is open, and his role reaches it. */
export const entering = (
  { document, duties }: { readonly document: BodyDocument; readonly duties: readonly Duty[] },
  { caller, now }: Asker,
): CellLens["mayEnter"] => {
  const { body } = document;
  const when = { bodyId: body.id, day: dayIn(body.timeZone, now), now };
  const filter = filterFor(caller.actor, "measure.enter", when);
  if (filter !== "all" && filter.length === 0) return () => false;
  const today = todayOf(body, now);
  const typed = typedMeasures(document, duties);
  const ancestors = ancestorsOf(unitsAt(document, { today, knownAt: now }));
  const isOpen = ({ measure, period, unitId }: CellOf): boolean =>
    checkCell(measure, { period, unitId, today, feeds: typed.has(measure.id) }).ok;
  return (cell) =>
    isOpen(cell) && permits(caller.actor, "measure.enter", { ...when, ...placeOfCell(cell, ancestors) });
};

/** The last definition of a measure as known now; `null` when the body has no such measure. */
export const measureNow = ({ measures }: Pick<BodyDocument, "measures">, id: string): Measure | null =>
  measures.filter((measure) => measure.id === id).toSorted((a, b) => b.version - a.version)[0] ?? null;
