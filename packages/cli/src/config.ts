import { DEFAULT_CONFIG, type ApiConfig } from "@albero/api";
import { ok } from "@albero/domain";
import { keepingOf, type Keeping } from "./config-keeping.ts";
import { addressOf } from "./lib/address.ts";
import { bad, emailIn, given, wholeNumber, type Environment, type Reading, type Whole } from "./setting.ts";

/** What the program takes from its surroundings, read once when it starts. */
export type Settings = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Addresses of a PostgreSQL server; `null`: the program runs its own on the data folder. */
  readonly server: { readonly url: string; readonly ownerUrl: string } | null;
  readonly publicUrl: URL | null;
  readonly logLevel: LogLevel;
  /** The address the first administrator signs in with. */
  readonly adminEmail: string;
  /** What is kept outside of the database. */
  readonly keeping: Keeping;
  readonly api: ApiConfig;
};

export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);

/** An address of a whole site, without path, query or the like; `null` for anything else. */
const siteOf = (text: string): URL | null => {
  const url = URL.parse(text);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return url !== null && isWeb && url.href === `${url.origin}/` ? url : null;
};

const isOnlyHere = (hostname: string): boolean => LOOPBACK.has(hostname.replace(/^\[|\]$/g, ""));

const publicUrlOf = (env: Environment, host: string): Reading<URL | null> => {
  const text = given(env, "PUBLIC_URL");
  if (text === undefined) {
    if (isOnlyHere(host)) return ok(null);
    return bad(
      `HOST is "${host}", so other machines could reach the service: set PUBLIC_URL to the https address people will type, or HOST to 127.0.0.1.`,
    );
  }
  const url = siteOf(text);
  if (url === null)
    return bad(
      `PUBLIC_URL is "${text}", but it must be an address as https://albero.example.it, without a path.`,
    );
  if (url.protocol === "https:" || (isOnlyHere(host) && isOnlyHere(url.hostname))) return ok(url);
  return bad(
    `PUBLIC_URL is "${text}", but only an https address keeps passwords and sessions from being read on the way.`,
  );
};

const MAIL_LANGUAGES = ["it", "en"] as const;

const mailOf = (env: Environment, base: string): Reading<ApiConfig["mail"]> => {
  const url = given(env, "SMTP_URL");
  if (url === undefined) return ok(null);
  // The address may hold a password, so it is not repeated.
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ""))
    return bad("SMTP_URL must be an address as smtps://user:password@host:465 or smtp://host:587.");
  const from = emailIn(env, "MAIL_FROM", "");
  if (!from.ok) return from;
  const text = given(env, "MAIL_LANGUAGE") ?? "it";
  const language = MAIL_LANGUAGES.find((each) => each === text);
  if (language === undefined) return bad(`MAIL_LANGUAGE is "${text}", but it must be it or en.`);
  return ok({ url, from: from.value, base, language });
};

const postgresUrl = (env: Environment, name: string): Reading<string | null> => {
  const text = given(env, name);
  if (text === undefined) return ok(null);
  // Not read as a web address: that of a unix socket has no host (postgres://user@/database?host=/run/postgresql).
  if (/^postgres(ql)?:\/\/\S+$/.test(text)) return ok(text);
  // The address may hold a password, so it is not repeated.
  return bad(`${name} must be an address as postgres://user:password@host:5432/database.`);
};

const serverOf = (env: Environment): Reading<Settings["server"]> => {
  const url = postgresUrl(env, "DATABASE_URL");
  if (!url.ok) return url;
  const ownerUrl = postgresUrl(env, "DATABASE_OWNER_URL");
  if (!ownerUrl.ok) return ownerUrl;
  if (url.value === null && ownerUrl.value === null) return ok(null);
  if (url.value !== null && ownerUrl.value !== null) return ok({ url: url.value, ownerUrl: ownerUrl.value });
  const missing = url.value === null ? "DATABASE_URL" : "DATABASE_OWNER_URL";
  return bad(
    `${missing} is not set: a server needs both DATABASE_URL (the role albero_app, for the service) and DATABASE_OWNER_URL (the role albero_owner, for migrations and jobs).`,
  );
};

