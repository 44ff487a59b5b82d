import type { BodyId, Instant, Seat, SeatId, Unit, UnitId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { SeatRow, UnitStateRow } from "../schema/organisation.ts";
import { insertMissing, insertRows } from "./bulk.ts";
import { datedColumns, datedOf, numbering } from "./dated.ts";
import { replaceKnown } from "./replaced.ts";

const toUnit = (row: UnitStateRow): Unit => ({
  ...datedOf(row),
  id: row.unit_id,
  slug: row.slug,
  name: row.name,
  type: row.type,
  parentId: row.parent_id,
  headRole: row.head_role,
  headAdInterim: row.head_ad_interim,
  functions: row.functions,
  notes: row.notes,
});

const toSeat = (row: SeatRow): Seat => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  code: row.code,
  city: row.city,
  address: row.address,
});

/** Every unit as it was at every time, superseded rows too: whoever asks looks at them as of a moment. */
export const loadUnits = async (tx: Tx, bodyId: BodyId): Promise<readonly Unit[]> => {
  const rows = await tx
    .selectFrom("unit_state")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("ordinal")
    .orderBy("revision")
    .execute();
  return rows.map(toUnit);
};

/** Adds stretches of time of units, new or known; what they replace is closed by `supersedeUnits`. */
export const saveUnits = async (tx: Tx, bodyId: BodyId, units: readonly Unit[]): Promise<void> => {
  const known = await tx
    .selectFrom("unit_state")
    .select((eb) => ["unit_id", eb.fn.max("revision").as("revision")])
    .where("body_id", "=", bodyId)
    .groupBy("unit_id")
    .execute();
  const next = numbering(known.map((row) => [row.unit_id, row.revision] as const));
  const offset = known.reduce((total, row) => total + row.revision, 0);
  await insertMissing(
    tx,
    "unit",
    [...new Set(units.map((unit) => unit.id))].map((id) => ({ body_id: bodyId, id })),
  );
  const rows = units.map((unit, index) => ({
    body_id: bodyId,
    unit_id: unit.id,
    revision: next(unit.id),
    ordinal: offset + index,
    slug: unit.slug,
    name: unit.name,
    type: unit.type,
    parent_id: unit.parentId,
    head_role: unit.headRole,
    head_ad_interim: unit.headAdInterim,
    functions: unit.functions,
    notes: unit.notes,
    ...datedColumns(unit),
  }));
  await insertRows(tx, "unit_state", rows);
};

/** Closes what is known of some units at an instant; the rows stay and still answer for moments before it. */
export const supersedeUnits = async (
  tx: Tx,
  bodyId: BodyId,
  { unitIds, at }: { readonly unitIds: readonly UnitId[]; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("unit_state")
    .set({ superseded_at: at })
    .where("body_id", "=", bodyId)
    .where("unit_id", "in", [...unitIds])
    .where("superseded_at", "is", null)
    .execute();
};

/** The seats of the body as known now, in their order; those given up are left out. */
export const loadSeats = async (tx: Tx, bodyId: BodyId): Promise<readonly Seat[]> =>
  (await loadSeatRevisions(tx, bodyId)).map(({ seat }) => seat);

/** The same with the number of the row that says what each seat is. */
export const loadSeatRevisions = async (
  tx: Tx,
  bodyId: BodyId,
): Promise<readonly { readonly seat: Seat; readonly revision: number }[]> => {
  const rows = await tx
    .selectFrom("seat")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("voided_at", "is", null)
    .where("superseded_at", "is", null)
    .orderBy("ordinal")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ seat: toSeat(row), revision: row.revision }));
};

type SeatsKnown = { readonly seats: readonly Seat[]; readonly at: Instant };

const seatRow = (bodyId: BodyId, seat: Seat, at: Instant) => ({
  ...{ body_id: bodyId, ...seat, recorded_at: at },
  ...{ superseded_at: null, voided_at: null, void_reason: null },
});

/** Records the seats of a body that has none yet, in their order. */
export const saveSeats = async (tx: Tx, bodyId: BodyId, { seats, at }: SeatsKnown): Promise<void> => {
  const rows = seats.map((seat, ordinal) => ({ ...seatRow(bodyId, seat, at), ordinal, revision: 1 }));
  await insertRows(tx, "seat", rows);
};

/** Records one seat, new at the end of the list or as it is from now on; what it was before stays known. */
export const saveSeat = async (
  tx: Tx,
  bodyId: BodyId,
  { seat, at }: { readonly seat: Seat; readonly at: Instant },
): Promise<void> => {
  const known = await tx
    .selectFrom("seat")
    .select(["id", "ordinal"])
    .where("body_id", "=", bodyId)
    .orderBy("ordinal")
    .execute();
  const own = known.find(({ id }) => id === seat.id);
  const ordinal = own?.ordinal ?? (known.at(-1)?.ordinal ?? -1) + 1;
  const revision = await replaceKnown(tx, "seat", { bodyId, id: seat.id, at });
  await insertRows(tx, "seat", [{ ...seatRow(bodyId, seat, at), ordinal, revision }]);
};

/** Gives up a seat: it leaves the list, what it was stays known. */
export const closeSeat = async (
  tx: Tx,
  bodyId: BodyId,
  { id, at }: { readonly id: SeatId; readonly at: Instant },
): Promise<void> => {
  await replaceKnown(tx, "seat", { bodyId, id, at });
};
