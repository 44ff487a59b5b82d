import type { BodyId, Instant } from "@albero/domain";

/** The rows of one table in a backup: those of a body, or all of a table that belongs to none. */
export type TablePart = {
  readonly table: string;
  readonly bodyId: BodyId | null;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the rows in the order of their key, as the database writes them out. */
  readonly sha256: string;
};

/** A body of a backup, with the end of its register. */
export type BodyInBackup = {
  readonly id: BodyId;
  readonly slug: string;
  readonly audit: { readonly seq: number; readonly hash: string } | null;
};

/** What a backup says of itself; it stands last in the archive, and everything before it is checked against it. */
export type Manifest = {
  readonly format: "albero-backup-1";
  readonly madeAt: Instant;
  /** Version of the program and major version of PostgreSQL it was made with. */
  readonly program: string;
  readonly postgres: number;
  /** Steps of the schema it was made on, in their order. */
  readonly steps: readonly string[];
  readonly bodies: readonly BodyInBackup[];
  readonly parts: readonly TablePart[];
};

/** Tables no backup holds: what let browsers in, what jobs note of themselves, and what migrating writes by itself. */
export const OMITTED: readonly string[] = [
  "job_run",
  "migration",
  "migration_lock",
  "session",
  "sign_in_link",
];

export const BACKUP_PROBLEMS = [
  /** The archive is cut, changed or no backup: `file`, `reason`. */
  "backup-damaged",
  /** The archive holds steps of the schema that this program does not know: `found`. */
  "backup-newer",
  /** The database holds data already: `bodies`. */
  "place-not-empty",
  /** The empty database has steps that the archive lacks: `found`. */
  "place-ahead",
  /** The file cannot be written: `reason`. */
  "backup-refused",
  /** What was loaded is not what the archive says: `table`. Nothing of it stays. */
  "restored-differs",
] as const;
export type BackupProblemCode = (typeof BACKUP_PROBLEMS)[number];
