import { restoreBackup } from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { holdPlace } from "../lib/place.ts";

/**
 * `albero restore`: puts a backup into an empty place, the data folder or the server of the settings: all of it, compared
 * by counts and hashes, or nothing. Onto a server it also is how an installation leaves its embedded database.
 */
export const restoreCommand =
  (file: string) =>
  async (context: Context): Promise<Outcome> => {
    const place = await holdPlace(context.settings, "restore");
    if (!place.ok) return place.problem;
    try {
      const done = await restoreBackup({ ownerUrl: place.value.ownerUrl, file });
      if (!done.ok) return done.problem;
      const { madeAt, bodies, parts } = done.value;
      for (const { slug, audit } of bodies)
        context.say(
          `restored ${slug}${audit === null ? "" : `, register up to entry ${audit.seq}, head ${audit.hash}`}`,
        );
      context.say(
        `${parts.length} parts as of ${madeAt}, each equal by count and hash; everybody signs in anew`,
      );
      return null;
    } finally {
      await place.value.leave();
    }
  };
