import { ok, refuse, type Result } from "@albero/domain";
import { sql } from "kysely";
import type { Database } from "./connection.ts";

export const SERVER_PROBLEMS = [
  /** Nobody answers at the address: `reason`. */
  "server-unreachable",
  /** Older than PostgreSQL 15: `found`, `needed`. */
  "server-too-old",
  /** The application's role could pass the wall between bodies: `role`, `because`. */
  "role-too-powerful",
  /** The server acknowledges before the disk has it: `setting`, `value`. */
  "server-not-durable",
] as const;
export type ServerProblemCode = (typeof SERVER_PROBLEMS)[number];

const OLDEST = 15;

type Row = {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly owns: boolean;
  readonly version: number;
  readonly fsync: string;
  readonly pages: string;
  readonly commit: string;
};

/** Membership counts as power: a role that may become the owner can do what the owner can. */
const question = sql<Row>`
  select current_user as role,
         r.rolsuper as superuser,
         exists (select 1 from pg_roles p where (p.rolbypassrls or p.rolsuper)
                  and pg_has_role(current_user, p.oid, 'member')) as bypass,
         exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
                    and pg_has_role(current_user, c.relowner, 'member'))
           or exists (select 1 from pg_database d where d.datname = current_database()
                       and pg_has_role(current_user, d.datdba, 'member')) as owns,
         current_setting('server_version_num')::int / 10000 as version,
         current_setting('fsync') as fsync,
         current_setting('full_page_writes') as pages,
         current_setting('synchronous_commit') as commit
    from pg_roles r where r.rolname = current_user`;

const ask = async (db: Database): Promise<Result<Row, "server-unreachable">> => {
  try {
    const { rows } = await question.execute(db);
    return ok(rows[0] as Row);
  } catch (error) {
    return refuse("server-unreachable", { reason: error instanceof Error ? error.message : String(error) });
  }
};

const powerOf = (row: Row): string | null => {
  if (row.superuser) return "superuser";
  if (row.bypass) return "bypass-row-security";
  return row.owns ? "owns-tables" : null;
};

const looseSetting = (row: Row): Readonly<Record<string, string>> | null => {
  if (row.fsync !== "on") return { setting: "fsync", value: row.fsync };
  if (row.pages !== "on") return { setting: "full_page_writes", value: row.pages };
  return row.commit === "off" ? { setting: "synchronous_commit", value: row.commit } : null;
};

/**
 * Whether the program may run on this server with this role: PostgreSQL 15 or later, writes on disk before they are
 * acknowledged, and a role of the application that owns nothing and cannot pass row-level security (foundation 10).
 */
export const checkServer = async (
  db: Database,
  role: "app" | "owner",
): Promise<Result<{ readonly version: number; readonly role: string }, ServerProblemCode>> => {
  const row = await ask(db);
  if (!row.ok) return row;
  const { version, role: name } = row.value;
  if (version < OLDEST) return refuse("server-too-old", { found: version, needed: OLDEST });
  const loose = looseSetting(row.value);
  if (loose !== null) return refuse("server-not-durable", loose);
  const because = role === "app" ? powerOf(row.value) : null;
  return because === null
    ? ok({ version, role: name })
    : refuse("role-too-powerful", { role: name, because });
};
