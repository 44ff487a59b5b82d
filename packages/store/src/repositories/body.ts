import {
  FACTOR_ROLES,
  refuse,
  type Body,
  type BodyId,
  type Day,
  type Instant,
  type Problem,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { BodyRow } from "../schema/account.ts";
import { insertRows } from "./bulk.ts";

/** A body with the version to send back when changing it. */
export type StoredBody = Body & { readonly version: number; readonly recordedAt: Instant };

/** A body that states no holidays has no such field, as in the document it came from. */
const holidaysOf = ({ holidays }: BodyRow): Pick<Body, "holidays"> => (holidays === null ? {} : { holidays });

const toBody = (row: BodyRow): StoredBody => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  shortName: row.short_name,
  nature: row.nature,
  mission: row.mission,
  timeZone: row.time_zone,
  example: row.example,
  ownToday: row.own_today,
  ...holidaysOf(row),
  version: row.version,
  recordedAt: row.recorded_at,
});

/** All bodies of the installation by name; which of them an account may enter is decided by its roles. */
export const listBodies = async (tx: Tx): Promise<readonly StoredBody[]> =>
  (await tx.selectFrom("body").selectAll().orderBy("name").orderBy("id").execute()).map(toBody);

/** A body by id, `null` when there is none. */
export const findBody = async (tx: Tx, bodyId: BodyId): Promise<StoredBody | null> => {
  const row = await tx.selectFrom("body").selectAll().where("id", "=", bodyId).executeTakeFirst();
  return row === undefined ? null : toBody(row);
};

/** A body by its short name, as the loader of examples looks for it. */
export const findBodyBySlug = async (tx: Tx, slug: string): Promise<StoredBody | null> => {
  const row = await tx.selectFrom("body").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? null : toBody(row);
};

/** Creates a body with its series of numbers, in a transaction of that body (`inBody` with the new id). */
export const createBody = async (tx: Tx, body: Body, at: Instant): Promise<void> => {
  await insertRows(tx, "body", [
    {
      id: body.id,
      slug: body.slug,
      name: body.name,
      short_name: body.shortName,
      nature: body.nature,
      mission: body.mission,
      time_zone: body.timeZone,
      example: body.example,
      own_today: body.ownToday,
      holidays: body.holidays ?? null,
      version: 1,
      recorded_at: at,
      // Whoever tries a role of an example has no factor at all.
      factor_roles: body.example ? [] : FACTOR_ROLES,
    },
  ]);
  const names = ["entry", "validation", "audit"] as const;
  await insertRows(
    tx,
    "counter",
    names.map((name) => ({ body_id: body.id, name, value: 0 })),
  );
};

export type BodyChange =
  | { readonly ok: true; readonly value: StoredBody }
  | {
      readonly ok: false;
      readonly problem: Problem<"changed-meanwhile">;
      readonly current: StoredBody | null;
    };

type Seen = { readonly expectedVersion: number };

/** Changes a body if it still is as it was seen; else tells what it is now. */
export const changeBody = async (
  tx: Tx,
  bodyId: BodyId,
  { columns, expectedVersion }: Seen & { readonly columns: Partial<BodyRow> },
): Promise<BodyChange> => {
  const row = await tx
    .updateTable("body")
    .set({ ...columns, version: expectedVersion + 1 })
    .where("id", "=", bodyId)
    .where("version", "=", expectedVersion)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: toBody(row) };
  return { ...refuse("changed-meanwhile"), current: await findBody(tx, bodyId) };
};

/** Gives an example body a day of its own, if it still is as it was seen; else tells what it is now. */
export const setOwnToday = (
  tx: Tx,
  bodyId: BodyId,
  { today, expectedVersion }: Seen & { readonly today: Day | null },
): Promise<BodyChange> => changeBody(tx, bodyId, { columns: { own_today: today }, expectedVersion });

/** What a body says of itself. */
export type BodyWords = Required<Pick<Body, "name" | "shortName" | "nature" | "mission" | "holidays">>;

/** Gives a body other words and holidays, if it still is as it was seen; without any holiday it states none. */
export const describeBody = (
  tx: Tx,
  bodyId: BodyId,
  { words, expectedVersion }: Seen & { readonly words: BodyWords },
): Promise<BodyChange> => {
  const { name, shortName, nature, mission, holidays } = words;
  const columns = { name, short_name: shortName, nature, mission };
  const own = holidays.length === 0 ? null : holidays;
  return changeBody(tx, bodyId, { columns: { ...columns, holidays: own }, expectedVersion });
};
