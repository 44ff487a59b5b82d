import type { BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { CounterName } from "../schema/values.ts";

/** The number given last in each series of a body. */
export type LastNumbers = Readonly<Record<CounterName, number>>;

/**
 * Takes the series of the body for this transaction and tells their last numbers. Whoever wants them next waits here
 * until this transaction ends, so numbers follow one another without holes whatever becomes of it. All are taken
 * together and in one order, so that two transactions never wait for each other.
 */
export const lockCounters = async (tx: Tx, bodyId: BodyId): Promise<LastNumbers> => {
  const rows = await tx
    .selectFrom("counter")
    .select(["name", "value"])
    .where("body_id", "=", bodyId)
    .orderBy("name")
    .forUpdate()
    .execute();
  const last = new Map(rows.map((row) => [row.name, row.value]));
  const [entry, validation, audit] = [last.get("entry"), last.get("validation"), last.get("audit")];
  if (entry === undefined || validation === undefined || audit === undefined) {
    throw new Error(`body ${bodyId} has no series of numbers in this transaction`);
  }
  return { entry, validation, audit };
};

type Given = { readonly name: CounterName; readonly value: number };

/** Says which number was given last; only who locked the series may. */
export const setCounter = async (tx: Tx, bodyId: BodyId, { name, value }: Given): Promise<void> => {
  await tx
    .updateTable("counter")
    .set({ value })
    .where("body_id", "=", bodyId)
    .where("name", "=", name)
    .execute();
};

/** Says it in the same statement as the insert that follows, which carries the number. */
export const giving = (tx: Tx, bodyId: BodyId, { name, value }: Given) =>
  tx.with("given", (db) =>
    db.updateTable("counter").set({ value }).where("body_id", "=", bodyId).where("name", "=", name),
  );
