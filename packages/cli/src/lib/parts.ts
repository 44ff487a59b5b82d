import { machineClock, type Parts } from "@albero/api";
import { ok, type Result } from "@albero/domain";
import type { Database } from "@albero/store";
import { auditKey } from "./audit-key.ts";
import { makeClosing, type Closing } from "./closing.ts";
import type { Context } from "./context.ts";
import { joinPlace, migratePlace, openApp } from "./place.ts";

/** The parts of the service around an open database. */
export const partsOf = ({ settings, log, webRoot }: Context, database: Database): Parts => ({
  database,
  clock: machineClock,
  config: {
    ...settings.api,
    audit: { ...settings.api.audit, key: auditKey(settings.keeping.keyFile) },
  },
  webRoot,
  portal: null,
  log,
});

type Asking = { readonly command: string; readonly closing: Closing };

/** Opens the database for a command that only asks, the schema being ours; whatever is opened is put on `closing`. */
export const askingParts = async (context: Context, { command, closing }: Asking): Promise<Result<Parts>> => {
  const place = await joinPlace(context.settings, command);
  if (!place.ok) return place;
  closing.add(place.value.leave);
  if (!place.value.joined && context.settings.server === null) {
    const migrated = await migratePlace(place.value, context.settings);
    if (!migrated.ok) return migrated;
  }
  // A lost connection fails the query that needs one, and that is told.
  const database = await openApp(place.value, { max: 2, onLost: () => undefined });
  if (!database.ok) return database;
  closing.add(() => database.value.destroy());
  return ok(partsOf(context, database.value));
};

/** Runs a command on the database and closes everything afterwards, however it ended. */
export const withParts = async <Value>(
  context: Context,
  command: string,
  work: (parts: Parts) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const closing = makeClosing();
  try {
    const parts = await askingParts(context, { command, closing });
    return parts.ok ? await work(parts.value) : parts;
  } finally {
    await closing.closeAll();
  }
};