const logLevelOf = (env: Environment): Reading<LogLevel> => {
  const text = given(env, "LOG_LEVEL") ?? "warn";
  const level = LOG_LEVELS.find((each) => each === text);
  return level === undefined
    ? bad(`LOG_LEVEL is "${text}", but it must be one of ${LOG_LEVELS.join(", ")}.`)
    : ok(level);
};

type Defaults = { readonly dataDir: string; readonly version: string };

const LIMITS = {
  sessionIdleMinutes: {
    name: "SESSION_IDLE_MINUTES",
    usual: DEFAULT_CONFIG.sessionIdleMinutes,
    from: 1,
    to: 1440,
  },
  sessionHours: { name: "SESSION_HOURS", usual: DEFAULT_CONFIG.sessionHours, from: 1, to: 168 },
  callsPerMinute: { name: "CALLS_PER_MINUTE", usual: DEFAULT_CONFIG.callsPerMinute, from: 10, to: 1_000_000 },
  signInsPerMinute: {
    name: "SIGN_INS_PER_MINUTE",
    usual: DEFAULT_CONFIG.signInsPerMinute,
    from: 1,
    to: 1_000_000,
  },
} as const satisfies Record<string, Whole>;

const limitsOf = (env: Environment): Reading<Pick<ApiConfig, keyof typeof LIMITS>> => {
  const entries: [string, number][] = [];
  for (const [key, about] of Object.entries(LIMITS)) {
    const value = wholeNumber(env, about);
    if (!value.ok) return value;
    entries.push([key, value.value]);
  }
  return ok(Object.fromEntries(entries) as Pick<ApiConfig, keyof typeof LIMITS>);
};

type Beside = { readonly base: string; readonly dataDir: string; readonly isEmbedded: boolean };

/** Where things leave to: mail, and what is kept outside of the database. */
const outsideOf = (
  env: Environment,
  { base, ...around }: Beside,
): Reading<{ readonly mail: ApiConfig["mail"]; readonly keeping: Keeping }> => {
  const mail = mailOf(env, base);
  if (!mail.ok) return mail;
  const keeping = keepingOf(env, around);
  return keeping.ok ? ok({ mail: mail.value, keeping: keeping.value }) : keeping;
};

const listeningOf = (env: Environment): Reading<Pick<Settings, "host" | "port" | "publicUrl">> => {
  const host = given(env, "HOST") ?? "127.0.0.1";
  const port = wholeNumber(env, { name: "PORT", usual: 3000, from: 0, to: 65_535 });
  if (!port.ok) return port;
  const publicUrl = publicUrlOf(env, host);
  return publicUrl.ok ? ok({ host, port: port.value, publicUrl: publicUrl.value }) : publicUrl;
};

/** Reads the settings, or says in one sentence which one is wrong and what it should be. */
export const readSettings = (env: Environment, defaults: Defaults): Reading<Settings> => {
  const address = listeningOf(env);
  if (!address.ok) return address;
  const { publicUrl } = address.value;
  const server = serverOf(env);
  if (!server.ok) return server;
  const logLevel = logLevelOf(env);
  if (!logLevel.ok) return logLevel;
  const email = emailIn(env, "ADMIN_EMAIL", "admin@localhost");
  if (!email.ok) return email;
  const limits = limitsOf(env);
  if (!limits.ok) return limits;
  const dataDir = given(env, "DATA_DIR") ?? defaults.dataDir;
  const base = addressOf(address.value);
  const outside = outsideOf(env, { base, dataDir, isEmbedded: server.value === null });
  if (!outside.ok) return outside;
  const { keeping, mail } = outside.value;
  return ok({
    ...address.value,
    dataDir,
    server: server.value,
    logLevel: logLevel.value,
    adminEmail: email.value,
    keeping,
    api: {
      ...limits.value,
      ...{ version: defaults.version, publicUrl, mail, audit: keeping.audit, backups: keeping.backups },
    },
  });
};
