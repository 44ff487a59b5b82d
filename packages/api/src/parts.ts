import type { RenderPortal } from "@albero/contract";
import type { Instant, Language } from "@albero/domain";
import type { Database } from "@albero/store";
import type { Logger } from "pino";

/** Says what moment it is. Rules and SQL that decide take the moment from here, so a test can choose it. */
export type Clock = () => Instant;

/** The clock of the machine. */
export const machineClock: Clock = () =>
  Temporal.Now.instant()
    .round({ smallestUnit: "millisecond", roundingMode: "floor" })
    .toString({ smallestUnit: "millisecond" }) as Instant;

/** The mail server the service sends through, and in whose name. */
export type MailSettings = {
  /** Address of the server, with its name and password where it wants them (`smtps://user:password@host`). */
  readonly url: string;
  readonly from: string;
  /** The address that links in mails begin with. */
  readonly base: string;
  readonly language: Language;
};

/** How the register can be proven to whoever does not trust the database. */
export type AuditSettings = {
  /** The private key (Ed25519, PEM) that anchors and exports are signed with; `null`: they carry their hash alone. */
  readonly key: string | null;
  /** The folder the end of each register is written to every day; `null`: to none. */
  readonly folder: string | null;
  /** Whom it is sent to as well. */
  readonly mailTo: string | null;
};

/** The settings of the service; the command line reads them from the environment, tests give them by hand. */
export type ApiConfig = {
  readonly version: string;
  /** The address people type, `null` on the own machine without one: then only loopback names may call. */
  readonly publicUrl: URL | null;
  /** Minutes without a request after which a session ends. */
  readonly sessionIdleMinutes: number;
  /** Hours after signing in at which a session ends in any case. */
  readonly sessionHours: number;
  /** Calls a minute and address, all of them and those that try to sign in. */
  readonly callsPerMinute: number;
  readonly signInsPerMinute: number;
  /** `null`: nobody is written to. */
  readonly mail: MailSettings | null;
  readonly audit: AuditSettings;
  /** The folder of the daily backups; `null`: none are made. */
  readonly backups: string | null;
};

export const DEFAULT_CONFIG: ApiConfig = {
  version: "0.0.0",
  publicUrl: null,
  sessionIdleMinutes: 30,
  sessionHours: 10,
  callsPerMinute: 1200,
  signInsPerMinute: 30,
  mail: null,
  audit: { key: null, folder: null, mailTo: null },
  backups: null,
};

/** Everything the service is built from, made ready by whoever starts it. */
export type Parts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: ApiConfig;
  /** Folder of the built web application; `null` to serve the endpoints alone. */
  readonly webRoot: string | null;
  /** Draws the public pages; `null` where they were not built. */
  readonly portal: RenderPortal | null;
  readonly log: Logger;
};
