import { join } from "node:path";
import { machineClock, backUp, backupName } from "@albero/api";
import type { Backup } from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { joinPlace } from "../lib/place.ts";

export type BackupOptions = { readonly out?: string };

const rowsOf = ({ manifest }: Backup): number => manifest.parts.reduce((sum, { rows }) => sum + rows, 0);

/** `albero backup`: writes everything into one file, while the service goes on working. */
export const backupCommand =
  ({ out }: BackupOptions) =>
  async (context: Context): Promise<Outcome> => {
    const place = await joinPlace(context.settings, "backup");
    if (!place.ok) return place.problem;
    try {
      const at = machineClock();
      const { settings } = context;
      const file = out ?? join(settings.keeping.backups, backupName(at));
      const done = await backUp({ ownerUrl: place.value.ownerUrl, file, at, program: settings.api.version });
      if (!done.ok) return done.problem;
      const { bytes, manifest } = done.value;
      const bodies = manifest.bodies.map(({ slug }) => slug).join(", ");
      context.say(
        `backed up ${bodies === "" ? "no body" : bodies}: ${rowsOf(done.value)} rows, ${bytes} bytes, read through`,
      );
      context.write(`${file}\n`);
      return null;
    } finally {
      await place.value.leave();
    }
  };
