import type { Client } from "pg";
import { OMITTED } from "./manifest.ts";

/** A table as a backup sees it. */
export type Table = {
  readonly name: string;
  readonly ofBodies: boolean;
  readonly columns: readonly string[];
  /** The key as an order that is the same on every server, whatever its language. */
  readonly order: string;
};

type Row = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly { readonly name: string; readonly isText: boolean }[];
};

const QUESTION = `
  select c.relname as name,
         (select json_agg(a.attname order by a.attnum) from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
         (select json_agg(json_build_object('name', a.attname, 'isText', a.attcollation <> 0) order by k.place)
            from pg_index i
            cross join unnest(i.indkey) with ordinality as k (number, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
           where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
   order by 1`;

/** A name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables of a database that belong into a backup, as its catalogue has them. */
export const tablesOf = async (client: Client): Promise<readonly Table[]> => {
  const { rows } = await client.query<Row>(QUESTION, [OMITTED]);
  return rows.map(({ name, columns, key }) => ({
    name,
    ofBodies: columns.includes("body_id"),
    columns,
    order: key.map((part) => `${quoted(part.name)}${part.isText ? ' collate "C"' : ""}`).join(", "),
  }));
};

/** The steps of the schema that a database has gone through; none where it is empty. */
export const stepsOf = async (client: Client): Promise<readonly string[]> => {
  const there = await client.query<{ there: boolean }>(
    "select to_regclass('public.migration') is not null as there",
  );
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>("select name from migration order by name");
  return rows.map(({ name }) => name);
};
