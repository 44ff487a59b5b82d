import { once } from "node:events";
import { createServer } from "node:net";
import {
  administratorLink,
  buildApp,
  needsAdministrator,
  publishExample,
  startJobs,
  type Parts,
} from "@albero/api";
import { PUBLIC_BASE } from "@albero/contract";
import { ok, type Result } from "@albero/domain";
import { inNoBody, listBodies, openDatabase } from "@albero/store";
import { addressOf } from "../lib/address.ts";
import { makeClosing, type Closing } from "../lib/closing.ts";
import type { Context, Outcome } from "../lib/context.ts";
import { partsOf } from "../lib/parts.ts";
import { openPortal } from "../lib/portal.ts";
import { holdPlace, migratePlace, openApp, type Place } from "../lib/place.ts";
import { untilAskedToStop } from "../lib/stopping.ts";
import { refuseWith } from "../sentence.ts";
import { linkLines } from "./admin-link.ts";
import { loadExamples } from "./example-load.ts";

/** How a service is started: whether it migrates first, and which examples go into an empty database. */
export type Starting = { readonly migrates: boolean; readonly examples: readonly string[] };

type App = Awaited<ReturnType<typeof buildApp>>;

/** What the system says when an address cannot be listened on, as a sentence with what helps. */
const cannotListen = ({ host, port }: Context["settings"], error: unknown): Result<never> => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return refuseWith(
      "port-taken",
      `Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`,
    );
  if (code === "EACCES")
    return refuseWith(
      "port-denied",
      `This user may not listen on port ${port}: set PORT to a number from 1024 up.`,
    );
  return refuseWith(
    "cannot-listen",
    `The service cannot listen on ${host}, port ${port} (${message}): check HOST and PORT.`,
  );
};

/** Tries the address and lets go of it: whoever has to hear that it is taken hears it before a database is made. */
const tryAddress = async ({ settings }: Context): Promise<Result<null>> => {
  const server = createServer();
  try {
    server.listen({ host: settings.host, port: settings.port });
    await once(server, "listening");
  } catch (error) {
    return cannotListen(settings, error);
  }
  server.close();
  await once(server, "close");
  return ok(null);
};

const listen = async (app: App, { settings }: Context): Promise<Result<number>> => {
  const { host, port } = settings;
  try {
    await app.listen({ host, port });
  } catch (error) {
    return cannotListen(settings, error);
  }
  const bound = app.server.address();
  return ok(typeof bound === "object" && bound !== null ? bound.port : port);
};

const fillIfEmpty = async (
  parts: Parts,
  context: Context,
  names: readonly string[],
): Promise<Result<null>> => {
  const bodies = await inNoBody(parts.database, listBodies);
  if (bodies.length > 0 || names.length === 0) return ok(null);
  const loaded = await loadExamples(parts, { context, names });
  if (!loaded.ok) return loaded;
  for (const { id } of await inNoBody(parts.database, listBodies)) await publishExample(parts, id);
  return ok(null);
};

const openParts = async (context: Context, place: Place, closing: Closing): Promise<Result<Parts>> => {
  const onLost = (error: Error): void => {
    if (!closing.isUnderWay()) context.log.warn({ err: error }, "a connection to the database was lost");
  };
  const database = await openApp(place, { max: 10, onLost });
  if (!database.ok) return database;
  closing.add(() => database.value.destroy());
  return ok({ ...partsOf(context, database.value), portal: await openPortal(context) });
};

const beginJobs = async ({ ownerUrl }: Place, { parts, closing }: { parts: Parts; closing: Closing }) => {
  const owner = openDatabase({ url: ownerUrl, max: 1 });
  closing.add(() => owner.destroy());
  const jobs = await startJobs({ ownerUrl, owner, parts });
  closing.add(jobs.stop);
};

const greet = async (context: Context, parts: Parts, port: number): Promise<void> => {
  const { settings, say, startedAt } = context;
  const base = addressOf({ ...settings, port });
  const isFirst = await needsAdministrator(parts);
  const link = isFirst ? await administratorLink(parts, settings.adminEmail) : null;
  const bodies = await inNoBody(parts.database, listBodies);
  say(`ready at ${base} after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  if (bodies.some(({ example }) => example))
    say(
      `open it and choose one of the example roles to try, or read the public pages at ${base}${PUBLIC_BASE}`,
    );
  if (link !== null) for (const line of linkLines(base, link)) say(line);
  else
    say(
      'the administrator signs in with e-mail and password, or with a new link from "npx albero admin link"',
    );
  say("stop with Ctrl-C");
};

const run = async (context: Context, starting: Starting, closing: Closing): Promise<Result<null>> => {
  const free = await tryAddress(context);
  if (!free.ok) return free;
  const place = await holdPlace(context.settings, "serve");
  if (!place.ok) return place;
  closing.add(place.value.leave);
  const migrated = starting.migrates ? await migratePlace(place.value, context.settings) : ok(null);
  if (!migrated.ok) return migrated;
  const parts = await openParts(context, place.value, closing);
  if (!parts.ok) return parts;
  const filled = await fillIfEmpty(parts.value, context, starting.examples);
  if (!filled.ok) return filled;
  const app = await buildApp(parts.value);
  closing.add(() => app.close());
  const port = await listen(app, context);
  if (!port.ok) return port;
  await beginJobs(place.value, { parts: parts.value, closing });
  await greet(context, parts.value, port.value);
  return ok(null);
};

/**
 * Runs the service until it is asked to stop: database, schema, examples, endpoints, jobs. Then they end in the
 * opposite order, requests under way first; the database last of all.
 */
export const serve =
  (starting: Starting) =>
  async (context: Context): Promise<Outcome> => {
    const closing = makeClosing();
    const asked = untilAskedToStop();
    try {
      const running = await run(context, starting, closing);
      if (!running.ok) return running.problem;
      await asked;
      context.say("stopping");
      return null;
    } finally {
      await closing.closeAll();
    }
  };
